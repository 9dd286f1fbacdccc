import { inLanguage } from '../../templates/language';
import { TERMS } from '../../pact';
import { COPY_TEXTS, filled } from './copyTexts';
import type { SharedWorkbook, ShareOptions } from './shareOptions';

/** A line of the About block. */
export interface AboutLine {
  readonly label: string;
  /** A number is a day. */
  readonly text: string | number;
}

const PERCENTAGES: readonly string[] = ['share_before', 'share_after'];
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** What the first lines of the list say about the copy: what it is, for whom, when and with what it was made, by which terms. */
export function aboutCopy(
  { mode, language, day, record }: ShareOptions,
  { frozen, translated, kept }: Pick<SharedWorkbook, 'frozen' | 'translated' | 'kept'>,
  changes: readonly string[],
): readonly AboutLine[] {
  const texts = COPY_TEXTS[language];
  const { labels } = texts;
  return [
    { label: labels.what, text: texts.what[mode] },
    { label: labels.whoOpens, text: texts.whoOpens[mode] },
    ...(mode === 'live' ? [] : [{ label: labels.frozen, text: texts.frozen }]),
    { label: labels.formulas, text: filled(texts.formulas, frozen, translated, kept) },
    { label: labels.day, text: Date.parse(`${day}T00:00:00Z`) / DAY + SERIAL_OF_1970 },
    ...(record
      ? [
          { label: labels.versions, text: filled(texts.versions, record.pact, record.engine) },
          { label: labels.inputs, text: filled(texts.inputs, record.inputsHash) },
          ...(Object.keys(record.terms).length > 0 ? [{ label: labels.terms, text: termsInWords(record.terms, language) }] : []),
        ]
      : []),
    ...changes.map((text) => ({ label: labels.changed, text })),
  ];
}

/** The two shares in words, the other terms as they are written on the Pact sheet. */
function termsInWords(terms: Readonly<Record<string, string>>, language: ShareOptions['language']): string {
  const known = Object.entries(terms).map(([id, value]) => {
    const meaning = TERMS.find((term) => term.id === id)?.meaning;
    if (!PERCENTAGES.includes(id) || meaning === undefined) return `${id} ${value}`;
    return `${inLanguage(language, meaning)} ${percent(value)}`;
  });
  return known.join(language === 'ja' ? '、' : '; ');
}

function percent(value: string): string {
  const share = Number(value);
  return Number.isFinite(share) ? `${Number((share * 100).toPrecision(12))}%` : value;
}
