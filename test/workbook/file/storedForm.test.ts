import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStored, toStored } from '../../../src/workbook/file';

/** What the grid shows, and what the file stores. Both directions hold. */
const FORMS: readonly { name: string; visible: string; stored: string }[] = [
  { name: 'a custom function', visible: '=PACT.SPLIT(300,120)', stored: '_xldudf_PACT_SPLIT(300,120)' },
  { name: 'a custom function with a dotted name', visible: '=PACT.RECOVERY.DATE(B1)', stored: '_xldudf_PACT_RECOVERY_DATE(B1)' },
  {
    name: 'structured references, an omitted argument and a text',
    visible: '=PACT.WATERFALL(Pact_Rate,tblCash[Draw],tblCash[Profit],,Pact_Terms,"opening;japan")',
    stored: '_xldudf_PACT_WATERFALL(Pact_Rate,tblCash[Draw],tblCash[Profit],,Pact_Terms,"opening;japan")',
  },
  {
    name: 'one function inside another',
    visible: '=IF(PACT.TERMS()="",0,PACT.VERSION())',
    stored: 'IF(_xldudf_PACT_TERMS()="",0,_xldudf_PACT_VERSION())',
  },
  { name: 'a text that looks like a call', visible: '="=PACT.SPLIT(1,2) and XLOOKUP("', stored: '"=PACT.SPLIT(1,2) and XLOOKUP("' },
  { name: 'doubled quotes in a text', visible: '="say ""PACT.SPLIT(1)"" "&A1', stored: '"say ""PACT.SPLIT(1)"" "&A1' },
  { name: 'a sheet whose name looks like a call', visible: "='It''s PACT.SPLIT(1)'!B2", stored: "'It''s PACT.SPLIT(1)'!B2" },
  { name: 'a column whose name looks like a call', visible: '=SUM(tbl[XLOOKUP(x])', stored: 'SUM(tbl[XLOOKUP(x])' },
  { name: 'a column with nested brackets', visible: '=SUM(tbl[[#Headers],[Profit]])', stored: 'SUM(tbl[[#Headers],[Profit]])' },
  { name: 'a function newer than the format', visible: '=IFNA(XLOOKUP(A1,B:B,C:C),0)', stored: '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)' },
  { name: 'a newer function with a dot', visible: '=STDEV.S(A1:A9)', stored: '_xlfn.STDEV.S(A1:A9)' },
  { name: 'FILTER and SORT', visible: '=SORT(FILTER(A1:A9,B1:B9>0))', stored: '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))' },
  { name: 'functions of the format itself', visible: '=WORKDAY(B4,45,B9:B12)+EDATE(B4,12)', stored: 'WORKDAY(B4,45,B9:B12)+EDATE(B4,12)' },
  { name: 'LET', visible: '=LET(rate,B1,rate*B2+rate)', stored: '_xlfn.LET(_xlpm.rate,B1,_xlpm.rate*B2+_xlpm.rate)' },
  { name: 'LET with blanks', visible: '=LET( rate, B1, rate * B2 )', stored: '_xlfn.LET( _xlpm.rate, B1, _xlpm.rate * B2 )' },
  {
    name: 'LAMBDA inside MAP',
    visible: '=MAP(A1:A3,LAMBDA(x,LET(y,x+1,PACT.SPLIT(x,y))))',
    stored: '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlfn.LET(_xlpm.y,_xlpm.x+1,_xldudf_PACT_SPLIT(_xlpm.x,_xlpm.y))))',
  },
  {
    name: 'a sheet that has the name of a variable',
    visible: '=LET(cost,cost!B2,cost*2)',
    stored: '_xlfn.LET(_xlpm.cost,cost!B2,_xlpm.cost*2)',
  },
  { name: 'a spill', visible: '=SUM(E6#)', stored: 'SUM(_xlfn.ANCHORARRAY(E6))' },
  { name: 'a spill of another sheet', visible: "=SUM('Gas power'!$E$6#)", stored: "SUM(_xlfn.ANCHORARRAY('Gas power'!$E$6))" },
  { name: 'an array constant', visible: '=SUM({1,2;3,4}*B1)', stored: 'SUM({1,2;3,4}*B1)' },
  { name: 'an error literal', visible: '=IF(A1>0,#N/A,1E-13)', stored: 'IF(A1>0,#N/A,1E-13)' },
  { name: 'a defined name in another script', visible: '=金利*2', stored: '金利*2' },
];

describe('the stored form of a formula', () => {
  it.each(FORMS)('is written for $name', ({ visible, stored }) => {
    expect(toStored(visible)).toBe(stored);
  });

  it.each(FORMS)('is read back for $name', ({ visible, stored }) => {
    expect(fromStored(stored)).toBe(visible);
  });

  it.each([
    ['=Cash[@Draw]*2', 'Cash[[#This Row],[Draw]]*2'],
    ['=[@Draw]+[@[Draw down]]', 'Cash[[#This Row],[Draw]]+Cash[[#This Row],[Draw down]]'],
    ['=SUM(Other[@[Draw]:[Profit]])', 'SUM(Other[[#This Row],[Draw]:[Profit]])'],
    ['=SUM([Draw])&COUNT(Other[@])', 'SUM(Cash[Draw])&COUNT(Other[#This Row])'],
    ['=[2]!Rate+[Book.xlsx]One!A1', '[2]!Rate+[Book.xlsx]One!A1'],
    ['="[@Draw]"', '"[@Draw]"'],
  ])('names the table and its row in the cells of a table: %s', (visible, stored) => {
    expect(toStored(visible, 'Cash')).toBe(stored);
  });

  it.each([
    { name: 'lower case, as LibreOffice saves it', stored: '_xldudf_pact_recovery_date(B1)', visible: '=PACT.RECOVERY.DATE(B1)' },
    { name: 'a link to another workbook before the function', stored: '1+[2]!_xldudf_PACT_SPLIT(A1,B1)', visible: '=1+PACT.SPLIT(A1,B1)' },
    { name: 'a leading equals sign', stored: '=_xldudf_PACT_SPLIT(A1,B1)', visible: '=PACT.SPLIT(A1,B1)' },
  ])('is mended on reading: $name', ({ stored, visible }) => {
    expect(fromStored(stored)).toBe(visible);
  });

  it('leaves what looks damaged alone inside a text', () => {
    expect(fromStored('"[2]!_xldudf_PACT_SPLIT("')).toBe('="[2]!_xldudf_PACT_SPLIT("');
  });

  it('leaves a link to a cell of another workbook alone', () => {
    expect(fromStored('[2]Sheet1!A1+[3]!rate')).toBe('=[2]Sheet1!A1+[3]!rate');
  });

  it('writes functions in upper case, as Excel shows them', () => {
    expect(toStored('=pact.split(xlookup(a1,b:b,c:c),1)')).toBe('_xldudf_PACT_SPLIT(_xlfn.XLOOKUP(a1,b:b,c:c),1)');
  });

  it('brings every formula back unchanged', () => {
    fc.assert(
      fc.property(formulas(), (formula) => {
        expect(fromStored(toStored(formula))).toBe(formula);
      }),
    );
  });

  it('leaves no custom function behind under its visible name', () => {
    const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|tbl\[\[[^\]]*\],\[[^\]]*\]\]/g;
    fc.assert(
      fc.property(formulas(), (formula) => {
        expect(toStored(formula).replace(texts, '')).not.toMatch(/PACT\./);
      }),
    );
  });
});

/** Formulas of calls, texts, references, LET and operators, nested up to four deep. */
function formulas(): fc.Arbitrary<string> {
  const text = fc.string({ maxLength: 12 }).map((value) => `"${value.replaceAll('"', '""')}"`);
  const sheet = fc.stringMatching(/^[A-Za-z .'()]{1,12}$/).map((value) => `'${value.replaceAll("'", "''")}'`);
  const reference = fc.constantFrom('A1', '$B$7', 'C:C', 'E6#', '$E$6#', 'Pact_Rate', 'tblCash[Profit]', 'tbl[[#Headers],[PACT.SPLIT(]]');
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      reference,
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map(String),
      fc.tuple(sheet, fc.constantFrom('!A1', '!$B$2:$C$9', '!D4#')).map((parts) => parts.join('')),
      fc
        .tuple(
          fc.constantFrom('PACT.SPLIT', 'PACT.RECOVERY.DATE', 'SUM', 'XLOOKUP', 'STDEV.S', 'FILTER', 'IF'),
          fc.array(tie('expression'), { maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(',')})`),
      fc
        .tuple(fc.constantFrom('claim', 'x_1', 'Zins'), tie('expression'), tie('expression'))
        .map(([name, value, body]) => `LET(${name},${value},${name}+${body})`),
      fc.tuple(tie('expression'), fc.constantFrom('+', '-', '*', '&', '<=', ' '), tie('expression')).map((parts) => parts.join('')),
    ),
  }));
  return expression.map((body) => `=${body}`);
}
