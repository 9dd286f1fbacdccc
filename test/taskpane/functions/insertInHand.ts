import { readArgumentText } from '../../../src/workbook/formula/argumentText';
import type { ArgumentValue, FormulaRequest, Obstacle, Place, Selection, WrittenFormula } from '../../../src/workbook/excel/formulas';
import type { InsertHost } from '../../../src/taskpane/functions/insertHost';

/** A grid in the hand of a test: it holds values by address, something is selected, and it remembers what is written. */
export class InsertInHand implements InsertHost {
  active: Place = { sheet: 'Gas power', address: 'F12' };
  selected: Place = { sheet: 'Gas power', address: 'B2:B31' };
  /** What the cells of a reference hold. */
  readonly cells = new Map<string, readonly (readonly unknown[])[]>();
  readonly requests: FormulaRequest[] = [];
  readonly takenBack: WrittenFormula[] = [];
  /** What stands in the way of the next writings, until it is agreed to be replaced. */
  obstacle: Obstacle | undefined;
  /** Whether somebody edited the cells since. */
  edited = false;
  /** Thrown by the next call of each. */
  readonly failures = new Map<keyof InsertHost, Error>();

  async activeCell(): Promise<Place> {
    this.failWhereToldTo('activeCell');
    return this.active;
  }

  async selection(home: Place): Promise<Selection> {
    this.failWhereToldTo('selection');
    const { sheet, address } = this.selected;
    return { ...this.selected, reference: sheet === home.sheet ? address : `'${sheet}'!${address}` };
  }

  async readArguments(texts: readonly string[]): Promise<readonly ArgumentValue[]> {
    this.failWhereToldTo('readArguments');
    return texts.map((text): ArgumentValue => {
      const held = this.cells.get(text);
      if (held) return { kind: 'values', values: held };
      const read = readArgumentText(text);
      if (read.kind === 'constant') return { kind: 'values', values: read.values };
      return read.kind === 'omitted' || read.kind === 'fault' ? read : { kind: 'expression' };
    });
  }

  async write(request: FormulaRequest): Promise<WrittenFormula | Obstacle> {
    this.requests.push(request);
    this.failWhereToldTo('write');
    const { at, formula } = request;
    const isAgreed = this.obstacle?.kind === 'occupied' && this.obstacle.contents === request.replacing;
    if (this.obstacle && !isAgreed) return this.obstacle;
    return { kind: 'written', at, area: at, formula, before: { inputs: [['']], numberFormat: 'General' } };
  }

  async takeBack(written: WrittenFormula): Promise<boolean> {
    this.failWhereToldTo('takeBack');
    if (!this.edited) this.takenBack.push(written);
    return !this.edited;
  }

  private failWhereToldTo(call: keyof InsertHost): void {
    const failure = this.failures.get(call);
    this.failures.delete(call);
    if (failure) throw failure;
  }
}
