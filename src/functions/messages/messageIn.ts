import type { Language } from '../definition';
import { JAPANESE_MESSAGES, JAPANESE_SIZES } from './japaneseMessages';
import { cellInJapanese, listInJapanese, PLACE, placeInJapanese } from './japaneseParts';
import { translator } from './patterns';

const reasonInJapanese = translator(JAPANESE_SIZES, {});

const inJapanese = translator(JAPANESE_MESSAGES, {
  place: { form: PLACE, say: placeInJapanese },
  cell: { say: cellInJapanese },
  list: { say: listInJapanese },
  expected: { say: listInJapanese },
  reason: { say: (text) => reasonInJapanese(text) ?? text },
});

/** `project 2, …` of a pool, `item 3: …` of a tariff table. */
const PROJECT = /^project (\d+), (.+)$/s;
const SEGMENT = /^item (\d+): (.+)$/s;

/**
 * The message of a CellError for a person. Cells themselves speak English, because Excel passes their messages on to everybody who opens
 * the workbook; whatever the pane shows, it shows through this.
 *
 * @param message as the error has it
 * @returns the message itself where the language is English or has no wording for it
 */
export function messageIn(language: Language, message: string): string {
  return language === 'ja' ? (japaneseOf(message) ?? message) : sentence(message);
}

/** undefined for a message without a Japanese wording. */
export function japaneseOf(message: string): string | undefined {
  const [, project, ofProject = ''] = PROJECT.exec(message) ?? [];
  if (project !== undefined) return withLead(`案件 ${project}：`, ofProject);
  const [, item, ofItem = ''] = SEGMENT.exec(message) ?? [];
  if (item !== undefined) return withLead(`${item} 番目：`, ofItem);
  return inJapanese(message);
}

function withLead(lead: string, message: string): string | undefined {
  const translated = japaneseOf(message);
  return translated === undefined ? undefined : lead + translated;
}

/** Messages of cells have no full stop; a message in the pane is a sentence. */
const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`);
