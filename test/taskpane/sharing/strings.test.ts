import { describe, expect, it } from 'vitest';
import { sharingStrings } from '../../../src/taskpane/sharing/strings';

/** Every text by its path; those with values are given numbers and names. */
function texts(branch: unknown, path = ''): [string, string][] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') return [1, 2].flatMap((count) => texts(branch(count, `{${count}}`, '{now}'), `${path}(${count})`));
  return Object.entries(branch as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const english = texts(sharingStrings('en'));
const japanese = new Map(texts(sharingStrings('ja')));

describe('the texts of sharing', () => {
  it('are the same ones in both languages, and none is empty', () => {
    expect([...japanese.keys()]).toEqual(english.map(([path]) => path));
    expect([...english, ...japanese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are Japanese in Japanese', () => {
    // Names of formats, and a figure with its two values, have no words.
    const wordless = /formatName|record\.difference\(/;
    const untranslated = [...japanese].filter(([path, text]) => !wordless.test(path) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text));
    expect(untranslated).toEqual([]);
  });

  it('say the same values in both languages', () => {
    const values = (text: string) => (text.match(/\{(?:\d|now)\}/g) ?? []).sort();
    const differing = english.filter(([path, text]) => String(values(text)) !== String(values(japanese.get(path) ?? '')));
    expect(differing).toEqual([]);
  });

  it('have no shouting and no full stop in titles and buttons', () => {
    const short = english.filter(([path]) =>
      /\.(title|heading|make|look|repairAll|keep|recalculate|saveFrozen|remove|confirm)$/.test(path),
    );
    expect(short.length).toBeGreaterThan(8);
    expect(short.filter(([, text]) => /[.!]$/.test(text) || /[a-z] (?!PACT)[A-Z]/.test(text))).toEqual([]);
  });
});
