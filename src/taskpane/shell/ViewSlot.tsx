import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Component, Suspense, useLayoutEffect, type ReactNode } from 'react';
import { useHiddenText } from '../hiddenText';
import { useTexts } from '../language';
import type { ViewId } from '../views';
import { LAZY_VIEWS } from './lazyView';
import { TEXTS } from './strings';

/** A view, or while it is loaded, an empty place. `onShown` runs each time it appears, and once it is loaded. */
export function ViewSlot({ view, onShown }: { view: ViewId; onShown: () => void }) {
  const View = LAZY_VIEWS[view];
  return (
    <NotLoaded>
      <Suspense fallback={<Waiting />}>
        <View />
        <Shown onShown={onShown} />
      </Suspense>
    </NotLoaded>
  );
}

function Shown({ onShown }: { onShown: () => void }): null {
  useLayoutEffect(onShown, [onShown]);
  return null;
}

const useStyles = makeStyles({
  waiting: { minHeight: '60vh' },
  failure: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

function Waiting() {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useTexts(TEXTS);
  return (
    <div className={styles.waiting} role="status">
      <span className={hidden}>{texts.loading}</span>
    </div>
  );
}

/** A bundle that does not come is no fault of the pane: the other views go on. Any other error is one, and passes. */
class NotLoaded extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (error instanceof Error && error.name === 'ChunkLoadError') return <LoadFailure />;
    throw error;
  }
}

/** Made of what is there already: nothing more may come over the connection. */
function LoadFailure() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  return (
    <section className={styles.failure} role="alert">
      <h1 className={styles.title}>{texts.notLoadedTitle}</h1>
      <p className={styles.text}>{texts.notLoaded}</p>
      <Button onClick={() => location.reload()}>{texts.loadAgain}</Button>
    </section>
  );
}
