import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CaseId, Figure, Project } from '../../pact';
import { formatDate, formatMillions } from '../figures';
import { useStrings } from '../language';
import { useHiddenText } from '../hiddenText';

const CASES: readonly CaseId[] = ['announced', 'seed'];

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  figure: {
    borderTop: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
  },
  chosenFigure: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  amount: { ...typographyStyles.subtitle2, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, margin: 0 },
  chosenAmount: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: `${tokens.spacingVerticalS} 0 0` },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
});

/** What the project costs in both cases, the chosen one emphasised, and where that one comes from. */
export function CostFigures({ cost, chosen }: { cost: Project['cost']; chosen: CaseId }) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { projects, locale } = useStrings();
  return (
    <>
      <dl className={styles.figures}>
        {CASES.map((figures) => (
          <div key={figures} className={mergeClasses(styles.figure, figures === chosen && styles.chosenFigure)}>
            <dt className={styles.name}>
              {projects.caseName[figures]}
              {figures === chosen && <span className={hidden}> ({projects.chosen})</span>}
            </dt>
            <dd className={mergeClasses(styles.amount, figures === chosen && styles.chosenAmount)}>
              {projects.dollars(formatMillions(cost[figures].value, locale))}
            </dd>
          </div>
        ))}
      </dl>
      <Source figure={cost[chosen]} />
    </>
  );
}

function Source({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { projects, locale } = useStrings();
  return (
    <p className={styles.source}>
      {projects.source}:{' '}
      {figure.link ? (
        <Link className={styles.link} href={figure.link} target="_blank" rel="noreferrer" inline>
          {figure.source}
        </Link>
      ) : (
        figure.source
      )}
      , {projects.asOf(formatDate(figure.asOf, locale))}, {projects.confidence[figure.confidence]}
    </p>
  );
}
