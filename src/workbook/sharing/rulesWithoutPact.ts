import type { Language } from '../../functions/catalogue';
import type { FileName, FileSheet, FileValidation, FileWorkbook } from '../file/fileWorkbook';
import { COPY_TEXTS, filled } from './copyTexts';

/** A sheet without rules for entries and conditional formats that need PACT, which Excel does not support anyway; says which went. */
export function rulesWithoutPact(
  sheet: FileSheet,
  needsPact: (formula: string) => boolean,
  language: Language,
): { readonly sheet: FileSheet; readonly changes: readonly string[] } {
  const texts = COPY_TEXTS[language];
  const needing = (rule: FileValidation['rule']) =>
    (rule.kind === 'list' ? [rule.source] : [rule.first, rule.second]).find(
      (bound): bound is string => typeof bound === 'string' && bound.startsWith('=') && needsPact(bound),
    );
  const removedRules = sheet.validations.flatMap(({ ranges, rule }) => {
    const formula = needing(rule);
    return formula === undefined ? [] : [filled(texts.removedRule, ranges.join(' '), sheet.name, formula)];
  });
  const removedHighlights = sheet.highlights
    .filter(({ formula }) => needsPact(formula))
    .map(({ range, formula }) => filled(texts.removedHighlight, range, sheet.name, formula));
  return {
    sheet: {
      ...sheet,
      validations: sheet.validations.filter(({ rule }) => needing(rule) === undefined),
      highlights: sheet.highlights.filter(({ formula }) => !needsPact(formula)),
    },
    changes: [...removedRules, ...removedHighlights],
  };
}

/** Names that need PACT stay: cells that used them have their values, and get them back with their formulas. */
export function keptNames(names: readonly FileName[], needsPact: (formula: string) => boolean, language: Language): string[] {
  return names.filter(({ formula }) => needsPact(formula)).map(({ name, formula }) => filled(COPY_TEXTS[language].keptName, name, formula));
}

/** Whether rules, conditional formats or names of the copy refer to cells in place of what spilled. */
export function hasFixedCells(base: FileWorkbook, copy: FileWorkbook): boolean {
  const withSpills = ({ sheets, names }: FileWorkbook) =>
    JSON.stringify([
      sheets.slice(0, base.sheets.length).flatMap(({ validations, highlights }) => [...validations, ...highlights]),
      names.map(({ formula }) => formula),
    ]).split('#').length;
  return withSpills(copy) < withSpills(base);
}
