import { describe, expect, it } from 'vitest';
import type { BookChange, SheetsChange } from '../../../src/workbench/book/book';
import { at, openBook, valueOf } from './support';

describe('sheets of a workbook', () => {
  it('start with the names that were asked for', () => {
    const { book } = openBook({ name: 'Pact', sheets: ['Pact', 'Alaska LNG'] });
    expect([book.name, book.sheets().map((sheet) => sheet.name), book.activeSheet().name]).toEqual([
      'Pact',
      ['Pact', 'Alaska LNG'],
      'Pact',
    ]);
  });

  it('are found by id and by name in any case', () => {
    const { book } = openBook({ sheets: ['Pact'] });
    const [pact] = book.sheets();
    expect([book.sheet(pact?.id ?? ''), book.sheet('pACT'), book.sheet('Other')]).toEqual([pact, pact, undefined]);
  });

  it('are added at the end and removed with their formulas turned to #REF!', async () => {
    const { book } = openBook();
    const first = book.activeSheet();
    const added = book.addSheet('Inputs');
    added.write(at('A1'), [[3]]);
    first.write(at('A1'), [['=Inputs!A1*2']]);
    await book.calculated();
    expect([added.position(), valueOf(first, 'A1')]).toEqual([1, 6]);
    book.removeSheet(added);
    await book.calculated();
    expect([book.sheet('Inputs'), valueOf(first, 'A1')]).toEqual([undefined, '#REF!']);
    expect(() => added.name).toThrow('has been removed');
  });

  it('move to another place and let the others make room', () => {
    const { book } = openBook({ sheets: ['One', 'Two', 'Three'] });
    const [one, two, three] = book.sheets();
    three?.moveTo(0);
    expect(book.sheets().map(({ name }) => name)).toEqual(['Three', 'One', 'Two']);
    three?.moveTo(2);
    expect([one, two, three].map((sheet) => sheet?.position())).toEqual([0, 1, 2]);
  });

  it('keep at least one that is visible', () => {
    const { book } = openBook({ sheets: ['One', 'Two'] });
    const [one, two] = book.sheets();
    if (!one || !two) throw new Error('Two sheets were asked for.');
    two.visibility = 'Hidden';
    expect(() => book.removeSheet(one)).toThrow('at least one visible sheet');
    expect(() => {
      one.visibility = 'Hidden';
    }).toThrow('at least one visible sheet');
  });

  it('carry formulas along when they are renamed', async () => {
    const { book } = openBook({ sheets: ['Pact', 'Project'] });
    const [pact, project] = book.sheets();
    pact?.write(at('A1'), [[5]]);
    project?.write(at('A1'), [['=Pact!A1']]);
    await book.calculated();
    if (pact) pact.name = 'Terms of 2025';
    await book.calculated();
    expect(project?.formulas(at('A1'))).toEqual([["='Terms of 2025'!A1"]]);
    expect(project?.values(at('A1'))).toEqual([[5]]);
  });

  it.each(['Hidden', 'VeryHidden', 'Visible'] as const)('can be %s', (visibility) => {
    const { book } = openBook({ sheets: ['One', 'Two'] });
    const [one, two] = book.sheets();
    if (one) one.visibility = visibility;
    expect(one?.visibility).toBe(visibility);
    expect(book.activeSheet()).toBe(visibility === 'Visible' ? one : two);
  });

  it('may take the place and the name of a removed one, for formulas too', async () => {
    const { book } = openBook({ sheets: ['Figures', 'Answers'] });
    const [old, answers] = book.sheets();
    if (!old || !answers) throw new Error('The book has two sheets.');
    const next = book.addSheet('Next');
    book.removeSheet(old);
    next.name = 'Figures';
    next.write(at('A1:A2'), [[4], [6]]);
    book.addName({ name: 'Profits', formula: '=Figures!$A$1:$A$2', comment: '' });
    answers.write(at('A1:B1'), [['=SUM(Figures!A1:A2)', '=SUM(Profits)']]);
    await book.calculated();
    expect(answers.values(at('A1:B1'))).toEqual([[10, 10]]);
  });

  it('keep the colour of their tab and whether gridlines show', () => {
    const sheet = openBook().book.activeSheet();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['', true]);
    sheet.tabColor = '#0f3d5e';
    sheet.showGridlines = false;
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#0F3D5E', false]);
  });

  it('have a selection, A1 to begin with', () => {
    const { book } = openBook({ sheets: ['One', 'Two'] });
    const [one, two] = book.sheets();
    expect(book.selection()).toEqual({ sheet: one, rect: at('A1') });
    if (two) book.select(two, at('B2:D5'));
    expect(book.selection()).toEqual({ sheet: two, rect: at('B2:D5') });
  });
});

describe('defined names', () => {
  it('are used by formulas and keep their comment', async () => {
    const { book } = openBook({ sheets: ['Pact'] });
    const sheet = book.activeSheet();
    sheet.write(at('A1:A2'), [[40], [2]]);
    book.addName({ name: 'Principal', formula: '=Pact!$A$1:$A$2', comment: 'Drawn, in millions of dollars' });
    sheet.write(at('B1'), [['=SUM(principal)']]);
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(42);
    expect(book.names()).toEqual([{ name: 'Principal', formula: '=Pact!$A$1:$A$2', comment: 'Drawn, in millions of dollars' }]);
  });

  it('may be defined after the formulas that use them', async () => {
    const { book } = openBook({ sheets: ['Alaska LNG'] });
    const sheet = book.activeSheet();
    sheet.write(at('A1:B1'), [[0.045, '=Rate*2']]);
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe('#NAME?');
    book.addName({ name: 'Rate', formula: "='Alaska LNG'!$A$1", comment: '' });
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(0.09);
  });

  it('hold formulas too', async () => {
    const { book } = openBook();
    book.addName({ name: 'Half', formula: '=1/2', comment: '' });
    book.addName({ name: 'Twice', formula: '=Sheet1!$B$1*2', comment: '' });
    book.activeSheet().write(at('A1:B1'), [['=Half*Twice', 10]]);
    await book.calculated();
    expect(valueOf(book.activeSheet(), 'A1')).toBe(10);
    expect(book.names().map(({ formula }) => formula)).toEqual(['=1/2', '=Sheet1!$B$1*2']);
  });

  it('stay in the text of the formulas that use them when they are removed, and may come back pointing elsewhere', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    const rate = { name: 'Rate', formula: '=Sheet1!$A$1', comment: '' };
    book.addName(rate);
    sheet.write(at('A1:B2'), [
      [3, '=Rate*2'],
      [5, ''],
    ]);
    await book.calculated();
    book.removeName('Rate');
    expect(sheet.formulas(at('B1'))).toEqual([['=Rate*2']]);
    book.addName({ ...rate, formula: '=Sheet1!$A$2' });
    book.recalculate();
    await book.calculated();
    expect([sheet.formulas(at('B1')), valueOf(sheet, 'B1')]).toEqual([[['=Rate*2']], 10]);
  });

  it('are unique and can be removed', () => {
    const { book } = openBook();
    book.addName({ name: 'Rate', formula: '=Sheet1!$A$1', comment: '' });
    expect(() => book.addName({ name: 'RATE', formula: '=Sheet1!$A$2', comment: '' })).toThrow('RATE exists already');
    book.removeName('rate');
    expect(book.names()).toEqual([]);
    expect(() => book.removeName('Rate')).toThrow('no name Rate');
  });
});

describe('events of a workbook', () => {
  it('report what the add-in changes, and not formats', () => {
    const { book } = openBook();
    const changes: BookChange[] = [];
    book.onChanged((change) => changes.push(change));
    const sheet = book.activeSheet();
    sheet.write(at('B2:C3'), [
      [1, 2],
      [3, 4],
    ]);
    sheet.format(at('B2:C3'), { bold: true });
    sheet.clear(at('B2:B3'), 'Contents');
    expect(changes).toEqual([
      { sheet, rect: at('B2:C3'), origin: 'addin' },
      { sheet, rect: at('B2:B3'), origin: 'addin' },
    ]);
  });

  it('end with the call that was returned', () => {
    const { book } = openBook();
    const changes: BookChange[] = [];
    const stop = book.onChanged((change) => changes.push(change));
    stop();
    book.activeSheet().write(at('A1'), [[1]]);
    expect(changes).toEqual([]);
  });

  it('report the sheets that were calculated, after the values are there', async () => {
    const { book } = openBook({ sheets: ['One', 'Two'] });
    const [one, two] = book.sheets();
    const seen: unknown[] = [];
    book.onCalculated((sheetIds) => seen.push([sheetIds, two?.values(at('A1'))[0]?.[0]]));
    one?.write(at('A1'), [[4]]);
    two?.write(at('A1'), [['=One!A1*2']]);
    await book.calculated();
    expect(seen).toEqual([[[two?.id], 8]]);
  });

  it('report activation, selection and the sheets that come and go', () => {
    const { book } = openBook({ sheets: ['One'] });
    const one = book.activeSheet();
    const seen: unknown[] = [];
    book.onActivated((sheet, previous) => seen.push(['active', sheet.name, previous?.name]));
    book.onSelectionChanged(({ sheet, rect }) => seen.push(['selection', sheet.name, rect]));
    book.onSheetsChanged(({ kind }: SheetsChange) => seen.push([kind]));
    const two = book.addSheet('Two');
    book.select(two, at('C3'));
    book.removeSheet(two);
    expect(seen).toEqual([['added'], ['active', 'Two', 'One'], ['selection', 'Two', at('C3')], ['active', 'One', undefined], ['removed']]);
    expect(book.activeSheet()).toBe(one);
  });
});

describe('calculation of a workbook', () => {
  it('comes to rest at once where nothing is to do', async () => {
    const { book } = openBook();
    await Promise.all([book.calculated(), book.settled()]);
    expect(book.sheets()).toHaveLength(1);
  });

  it('waits in manual mode until it is asked for', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1:B1'), [[1, '=A1*10']]);
    await book.calculated();
    book.calculationMode = 'Manual';
    sheet.write(at('A1'), [[2]]);
    await book.calculated();
    expect([book.calculationMode, valueOf(sheet, 'B1')]).toEqual(['Manual', 10]);
    book.recalculate();
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(20);
  });

  it('catches up on the return to automatic mode', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    book.calculationMode = 'Manual';
    sheet.write(at('A1:B1'), [[2, '=A1*10']]);
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe('');
    book.calculationMode = 'Automatic';
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(20);
  });

  it('resolves for everyone who waits when the workbook is closed', async () => {
    const open = openBook();
    open.book.activeSheet().write(at('A1'), [['=1+1']]);
    const waiting = Promise.all([open.book.calculated(), open.book.settled()]);
    open.dispose();
    await waiting;
    await open.book.settled();
    expect(open.book.name).toBe('Test');
  });
});
