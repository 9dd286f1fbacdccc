import { lazy, Suspense, use, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../language';
import { usePaneContents } from '../paneContents';
import { Catalogue } from './catalogue/Catalogue';
import { FunctionDetail } from './detail/FunctionDetail';
import { loadFunctionTexts } from './functionTexts';
import { InsertionProvider } from './insertion/InsertionProvider';
import { CATALOGUE_PAGE, type Page } from './page';

const InsertWizard = lazy(() => import('./wizard/InsertWizard'));

/** The functions: their list, one of them in full, or the way to put one into a cell. */
export default function FunctionsView() {
  const texts = use(loadFunctionTexts(useLanguage()));
  const { host, detail, titleRef } = usePaneContents();
  const [page, setPage] = useState<Page>(CATALOGUE_PAGE);
  const [search, setSearch] = useState('');
  const listScroll = useRef(0);
  const shown = useRef<Page>(page);

  const turnTo = useCallback((next: Page) => {
    if (shown.current.kind === 'catalogue') listScroll.current = window.scrollY;
    setPage(next);
  }, []);

  useLayoutEffect(() => {
    const asked = texts.find(({ id }) => id === detail?.toUpperCase());
    if (asked) turnTo({ kind: 'detail', id: asked.id });
  }, [detail, texts, turnTo]);

  useLayoutEffect(() => {
    const before = shown.current;
    if (before === page) return;
    shown.current = page;
    window.scrollTo(0, page.kind === 'catalogue' ? listScroll.current : 0);
    const link = page.kind === 'catalogue' && before.kind !== 'catalogue' ? document.getElementById(linkId(before.id)) : null;
    (link ?? titleRef.current)?.focus({ preventScroll: true });
  }, [page, titleRef]);

  const text = page.kind === 'catalogue' ? undefined : texts.find(({ id }) => id === page.id);
  const open = (id: string) => {
    const asked = texts.find((one) => one.id === id);
    if (asked) turnTo({ kind: 'detail', id: asked.id });
  };
  return (
    <InsertionProvider host={host?.insert}>
      {!text && <Catalogue texts={texts} search={search} onSearch={setSearch} linkId={linkId} onOpen={open} />}
      {text && page.kind === 'detail' && (
        <FunctionDetail
          key={text.id}
          text={text}
          related={texts.filter(({ id }) => text.related.includes(id))}
          onBack={() => turnTo(CATALOGUE_PAGE)}
          onOpen={open}
          onInsert={() => turnTo({ kind: 'wizard', id: text.id })}
        />
      )}
      {text && page.kind === 'wizard' && host && (
        <Suspense>
          <InsertWizard key={text.id} text={text} host={host.insert} onBack={() => open(text.id)} />
        </Suspense>
      )}
    </InsertionProvider>
  );
}

/** Id of the link to a function in the list, which takes the focus when somebody comes back. */
const linkId = (id: string) => `pact-function-${id}`;
