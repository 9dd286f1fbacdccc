import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PaneHost } from '../host';
import { useLanguage } from '../language';
import { PaneContentsContext, type PaneContents } from '../paneContents';
import { usePane } from '../usePane';
import type { ViewId } from '../views';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { takeRequest, VIEW_REQUESTED } from './requestedView';
import { useOccupation } from './useOccupation';
import { useKeptView } from './useKeptView';
import { useRibbon } from './useRibbon';
import { useWrongChecks } from './useWrongChecks';
import { ViewSlot } from './ViewSlot';

const Bottom = lazy(() => import('./Bottom'));

/** The first view is drawn and read by then. */
const LOAD_REST_AFTER_MS = 2_000;

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  top: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  contents: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    padding: tokens.spacingHorizontalL,
  },
});

/** The header, the navigation, one view and the dock at the bottom. Views that were opened stay as they were left. */
export function Shell({ host, notice }: { host: PaneHost | undefined; notice: ReactNode }) {
  const styles = useStyles();
  const language = useLanguage();
  const { state, commands } = usePane(host, language);
  const { busy, perform } = useOccupation(state.activity.kind === 'writing', commands.lookAgain);
  useRibbon(host, state);
  const wrong = useWrongChecks(host, state);
  const [view, keepView] = useKeptView();
  const [detail, setDetail] = useState<string>();
  const [opened, setOpened] = useState<readonly ViewId[]>([view]);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const scrolls = useRef(new Map<ViewId, number>());
  const turning = useRef(false);

  const open = useCallback(
    (next: ViewId, what?: string) => {
      scrolls.current.set(view, window.scrollY);
      turning.current = true;
      keepView(next);
      setDetail(what);
      setOpened((before) => (before.includes(next) ? before : [...before, next]));
    },
    [view, keepView],
  );

  useEffect(() => {
    // A button of the ribbon asks for a view, perhaps before the pane was there.
    const follow = () => {
      const asked = takeRequest();
      if (asked) open(asked);
    };
    follow();
    window.addEventListener(VIEW_REQUESTED, follow);
    return () => window.removeEventListener(VIEW_REQUESTED, follow);
  }, [open]);

  useEffect(() => {
    // The connection may be gone when somebody opens a view or adds a sheet for the first time. What does not come now is tried again then.
    const load = async () => {
      const { loadRest } = await import('./loadRest');
      await Promise.all([loadRest(language), host?.prepare()]);
    };
    const timer = setTimeout(() => void load().catch(() => undefined), LOAD_REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, [host, language]);

  const onShown = useCallback(() => {
    if (!turning.current) return;
    turning.current = false;
    window.scrollTo(0, scrolls.current.get(view) ?? 0);
    titleRef.current?.focus({ preventScroll: true });
  }, [view]);

  const contents = useMemo<PaneContents>(
    () => ({ host, workbook: state.workbook, state, commands, busy, perform, open, detail, goToCell: commands.goToCell, titleRef }),
    [host, state, commands, busy, perform, open, detail],
  );

  return (
    <PaneContentsContext value={contents}>
      <div className={styles.page} onKeyDown={keepTab}>
        <div className={styles.top}>
          <Header view={view} onOpen={open} />
          <Navigation view={view} wrong={wrong} onOpen={open} />
        </div>
        <main className={styles.contents}>
          {notice}
          {opened.map((one) => (
            <Activity key={one} mode={one === view ? 'visible' : 'hidden'}>
              <ViewSlot view={one} onShown={onShown} />
            </Activity>
          ))}
        </main>
        <Suspense>
          <Bottom />
        </Suspense>
      </div>
    </PaneContentsContext>
  );
}

/**
 * Office's client moves the focus at Tab itself, from one control to the next. From what only takes the focus when told to, a title or an
 * outcome, it would leave the pane: there the browser goes on.
 */
function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' && (event.target as HTMLElement).tabIndex < 0) event.stopPropagation();
}
