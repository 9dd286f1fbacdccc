import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Texts = { readonly [key: string]: unknown };

const PANE = path.resolve(__dirname, '../../src/taskpane');
/** Every part of the pane that has texts. */
const PARTS = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /englishStrings\.ts$/.test(file))
  .map((file) => path.dirname(file));

/** Japanese that is the same in English: names, codes, and what is written in its own language. */
const SAME = /^(PACT|Excel|ExcelApi|English|日本語|CSV|JSON|OK|npx .*|[\d\s.,:%…–-]*)$/;
/** Texts of values alone. */
const VALUES_ONLY = ['/record/difference', '/arrow'];
/** Japanese sentences have no space between them. */
const EMPTY = '/betweenSentences';
const NO_TEXT = /\/(locale|language)$/;

async function tables(part: string): Promise<{ english: Texts; japanese: Texts }> {
  const { english } = (await import(path.join(PANE, part, 'englishStrings'))) as { english: Texts };
  const { japanese } = (await import(path.join(PANE, part, 'japaneseStrings'))) as { japanese: Texts };
  return { english, japanese };
}

/** Every text by its path; a function of values as it is written. */
function flat(texts: unknown, place = ''): [string, string][] {
  if (typeof texts === 'string' || typeof texts === 'function') return NO_TEXT.test(place) ? [] : [[place, String(texts)]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => flat(value, `${place}/${key}`));
}

describe('the texts of the pane', () => {
  it('are found', () => {
    expect(PARTS).toEqual(
      expect.arrayContaining(['.', 'projects', 'functions', 'explain', 'terms', 'checks', 'sharing', 'about', 'shell']),
    );
  });

  it.each(PARTS)('are complete in Japanese, and Japanese: %s', async (part) => {
    const { english, japanese } = await tables(part);
    const [en, ja] = [new Map(flat(english)), new Map(flat(japanese))];
    expect([...ja.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...ja].filter(([key, text]) => text.trim() === '' && !key.endsWith(EMPTY))).toEqual([]);
    const equal = [...ja].filter(([key, text]) => text === en.get(key) && !SAME.test(text) && !VALUES_ONLY.includes(key));
    expect(equal).toEqual([]);
    const isJapanese = (text: string) => /[\u3000-\u30ff\u4e00-\u9fff％／]/.test(text) || text.includes('=>') || text === '';
    const foreign = [...ja].filter(([key, text]) => text !== en.get(key) && !isJapanese(text));
    expect(foreign).toEqual([]);
  });
});
