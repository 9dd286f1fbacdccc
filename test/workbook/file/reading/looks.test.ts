import { describe, expect, it } from 'vitest';
import { readWorkbook, type FileStyle } from '../../../../src/workbook/file';
import { handMade, relation, relations } from './handMade';

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>' +
  '</a:clrScheme></a:themeElements></a:theme>';

interface Looks {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly formats?: string;
  readonly xf: string;
}

function styleOf({ fonts = '', fills = '', borders = '', formats = '', xf }: Looks): FileStyle | undefined {
  const styles =
    `<numFmts>${formats}</numFmts><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>${fonts}</fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
    `<borders><border/>${borders}</borders><cellXfs><xf fontId="0"/>${xf}</cellXfs>`;
  const bytes = handMade({ styles, sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', parts: { 'xl/theme/theme1.xml': THEME } });
  return readWorkbook(bytes).sheets[0]?.cells[0]?.style;
}

describe('the look of a cell', () => {
  it.each<[string, Looks, FileStyle | undefined]>([
    ['nothing of its own', { xf: '<xf fontId="0" numFmtId="0"/>' }, undefined],
    ['a format known by number', { xf: '<xf numFmtId="10"/>' }, { numberFormat: '0.00%' }],
    ['a date', { xf: '<xf numFmtId="14"/>' }, { numberFormat: 'm/d/yyyy' }],
    [
      'a format of its own',
      { formats: '<numFmt numFmtId="170" formatCode="0.0;[Red]-0.0"/>', xf: '<xf numFmtId="170"/>' },
      { numberFormat: '0.0;[Red]-0.0' },
    ],
    [
      'a font',
      { fonts: '<font><b/><i val="0"/><u/><sz val="9"/><color rgb="FFC00000"/><name val="Yu Gothic"/></font>', xf: '<xf fontId="1"/>' },
      { bold: true, underline: true, size: 9, color: '#C00000', fontName: 'Yu Gothic' },
    ],
    ['a colour of the theme', { fonts: '<font><color theme="4"/></font>', xf: '<xf fontId="1"/>' }, { color: '#4F81BD' }],
    ['dark and light the right way round', { fonts: '<font><color theme="0"/></font>', xf: '<xf fontId="1"/>' }, { color: '#FFFFFF' }],
    ['a colour by number', { fonts: '<font><color indexed="10"/></font>', xf: '<xf fontId="1"/>' }, { color: '#FF0000' }],
    [
      'a fill',
      {
        fills: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/><bgColor indexed="64"/></patternFill></fill>',
        xf: '<xf fillId="2"/>',
      },
      { fill: '#FFF8E1' },
    ],
    ['no fill in a grey pattern', { xf: '<xf fillId="1"/>' }, undefined],
    [
      'borders',
      {
        borders: '<border><left/><top style="thin"><color rgb="FF1F3864"/></top><bottom style="mediumDashed"/></border>',
        xf: '<xf borderId="1"/>',
      },
      { borders: { top: { line: 'thin', color: '#1F3864' }, bottom: { line: 'dashed', color: '#000000' } } },
    ],
    [
      'an alignment and no protection',
      { xf: '<xf><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/><protection locked="0"/></xf>' },
      { horizontal: 'right', vertical: 'center', wrap: true, indent: 2, unlocked: true },
    ],
  ])('is read: %s', (_name, looks, style) => {
    expect(styleOf(looks)).toEqual(style);
  });
});

describe('the layout of a sheet', () => {
  it('is read, with what Excel allows several ranges for', () => {
    const sheet =
      '<sheetPr><tabColor rgb="FFD55E00"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="3" width="12.7109375"/><col min="4" max="16384" width="9.140625"/></cols>' +
      '<sheetData><row r="1" ht="26" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="15.5"/></sheetData>' +
      '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
      '<conditionalFormatting sqref="B2:B4 D6"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>$A2</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations><dataValidation type="list" allowBlank="1" sqref="A1 C3:C4"><formula1>$F$1:$F$3</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" errorStyle="warning" error="No" sqref="A2"><formula1>A1</formula1></dataValidation></dataValidations>' +
      '<pageSetup orientation="landscape" fitToHeight="0"/>';
    const styles =
      '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
    const look = { bold: true, color: '#9C0006', fill: '#FFC7CE' };
    expect(readWorkbook(handMade({ sheet, styles })).sheets[0]).toEqual({
      name: 'One',
      visibility: 'visible',
      tabColor: '#D55E00',
      showGridlines: false,
      cells: [{ row: 0, column: 0, value: 1 }],
      columns: [{ first: 1, last: 2, pixels: 89 }],
      rows: [{ row: 0, points: 26 }],
      merges: ['A1:C1'],
      frozen: { rows: 2, columns: 1 },
      validations: [
        { ranges: ['A1', 'C3:C4'], rule: { kind: 'list', source: '=$F$1:$F$3' }, allowBlank: true },
        {
          ranges: ['A2'],
          rule: { kind: 'whole', operator: 'greaterThan', first: '=A1' },
          allowBlank: false,
          alert: { title: '', message: 'No', style: 'warning' },
        },
      ],
      highlights: [
        { range: 'B2:B4', formula: '=B2>1', ...look },
        { range: 'D6', formula: '=D6>1', ...look },
        { range: 'B2:B4', formula: '=B2<($A2)', ...look },
        { range: 'D6', formula: '=D6<($A6)', ...look },
      ],
      tables: [],
      notes: [],
      charts: [],
      print: { orientation: 'landscape', areas: [], fit: { wide: 1, tall: 0 } },
    });
  });
});

describe('what belongs to the workbook', () => {
  it('is read: names, sheets, properties, custom XML and settings', () => {
    const workbook =
      '<sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="It\'s, two" sheetId="7" state="veryHidden" r:id="rId8"/></sheets>' +
      '<definedNames><definedName name="Rate" comment="a year" function="false" vbProcedure="false">One!$B$1</definedName>' +
      '<definedName name="Rate" localSheetId="1">\'It\'\'s, two\'!$B$1</definedName>' +
      '<definedName name="Macro" function="1" vbProcedure="1">#N/A</definedName>' +
      '<definedName name="Twice">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>' +
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'It''s, two'!$A$1:$H$11,'It''s, two'!$J$1</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'It''s, two'!$A:$B,'It''s, two'!$1:$4</definedName>" +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">One!$A$1:$B$2</definedName></definedNames>';
    const parts = {
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', '/xl/workbook.xml'),
        relation('rId2', 'metadata/core-properties', 'docProps/core.xml'),
        relation('rId3', 'custom-properties', 'docProps/custom.xml'),
        relation('rId4', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'),
      ),
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId8', 'worksheet', '/xl/worksheets/other.xml'),
        relation('rId9', 'customXml', '../customXml/item1.xml'),
      ),
      'xl/worksheets/other.xml': '<worksheet><sheetData/></worksheet>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>T &amp; t</dc:title><dc:creator>A</dc:creator></cp:coreProperties>',
      'docProps/custom.xml':
        '<Properties xmlns:vt="v"><property name="Engine"><vt:lpwstr>1.0</vt:lpwstr></property><property name="Count"><vt:i4>3</vt:i4></property>' +
        '<property name="Ready"><vt:bool>true</vt:bool></property></Properties>',
      'customXml/item1.xml': '<pact:model xmlns:pact="urn:x"/>',
      'customXml/_rels/item1.xml.rels': relations(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="s" ds:itemID="{0D8F}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:x"/></ds:schemaRefs></ds:datastoreItem>',
      'xl/webextensions/taskpanes.xml': '<wetp:taskpanes xmlns:wetp="w"/>',
      'xl/webextensions/_rels/taskpanes.xml.rels': relations(relation('rId1', 'webextension', 'webextension1.xml')),
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="w"><we:properties><we:property name="plans" value="[&quot;a&quot;]"/></we:properties></we:webextension>',
    };
    const book = readWorkbook(handMade({ workbook, parts }));
    expect(book.sheets.map(({ name, visibility, print }) => ({ name, visibility, print }))).toEqual([
      { name: 'One', visibility: 'visible', print: { orientation: 'portrait', areas: [] } },
      {
        name: "It's, two",
        visibility: 'veryHidden',
        print: { orientation: 'portrait', areas: ['A1:H11', 'J1'], titleRows: '1:4', titleColumns: 'A:B' },
      },
    ]);
    expect(book.names).toEqual([
      { name: 'Rate', formula: '=One!$B$1', comment: 'a year' },
      { name: 'Rate', formula: "='It''s, two'!$B$1", sheet: "It's, two" },
      { name: 'Twice', formula: '=LAMBDA(x,x*2)' },
    ]);
    expect(book.properties).toEqual({ title: 'T & t', author: 'A', custom: { Engine: '1.0', Count: 3, Ready: true } });
    expect(book.customXml).toEqual([{ xml: '<pact:model xmlns:pact="urn:x"/>', id: '0D8F', namespaces: ['urn:x'] }]);
    expect(book.settings).toEqual({ plans: '["a"]' });
    expect(book.notKept).toEqual(['the reference to an add-in (its settings stay)']);
  });
});
