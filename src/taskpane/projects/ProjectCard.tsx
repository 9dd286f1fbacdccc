import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CaseId, Project } from '../../pact';
import { useStrings } from '../language';
import { CostFigures } from './CostFigures';
import { ModelCard } from './ModelCard';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  factName: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, color: tokens.colorNeutralForeground1 },
});

interface ProjectCardProps {
  readonly project: Project;
  readonly figures: CaseId;
  /** Of the project in the workbook; undefined where it has none. */
  readonly sheet: string | undefined;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  readonly onGoToSheet: (sheet: string) => void;
}

/** A phase-one project: what it costs, where it is and who builds it. */
export function ProjectCard({ project, figures, ...actions }: ProjectCardProps) {
  const styles = useStyles();
  const { projects } = useStrings();
  const facts = [
    [projects.place, project.place],
    [projects.sponsor, project.sponsor],
    [projects.status, project.status],
  ] as const;
  return (
    <ModelCard name={project.name} purpose={project.purpose} addMore={projects.addAgain} {...actions}>
      <CostFigures cost={project.cost} chosen={figures} />
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => [
          <dt key={`${name} name`} className={styles.factName}>
            {name}
          </dt>,
          <dd key={name} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
    </ModelCard>
  );
}
