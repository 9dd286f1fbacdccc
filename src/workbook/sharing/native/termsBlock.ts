import type { Language } from '../../../templates';
import type { StyleName } from '../../../templates/styles';
import type { SheetDraft } from './sheetDraft';
import { DEFAULTS, NATIVE_TERMS, type NativeTerm, type NativeTerms } from './termsArgument';
import { say, TERM_WORDS, WORDS } from './wording';

/** Where the labels and the values of a block above a grid stand. */
export const LABEL_COLUMN = 0;
export const VALUE_COLUMN = 4;

/** The cells of a block of terms, fixed addresses on the sheet with the grids. */
export interface TermsBlock {
  readonly terms: Readonly<Record<NativeTerm, string>>;
  /** 0 as long as the formulas know the terms; else the error that PACT gives, or #VALUE!. */
  readonly check: string;
  /** The row below. */
  readonly next: number;
}

const STYLE: Readonly<Record<NativeTerm, StyleName>> = {
  share_before: 'linkRate',
  share_after: 'linkRate',
  compounding: 'code',
  losses: 'code',
  basis: 'linkInteger',
  per_year: 'linkInteger',
  hurdle: 'code',
  rounding: 'code',
};

/** Writes the terms of a call, live where they stand in cells, and the check of them. */
export function termsBlock(draft: SheetDraft, top: number, terms: NativeTerms, language: Language, width: number): TermsBlock {
  const title = terms.text === '' ? say(WORDS.defaultTerms, language) : say(WORDS.terms, language, terms.text);
  draft.put(top, LABEL_COLUMN, { value: title }, 'section');
  draft.fill(top, width, 'section');
  const addresses = NATIVE_TERMS.map((name, index) => {
    const row = top + 1 + index;
    draft.put(row, LABEL_COLUMN, { value: say(TERM_WORDS[name], language) }, 'label');
    const isFixed = name === 'hurdle' || name === 'rounding';
    if (isFixed) draft.put(row, VALUE_COLUMN + 1, { value: say(WORDS.only, language) }, 'unit');
    const [ref, value] = [terms.cells[name], terms.values[name]];
    const content = ref === undefined ? { value } : { formula: `=${termFormula(name, ref)}`, value };
    return [name, draft.put(row, VALUE_COLUMN, content, STYLE[name])] as const;
  });
  const cells = Object.fromEntries(addresses) as Record<NativeTerm, string>;
  const row = top + 1 + NATIVE_TERMS.length;
  draft.put(row, LABEL_COLUMN, { value: say(WORDS.check, language) }, 'label');
  const check = draft.put(row, VALUE_COLUMN, { formula: `=${checkFormula(cells, terms)}`, value: 0 }, 'calcInteger');
  return { terms: cells, check, next: row + 2 };
}

/** A blank cell means the default; so does 0 where the term is a word or cannot be 0. */
function termFormula(name: NativeTerm, ref: string): string {
  const usual = DEFAULTS[name];
  if (name === 'rounding') return `IF(${ref}="","none",IF(ISNUMBER(${ref}),${ref},LOWER(TRIM(${ref}))))`;
  if (name === 'per_year') return `IF(OR(${ref}="",${ref}=0),${usual},${ref})`;
  if (typeof usual === 'number') return `IF(${ref}="",${usual},${ref})`;
  return `IF(OR(${ref}="",${ref}=0),"${usual}",LOWER(TRIM(${ref})))`;
}

function checkFormula(at: Readonly<Record<NativeTerm, string>>, { rounding, keys }: NativeTerms): string {
  const isWord = (name: NativeTerm, words: readonly string[]) => `OR(${words.map((word) => `${at[name]}="${word}"`).join(',')})`;
  const numbers = [at.share_before, at.share_after, at.basis, at.per_year];
  const known = [
    `COUNT(${numbers.join(',')})=${numbers.length}`,
    isWord('compounding', ['periodic', 'effective', 'simple']),
    isWord('losses', ['carry', 'ignore']),
    `${at.hurdle}="cumulative"`,
    `${at.rounding}=${rounding === 2 ? '2' : '"none"'}`,
    ...(keys ? [`COUNTA(${keys.range})=${keys.filled}`] : []),
  ];
  const isWhole = (ref: string) => `${ref}=INT(${ref})`;
  const inRange = [
    `MIN(${at.share_before},${at.share_after})>=0`,
    `MAX(${at.share_before},${at.share_after})<=1`,
    `${at.basis}>=0`,
    `${at.basis}<=4`,
    isWhole(at.basis),
    `${at.per_year}>=1`,
    isWhole(at.per_year),
  ];
  return `IF(AND(${known.join(',')}),IF(AND(${inRange.join(',')}),0,#NUM!),#VALUE!)`;
}
