import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { PROJECTS } from '../../pact';
import type { ModelId } from '../../templates';
import { AddIcon, CheckIcon } from '../icons';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { figuresInUse, periodsInUse } from '../paneState';
import type { CardActions } from './cardActions';
import { ProjectCard } from './ProjectCard';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  addAll: { justifySelf: 'start' },
  allPresent: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** The three projects of phase one, and the button that adds those that are missing. */
export function PhaseOne({ actionsOf }: { readonly actionsOf: (model: ModelId) => CardActions }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { state, commands, host, busy } = usePaneContents();
  const headingId = useId();
  const absent = PROJECTS.filter(({ id }) => actionsOf(id).sheet === undefined);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {texts.phaseOne}
      </h2>
      {absent.length === 0 ? (
        <p className={styles.allPresent}>
          <CheckIcon />
          {texts.allAdded}
        </p>
      ) : (
        <Button
          className={styles.addAll}
          appearance="primary"
          icon={<AddIcon />}
          disabled={!host || busy}
          onClick={() => commands.add(absent.map(({ id }) => id))}
        >
          {absent.length === PROJECTS.length ? texts.addAll : texts.addRest(absent.length)}
        </Button>
      )}
      {PROJECTS.map((project) => (
        <ProjectCard
          key={project.id}
          project={project}
          figures={figuresInUse(state)}
          periods={periodsInUse(state)}
          {...actionsOf(project.id)}
        />
      ))}
    </section>
  );
}
