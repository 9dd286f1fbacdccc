import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/workbook/file';
import { handMade, relation, relations } from './handMade';

const NAMES = 'xmlns:xdr="d" xmlns:a="a" xmlns:c="c" xmlns:r="r"';
const corner = (name: string, column: number, row: number, offset = 0) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
const frame = (id = 'rId1') =>
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Cash" descr="Columns."/></xdr:nvGraphicFramePr>` +
  `<a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const anchored = (content: string) =>
  `<xdr:twoCellAnchor>${corner('from', 1, 2)}${corner('to', 5, 9, 12_700)}${content}</xdr:twoCellAnchor>`;
const plot = (content: string) =>
  `<c:chartSpace ${NAMES}><c:chart><c:plotArea><c:layout/>${content}<c:catAx/><c:valAx><c:numFmt formatCode="0.0"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const series = (more: string) =>
  `<c:ser><c:idx val="0"/><c:order val="0"/>${more}<c:val><c:numRef><c:f>One!$B$1:$B$3</c:f></c:numRef></c:val></c:ser>`;

function read(drawing: string, chart: string, theme = '') {
  const book = readWorkbook(
    handMade({
      sheet: '<sheetData/><drawing r:id="rId1"/>',
      sheetRelations: relations(relation('rId1', 'drawing', '../drawings/drawing1.xml'), relation('rId2', 'image', '../media/image1.png')),
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr ${NAMES}>${drawing}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
        'xl/charts/chart1.xml': chart,
        'xl/theme/theme1.xml': `<a:theme xmlns:a="a"><a:clrScheme>${theme}</a:clrScheme></a:theme>`,
      },
    }),
  );
  return { charts: book.sheets[0]?.charts, notKept: book.notKept };
}

describe('a chart of another program', () => {
  it('takes names from cells, colours from the theme and titles from runs of text', () => {
    const title = '<c:title><c:tx><c:rich><a:p><a:r><a:t>Cash, </a:t></a:r><a:r><a:t>US$</a:t></a:r></a:p></c:rich></c:tx></c:title>';
    const name = '<c:tx><c:strRef><c:f>One!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>Japan</c:v></c:pt></c:strCache></c:strRef></c:tx>';
    const look = '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>';
    const bars = `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series(name + look)}</c:barChart>`;
    const chart = plot(bars)
      .replace('<c:plotArea>', `${title}<c:plotArea>`)
      .replace('</c:chart>', '<c:legend><c:legendPos val="t"/></c:legend></c:chart>');
    expect(read(anchored(frame()), chart, '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1>').charts).toEqual([
      {
        name: 'Cash',
        altText: 'Columns.',
        title: 'Cash, US$',
        valueFormat: '0.0',
        legend: 'top',
        series: [{ name: 'Japan', kind: 'clusteredColumn', values: { sheet: 'One', range: 'B1:B3' }, color: '#4F81BD' }],
        from: { row: 2, column: 1, down: 0, right: 0 },
        to: { row: 9, column: 5, down: 1, right: 1 },
      },
    ]);
  });

  it('ends where its size says when the file names its first cell only', () => {
    const anchor = `<xdr:oneCellAnchor>${corner('from', 1, 2)}<xdr:ext cx="${100 * 12_700}" cy="${40 * 12_700}"/>${frame()}</xdr:oneCellAnchor>`;
    const [chart] = read(anchor, plot(`<c:lineChart>${series('')}</c:lineChart>`)).charts ?? [];
    // Columns of 48 points, rows of 15.
    expect(chart?.to).toEqual({ row: 4, column: 3, down: 10, right: 4 });
  });

  it.each([
    ['bars across', `<c:barChart><c:barDir val="bar"/>${series('')}</c:barChart>`],
    ['shares of a whole', `<c:barChart><c:barDir val="col"/><c:grouping val="percentStacked"/>${series('')}</c:barChart>`],
    ['a pie', `<c:pieChart>${series('')}</c:pieChart>`],
    ['columns and an area', `<c:barChart>${series('')}</c:barChart><c:areaChart>${series('')}</c:areaChart>`],
    ['cells of another workbook', `<c:lineChart>${series('').replace('One!', '')}</c:lineChart>`],
    ['nothing', ''],
  ])('is left out, and listed: %s', (_name, content) => {
    const found = read(anchored(frame()), plot(content));
    expect(found).toEqual({ charts: [], notKept: ['charts of other kinds than columns and lines on the sheet “One”'] });
  });
});

describe('other drawings', () => {
  it('are left out, and listed', () => {
    const drawing = anchored('<xdr:pic/>') + anchored('<xdr:pic/>') + anchored('<xdr:sp/>');
    expect(read(drawing, plot(''))).toEqual({ charts: [], notKept: ['pictures on the sheet “One”', 'shapes on the sheet “One”'] });
  });
});

describe('what a sheet has beyond the description', () => {
  it.each([
    ['protection', '<sheetProtection sheet="1"/>', 'the protection'],
    ['a filter', '<autoFilter ref="A1:B2"/>', 'the filter'],
    ['links', '<hyperlinks><hyperlink ref="A1"/></hyperlinks>', 'links'],
    ['hidden rows', '<x/>', 'hidden rows and columns (they show)'],
    [
      'colour scales',
      '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
      'conditional formats of other kinds',
    ],
    [
      'rules for the length of texts',
      '<dataValidations><dataValidation type="textLength" sqref="A1"><formula1>3</formula1></dataValidation></dataValidations>',
      'rules for entries of other kinds',
    ],
  ])('is listed: %s', (name, element, words) => {
    const sheet = `<sheetData>${name === 'hidden rows' ? '<row r="1" hidden="1"/>' : ''}</sheetData>${element}`;
    expect(readWorkbook(handMade({ sheet })).notKept).toEqual([`${words} on the sheet “One”`]);
  });
});
