import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { BLANK_FACTS } from '../../pact';
import { useTexts } from '../language';
import type { CardActions } from './cardActions';
import { ModelCard } from './ModelCard';
import { useFactsInLanguage } from './projectFacts';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A sheet for a project that is not of the pact. */
export function OwnProject(actions: CardActions) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const inLanguage = useFactsInLanguage();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {texts.ownProject}
      </h2>
      <ModelCard name={texts.blank} purpose={inLanguage(BLANK_FACTS.purpose)} addMore={texts.addAnother} {...actions} />
    </section>
  );
}
