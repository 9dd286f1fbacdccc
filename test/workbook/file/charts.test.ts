import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writePlan } from '../../../src/workbook/file';
import { cell, sheetPlan, workbookPlan } from '../excel/planBuilder';
import { SAMPLE, sampleValues } from './samplePlan';

const written = writePlan(SAMPLE, sampleValues);

async function readCharts() {
  return (await readXlsx(await written)).sheets[0]?.charts ?? [];
}

async function part(path: string, bytes = written): Promise<string> {
  return strFromU8(unzipSync(await bytes)[path] ?? new Uint8Array());
}

describe('a chart of columns and lines', () => {
  it('has both in one plot, bound to the cells of its sheet', async () => {
    const [chart] = await readCharts();
    expect(chart?.kinds).toEqual(['bar', 'line']);
    expect(chart).toMatchObject({ barGrouping: 'stacked', overlap: 100 });
    expect(chart?.series?.map(({ kind, name, valuesRef, categoriesRef }) => ({ kind, name, valuesRef, categoriesRef }))).toEqual([
      { kind: 'bar', name: 'Japan', valuesRef: "'Gas power'!$D$8:$D$11", categoriesRef: "'Gas power'!$A$8:$A$11" },
      { kind: 'bar', name: 'US', valuesRef: "'Gas power'!$E$8:$E$11", categoriesRef: "'Gas power'!$A$8:$A$11" },
      { kind: 'line', name: 'Japan <still due>', valuesRef: "'Gas power'!$C$8:$C$11", categoriesRef: "'Gas power'!$A$8:$A$11" },
    ]);
  });

  it('has the titles, the colours and the number format of the plan', async () => {
    const [chart] = await readCharts();
    expect(chart).toMatchObject({
      title: 'Distributions & claim, US$ million',
      legend: 'bottom',
      axes: { x: { title: 'Year of payment' }, y: { title: 'US$ million', numberFormat: { formatCode: '#,##0' } } },
    });
    const xml = await part('xl/charts/chart1.xml');
    expect([...xml.matchAll(/<c:spPr>.*?<a:srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual([
      'D55E00',
      '0072B2',
      '333333',
      'D9D9D9',
    ]);
  });

  it('keeps the order of the plan in the legend and one pair of axes for all', async () => {
    const xml = await part('xl/charts/chart1.xml');
    expect([...xml.matchAll(/<c:order val="(\d)"\/><c:tx><c:v>([^<]*)/g)].map(([, order, name]) => `${order} ${name}`)).toEqual([
      '0 Japan',
      '2 US',
      '1 Japan &lt;still due&gt;',
    ]);
    const axes = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
    const [category, value] = axes;
    expect(axes).toEqual([category, value, category, value, category, value]);
    expect(xml.match(/<c:(catAx|valAx)>/g)).toEqual(['<c:catAx>', '<c:valAx>']);
  });

  it('holds the values that it shows', async () => {
    const xml = await part('xl/charts/chart1.xml');
    const caches = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = '']) => ({
      format: /<c:formatCode>([^<]*)/.exec(cache)?.[1],
      points: [...cache.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => Number(value)),
    }));
    const years = { format: '0', points: [2027, 2028, 2029, 2030] };
    const half = { format: '#,##0', points: [0, 20, 45, 65] };
    expect(caches).toEqual([years, half, years, half, years, { format: '#,##0', points: [0, 40, 90, 130] }]);
  });

  it('covers the cells from the first to the last, and has a name and a text for people who do not see it', async () => {
    const [chart] = await readCharts();
    expect(chart?.anchor).toEqual({ from: { row: 1, col: 8 }, to: { row: 18, col: 16 } });
    expect(chart?.altText).toBe('Columns of "Japan" and US, with a line.');
    const names = [...(await part('xl/drawings/drawing1.xml')).matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Gas distributions', 'Gas profit']);
  });
});

describe('a chart of lines', () => {
  it('has a line group only, and texts as labels where not all of them are numbers', async () => {
    const chart = (await readCharts())[1];
    expect(chart?.kinds).toEqual(['line']);
    const xml = await part('xl/charts/chart2.xml');
    expect(/<c:strCache>.*?<\/c:strCache>/.exec(xml)?.[0]).toContain('<c:ptCount val="4"/><c:pt idx="0"><c:v>Year</c:v></c:pt>');
  });
});

describe('the labels of a chart', () => {
  it.each([
    { periods: 16, step: undefined },
    { periods: 17, step: '2' },
    { periods: 30, step: '2' },
    { periods: 60, step: '5' },
    { periods: 120, step: '10' },
    { periods: 1600, step: '100' },
  ])('of $periods periods leave out what would not fit: $step', async ({ periods, step }) => {
    const chart = SAMPLE.sheets[0]?.charts[1];
    if (chart === undefined) throw new Error('The sample has no second chart.');
    const charts = [
      { ...chart, categories: `A1:A${periods}`, series: chart.series.map((series) => ({ ...series, values: `B1:B${periods}` })) },
    ];
    const bytes = writePlan(workbookPlan([sheetPlan({ name: 'S', charts, cells: [cell(0, 0, 2027)] })]), () => 1);
    expect(/<c:tickLblSkip val="(\d+)"/.exec(await part('xl/charts/chart1.xml', bytes))?.[1]).toBe(step);
  });
});
