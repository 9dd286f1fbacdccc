import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figure } from '../../pact';
import { formatDate } from '../figures';
import { useLocale, useTexts } from '../language';
import type { ProjectFacts } from './projectFacts';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  facts: { ...typographyStyles.caption1, display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface ProjectDetailsProps {
  readonly facts: ProjectFacts;
  /** In the case in use. */
  readonly cost: Figure;
  /** Of the cost, in the language of the pane. */
  readonly source: string;
}

/** Where a project is, who builds it, how far it is, and where its cost comes from. */
export default function ProjectDetails({ facts: { place, sponsor, status }, cost, source }: ProjectDetailsProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const cited = cost.link ? (
    <Link className={styles.link} href={cost.link} target="_blank" rel="noreferrer" inline>
      {source}
    </Link>
  ) : (
    source
  );
  const provenance = [texts.asOf(formatDate(cost.asOf, locale)), texts.confidence[cost.confidence]].join(texts.separator);
  const rows = [
    [texts.place, place],
    [texts.sponsor, sponsor],
    [texts.status, status],
    [
      texts.source,
      <>
        {cited}
        {texts.separator}
        {provenance}
      </>,
    ],
  ] satisfies readonly (readonly [string, ReactNode])[];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, fact]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
