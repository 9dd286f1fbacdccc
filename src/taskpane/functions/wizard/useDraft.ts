import { useRef } from 'react';
import { useKept } from '../../kept';

/** What is typed into the fields, by the names of the arguments. */
type Texts = Readonly<Record<string, string>>;

export interface Draft {
  readonly texts: Texts;
  write(argument: string, typed: string): void;
  clear(): void;
}

const EMPTY: Texts = {};

function acceptTexts(value: unknown): Texts | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The arguments of a function as somebody left them. */
export function useDraft(id: string): Draft {
  const [texts, keep] = useKept<Texts>(`insert.${id}`, EMPTY, acceptTexts);
  // What is selected in the grid comes later, when more may have been typed.
  const latest = useRef(texts);
  const change = (next: Texts) => {
    latest.current = next;
    keep(next);
  };
  return {
    texts,
    write: (argument, typed) => change({ ...latest.current, [argument]: typed }),
    clear: () => change(EMPTY),
  };
}
