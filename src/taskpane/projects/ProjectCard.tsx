import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CASES, type CaseId, type Project } from '../../pact';
import type { PeriodsPerYear } from '../../templates';
import { Fold } from '../Fold';
import { formatMillions } from '../figures';
import { useLocale, useTexts } from '../language';
import type { CardActions } from './cardActions';
import { KeyFigures } from './KeyFigures';
import { ModelCard } from './ModelCard';
import { PreviewFrame } from './PreviewFrame';
import { factsOf, useFactsInLanguage } from './projectFacts';
import { TEXTS } from './strings';

// On its way as soon as the cards are, which do not wait for it.
const loaded = import('./ProjectPreview');
const ProjectPreview = lazy(() => loaded);
const ProjectDetails = lazy(() => import('./ProjectDetails'));

const useStyles = makeStyles({
  cost: { fontWeight: tokens.fontWeightSemibold },
  otherCost: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

interface ProjectCardProps extends CardActions {
  readonly project: Project;
  readonly figures: CaseId;
  /** A year, in new sheets. */
  readonly periods: PeriodsPerYear;
}

/** A phase-one project: what it costs, what comes of it, where it is and who builds it. */
export function ProjectCard({ project, figures, periods, ...actions }: ProjectCardProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const inLanguage = useFactsInLanguage();
  const facts = factsOf(project, inLanguage);
  const amount = (chosen: CaseId) => texts.dollars(formatMillions(project.cost[chosen].value, locale));
  const other = CASES.find(({ id }) => id !== figures)?.id;
  const preview = (
    <Suspense fallback={<PreviewFrame />}>
      <ProjectPreview id={project.id} name={facts.name} figures={figures} periods={periods} />
    </Suspense>
  );
  return (
    <ModelCard name={facts.name} purpose={facts.purpose} addMore={texts.addAgain} {...actions}>
      <KeyFigures
        figures={[
          [
            texts.cost,
            <>
              <span className={styles.cost}>{amount(figures)}</span>
              {other && <span className={styles.otherCost}>{texts.otherCost(other, amount(other))}</span>}
            </>,
          ],
        ]}
      />
      {actions.sheet === undefined ? preview : <Fold summary={texts.preview.heading}>{preview}</Fold>}
      <Fold summary={texts.details}>
        <Suspense>
          <ProjectDetails facts={facts} cost={project.cost[figures]} source={inLanguage(project.cost[figures].source)} />
        </Suspense>
      </Fold>
    </ModelCard>
  );
}
