import { describe, expect, it } from 'vitest';
import { storedFormulas } from '../../../src/workbench/grid/storedFormulas';
import { at, described, openBook, valueOf } from './support';

const METADATA = { functions: [described('SPLIT'), described('RECOVERY.DATE')] };
const FORMS = storedFormulas('PACT', METADATA);

describe('formulas as files store them', () => {
  it.each([
    { plain: '=PACT.SPLIT(300,120)', stored: '=_xldudf_PACT_SPLIT(300,120)' },
    { plain: '=1+PACT.RECOVERY.DATE(PACT.SPLIT(A1,2))', stored: '=1+_xldudf_PACT_RECOVERY_DATE(_xldudf_PACT_SPLIT(A1,2))' },
    { plain: '="PACT.SPLIT("&A1', stored: '="PACT.SPLIT("&A1' },
    { plain: '=PACT.OTHER(1)', stored: '=PACT.OTHER(1)' },
    { plain: '=SUM(1)', stored: '=SUM(1)' },
    { plain: 'PACT.SPLIT(1)', stored: 'PACT.SPLIT(1)' },
  ])('have $stored for $plain', ({ plain, stored }) => {
    expect([FORMS.report(plain), FORMS.accept(stored)]).toEqual([stored, plain]);
  });

  it('are what a workbook without the add-in reports, and its function has no name', async () => {
    const { book } = openBook({ storedFormulas: FORMS });
    const sheet = book.activeSheet();
    sheet.write(at('A1:A2'), [['=PACT.SPLIT(300,120)'], ['=_xldudf_PACT_SPLIT(300,120)']]);
    await book.settled();
    expect(sheet.formulas(at('A1:A2'))).toEqual([['=_xldudf_PACT_SPLIT(300,120)'], ['=_xldudf_PACT_SPLIT(300,120)']]);
    expect([valueOf(sheet, 'A1'), valueOf(sheet, 'A2')]).toEqual(['#NAME?', '#NAME?']);
  });
});
