import { Input, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, Ref } from 'react';
import { SearchIcon } from '../../icons';
import { useTexts } from '../../language';
import { TEXTS } from '../strings';

const useStyles = makeStyles({ box: { width: '100%', maxWidth: 'none' } });

interface SearchBoxProps {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Esc clears it. */
export function SearchBox({ inputRef, search, onSearch }: SearchBoxProps) {
  const styles = useStyles();
  const words = useTexts(TEXTS).search;
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || search === '') return;
    event.preventDefault();
    // Office's client takes Esc for itself and would give the focus to the grid.
    event.stopPropagation();
    onSearch('');
  };
  return (
    <Input
      input={{ ref: inputRef }}
      className={styles.box}
      type="search"
      aria-label={words.label}
      placeholder={words.example}
      contentBefore={<SearchIcon />}
      value={search}
      onChange={(_, { value }) => onSearch(value)}
      onKeyDown={clear}
    />
  );
}
