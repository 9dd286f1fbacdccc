/** Conditional formats by a formula. */
import { BooleanNumber, generateRandomId, type IRange, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { Highlight, Rect } from '../book/book';
import type { GridHost } from './host';
import { ensureSize } from './layout';
import { cut, toRange, toRect, union } from './rects';

/** The highlights of one sheet. One without a formula is known here and shows nothing yet. */
export class Highlights {
  private readonly all = new Map<string, Highlight>();

  constructor(
    private readonly host: GridHost,
    private readonly sheetId: string,
  ) {}

  read(): Highlight[] {
    return [...this.all.values()].flatMap((highlight) => {
      if (highlight.formula === '') return [highlight];
      const rule = this.rule(highlight.id);
      return rule ? [{ ...highlight, rect: around(rule.ranges) ?? highlight.rect }] : [];
    });
  }

  add(wanted: Omit<Highlight, 'id'>): Highlight {
    const highlight = { ...wanted, id: generateRandomId(10), rect: cut(wanted.rect, this.host.worksheet(this.sheetId)) };
    this.all.set(highlight.id, highlight);
    this.show(highlight);
    return highlight;
  }

  /** The rule is made anew: Univer would keep the results of the old formula. */
  update(highlight: Highlight): void {
    if (!this.all.has(highlight.id)) throw new Error('There is no such conditional format.');
    this.hide(highlight.id);
    this.all.set(highlight.id, highlight);
    this.show(highlight);
  }

  remove(id: string): void {
    this.hide(id);
    this.all.delete(id);
  }

  private show({ id, rect, formula, color, fill, bold }: Highlight): void {
    if (formula === '') return;
    ensureSize(this.host, this.sheetId, rect);
    const style: IStyleBase = {
      ...(color !== '' && { cl: { rgb: color } }),
      ...(fill !== '' && { bg: { rgb: fill } }),
      ...(bold && { bl: BooleanNumber.TRUE }),
    };
    const value = formula.startsWith('=') ? formula : `=${formula}`;
    const rule: IConditionFormattingRule<IFormulaHighlightCell> = {
      cfId: id,
      ranges: [toRange(rect)],
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style },
    };
    this.host.run(AddConditionalRuleMutation.id, { subUnitId: this.sheetId, rule });
  }

  private hide(id: string): void {
    if (this.rule(id)) this.host.run(DeleteConditionalRuleMutation.id, { subUnitId: this.sheetId, cfId: id });
  }

  private rule(id: string): IConditionFormattingRule | null | undefined {
    return this.host.injector.get(ConditionalFormattingRuleModel).getRule(this.host.unitId, this.sheetId, id);
  }
}

function around(ranges: readonly IRange[]): Rect | undefined {
  return ranges.map(toRect).reduce<Rect | undefined>(union, undefined);
}
