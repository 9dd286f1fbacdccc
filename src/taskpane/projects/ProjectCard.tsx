import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CaseId, Project } from '../../pact';
import { AddIcon, CheckIcon, GoToIcon } from '../icons';
import { useStrings } from '../language';
import { CostFigures } from './CostFigures';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  present: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  purpose: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
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
  /** Whether the workbook holds the project's sheet. */
  readonly present: boolean;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  readonly onGoToSheet: () => void;
}

export function ProjectCard({ project, figures, present, disabled, onAdd, onGoToSheet }: ProjectCardProps) {
  const styles = useStyles();
  const { projects } = useStrings();
  const nameId = useId();
  const buttonId = useId();
  const facts = [
    [projects.place, project.place],
    [projects.sponsor, project.sponsor],
    [projects.status, project.status],
  ] as const;
  return (
    <article className={styles.card} aria-labelledby={nameId}>
      <div className={styles.head}>
        <h3 className={styles.name} id={nameId}>
          {project.name}
        </h3>
        {present && (
          <span className={styles.present}>
            <CheckIcon />
            {projects.present}
          </span>
        )}
      </div>
      <p className={styles.purpose}>{project.purpose}</p>
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
      <Button
        id={buttonId}
        aria-labelledby={`${buttonId} ${nameId}`}
        icon={present ? <GoToIcon /> : <AddIcon />}
        disabled={disabled}
        onClick={present ? onGoToSheet : onAdd}
      >
        {present ? projects.goToSheet : projects.add}
      </Button>
    </article>
  );
}
