import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useKept } from '../kept';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import type { ViewId } from '../views';
import { TEXTS } from './strings';

/** The view that each step speaks of. */
const STEPS: readonly ViewId[] = ['projects', 'functions', 'explain'];

const acceptDone = (value: unknown): true | undefined => (value === true ? true : undefined);

const useStyles = makeStyles({
  tour: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  position: { ...typographyStyles.caption1, marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Three steps for somebody who opens the pane for the first time. Once it is over, or left, it never comes again. */
export function Tour() {
  const styles = useStyles();
  const { tour } = useTexts(TEXTS);
  const { open, host } = usePaneContents();
  const [done, keepDone] = useKept<boolean>('tourSeen', false, acceptDone);
  const [step, setStep] = useState(0);
  const id = useId();
  const shown = tour.steps[step];
  if (done || !host || !shown) return null;
  const goTo = (next: number) => {
    setStep(next);
    const view = STEPS[next];
    if (view) open(view);
  };
  const isLast = step === STEPS.length - 1;
  return (
    <section className={styles.tour} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {shown.title}
      </h2>
      <p className={styles.text} role="status">
        {shown.text}
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={() => (isLast ? keepDone(true) : goTo(step + 1))}>
          {isLast ? tour.finish : tour.next}
        </Button>
        {!isLast && (
          <Button appearance="subtle" size="small" onClick={() => keepDone(true)}>
            {tour.skip}
          </Button>
        )}
        <span className={styles.position}>{tour.position(step + 1, STEPS.length)}</span>
      </div>
    </section>
  );
}
