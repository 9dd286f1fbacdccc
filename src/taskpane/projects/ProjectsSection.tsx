import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Ref } from 'react';
import { BLANK_FACTS, PROJECTS } from '../../pact';
import type { ModelId } from '../../templates';
import { AddIcon, CheckIcon } from '../icons';
import { useStrings } from '../language';
import { figuresInUse } from '../paneState';
import type { PaneState } from '../paneState';
import type { PaneCommands } from '../usePane';
import { ModelCard } from './ModelCard';
import { NewSheetChoices } from './NewSheetChoices';
import { ProjectCard } from './ProjectCard';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  allPresent: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
  },
  cards: { display: 'grid', gap: tokens.spacingVerticalM },
});

interface ProjectsSectionProps {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  /** False outside Excel: the cards are a preview. */
  readonly inWorkbook: boolean;
  /** Something else is being done to the workbook. */
  readonly blocked: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function ProjectsSection({ state, commands, inWorkbook, blocked, headingRef }: ProjectsSectionProps) {
  const styles = useStyles();
  const { projects } = useStrings();
  const headingId = useId();
  const { workbook } = state;
  const sheetOf = (model: ModelId) => workbook.projects.find(({ id }) => id === model)?.sheet;
  const absent = PROJECTS.filter(({ id }) => sheetOf(id) === undefined);
  const busy = blocked || state.activity.kind === 'writing';
  const actions = (model: ModelId) => ({
    sheet: sheetOf(model),
    disabled: !inWorkbook || busy,
    onAdd: () => commands.add([model]),
    onGoToSheet: commands.goToSheet,
  });

  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId} ref={headingRef} tabIndex={-1}>
        {projects.heading}
      </h2>
      {!workbook.sheets.pact && (
        <NewSheetChoices
          figures={state.figures}
          language={state.language}
          periods={state.periods}
          disabled={busy}
          onChooseFigures={commands.chooseFigures}
          onChooseLanguage={commands.chooseLanguage}
          onChoosePeriods={commands.choosePeriods}
        />
      )}
      {absent.length === 0 ? (
        <p className={styles.allPresent}>
          <CheckIcon />
          {projects.allAdded}
        </p>
      ) : (
        <Button
          appearance="primary"
          size="large"
          icon={<AddIcon />}
          disabled={!inWorkbook || busy}
          onClick={() => commands.add(absent.map((project) => project.id))}
        >
          {absent.length === PROJECTS.length ? projects.addAll : projects.addRest(absent.length)}
        </Button>
      )}
      <div className={styles.cards}>
        {PROJECTS.map((project) => (
          <ProjectCard key={project.id} project={project} figures={figuresInUse(state)} {...actions(project.id)} />
        ))}
        <ModelCard name={projects.blank} purpose={BLANK_FACTS.purpose} addMore={projects.addAnother} {...actions('blank')} />
      </div>
    </section>
  );
}
