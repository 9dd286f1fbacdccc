import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { CATEGORIES } from '../../../functions/categories';
import type { Category } from '../../../functions/definition';
import { useLanguage, useTexts } from '../../language';
import { ViewFrame } from '../../ViewFrame';
import { loadFunctionTexts, type FunctionText } from '../functionTexts';
import { TEXTS } from '../strings';
import { FunctionEntry } from './FunctionEntry';
import { SearchBox } from './SearchBox';
import { searchFunctions } from './searchFunctions';

const useStyles = makeStyles({
  found: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  groups: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  category: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  nothing: { ...typographyStyles.body1, display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  sentence: { margin: 0, textWrap: 'pretty' },
});

const ORDER = Object.keys(CATEGORIES) as Category[];

interface CatalogueProps {
  readonly texts: readonly FunctionText[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly linkId: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** Every function by what it is for, and a search through them. */
export function Catalogue({ texts, search, onSearch, linkId, onOpen }: CatalogueProps) {
  const styles = useStyles();
  const words = useTexts(TEXTS);
  const language = useLanguage();
  const others = useOtherTexts(search.trim() !== '');
  const box = useRef<HTMLInputElement>(null);
  const clear = () => {
    onSearch('');
    // The button goes away.
    box.current?.focus();
  };
  const found = searchFunctions(texts, others, search);
  return (
    <ViewFrame title={words.heading} introduction={words.introduction}>
      <div>
        <SearchBox inputRef={box} search={search} onSearch={onSearch} />
        <p role="status" className={styles.found}>
          {found.length > 0 ? words.search.found(found.length, texts.length) : words.search.nothing}
        </p>
      </div>
      {found.length === 0 && (
        <div className={styles.nothing}>
          <p className={styles.sentence}>{words.search.advice}</p>
          <Button onClick={clear}>{words.search.clear}</Button>
        </div>
      )}
      <div className={styles.groups}>
        {ORDER.map((category) => {
          const members = found.filter((text) => text.category === category);
          return (
            members.length > 0 && (
              <Group key={category} name={CATEGORIES[category][language]}>
                {members.map((text) => (
                  <FunctionEntry key={text.id} text={text} linkId={linkId(text.id)} onOpen={() => onOpen(text.id)} />
                ))}
              </Group>
            )
          );
        })}
      </div>
    </ViewFrame>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.category} id={headingId}>
        {name}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** The texts in the other language, in which a function is found as well; loaded for the first search. */
function useOtherTexts(searching: boolean): readonly FunctionText[] {
  const other = useLanguage() === 'en' ? 'ja' : 'en';
  const [texts, setTexts] = useState<readonly FunctionText[]>([]);
  useEffect(() => {
    if (!searching) return;
    let gone = false;
    loadFunctionTexts(other).then(
      (loaded) => gone || setTexts(loaded),
      // The search then goes on in one language.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [searching, other]);
  return texts;
}
