import { useCallback, useState } from 'react';

const PREFIX = 'pact.pane.';

/** Where the browser lets a frame store nothing, what is kept lives as long as the page. */
const inMemory = new Map<string, string>();

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? inMemory.get(key) ?? 'null') as unknown;
  } catch {
    return JSON.parse(inMemory.get(key) ?? 'null') as unknown;
  }
}

function write(key: string, value: unknown): void {
  // undefined is no JSON: it is kept as nothing.
  const text = JSON.stringify(value ?? null);
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    inMemory.set(key, text);
  }
}

/**
 * State that survives closing and reopening the pane, in the browser's storage of this machine: the privacy guide lists it all.
 *
 * @param accept turns what was kept, perhaps by an earlier version, into a value; undefined where it is none. Must be the same function on
 * every rendering
 */
export function useKept<T>(key: string, initial: T, accept: (value: unknown) => T | undefined): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => accept(read(key)) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, keep];
}
