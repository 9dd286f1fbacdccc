import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../../src/workbook/file/reading/xmlTree';
import type { NamedFigure } from '../../../src/workbook/figures';
import { readRecordXml, RecordError, recordOf, recordProperties, recordXml, type ModelRecord } from '../../../src/workbook/provenance';
import { bringUpToDate } from '../../../src/workbook/provenance/migrations';

const TERMS: NamedFigure = {
  name: 'Pact_Terms',
  constant: false,
  values: [
    ['share_before', 0.5, 'share'],
    ['hurdle', 'cumulative', ''],
    ['', '', ''],
  ],
};
const figure = (name: string, values: NamedFigure['values'], constant = true): NamedFigure => ({ name, values, constant });
const FIGURES: readonly NamedFigure[] = [
  TERMS,
  figure('Gas_Price', [[85.5]]),
  figure('Gas_DrawShares', [[0.25, 0.75, '']]),
  figure('Pact_FundingReading', [['calls']]),
  figure('Gas_PriceSource', [['A newspaper']]),
  figure('Gas_Unused', [['', '']]),
  figure('Gas_TotalJapan', [[12_345.678_9]], false),
  figure('Gas_Recovery', [['#N/A']], false),
  figure('Gas_Irr', [['#BUSY!']], false),
  figure('Gas_Sentence', [['Japan is repaid']], false),
  figure('Gas_Japan', [[1], [2]], false),
];
const OPTIONS = { models: ['gas-power'], day: '2026-11-28' };

describe('the record of a workbook', () => {
  it('holds its terms, its cells without formulas and its results of one cell', async () => {
    const record = await recordOf(FIGURES, OPTIONS);
    expect(record).toMatchObject({
      schemaVersion: 1,
      day: '2026-11-28',
      models: ['gas-power'],
      terms: { share_before: '0.5', hurdle: 'cumulative' },
    });
    expect(record.inputs).toEqual({
      Gas_Price: ['85.5'],
      Gas_DrawShares: ['0.25', '0.75', ''],
      Pact_FundingReading: ['calls'],
      Gas_Unused: ['', ''],
    });
    expect(record.outputs).toEqual({ Gas_TotalJapan: ['12345.6789'], Gas_Recovery: ['#N/A'] });
  });

  it.each<{ name: string; figures: readonly NamedFigure[]; same: boolean }>([
    { name: 'names in another order', figures: [...FIGURES].reverse(), same: true },
    { name: 'another result', figures: [...FIGURES, figure('Gas_TotalUS', [[1]], false)], same: true },
    { name: 'another input', figures: FIGURES.map((one) => (one.name === 'Gas_Price' ? figure('Gas_Price', [[85.4]]) : one)), same: false },
    {
      name: 'another term',
      figures: FIGURES.map((one) => (one === TERMS ? { ...TERMS, values: [['share_before', 0.6, 'share']] } : one)),
      same: false,
    },
  ])('has a hash that tells inputs and terms: $name', async ({ figures, same }) => {
    const [before, after] = [await recordOf(FIGURES, OPTIONS), await recordOf(figures, { ...OPTIONS, day: '2027-01-01' })];
    expect(before.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(after.inputsHash === before.inputsHash).toBe(same);
  });

  it('comes back from its XML, whatever texts it holds', () => {
    const possible = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
    const figures = fc.dictionary(fc.stringMatching(/^[A-Z][A-Za-z_]{0,9}$/), fc.array(possible, { minLength: 1, maxLength: 4 }), {
      maxKeys: 5,
      noNullPrototype: true,
    });
    const record: fc.Arbitrary<ModelRecord> = fc.record({
      schemaVersion: fc.constant(1 as const),
      pact: possible,
      engine: possible,
      day: fc.constant('2026-11-28'),
      models: fc.array(possible, { maxLength: 4 }),
      terms: fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), possible, { maxKeys: 5, noNullPrototype: true }),
      inputs: figures,
      outputs: figures,
      inputsHash: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    fc.assert(
      fc.property(record, (made) => {
        expect(readRecordXml(recordXml(made).xml)).toEqual(made);
      }),
    );
  });

  it('keeps a place for what XML cannot hold', async () => {
    const record = await recordOf([figure('Gas_Name', [['a\u0000b\ud800c\nd']])], OPTIONS);
    expect(readRecordXml(recordXml(record).xml).inputs).toEqual({ Gas_Name: ['a\ufffdb\ufffdc\nd'] });
  });

  it('shows versions and hash among the properties of a file', async () => {
    const record = await recordOf(FIGURES, OPTIONS);
    expect(recordProperties(record)).toEqual({ PactVersion: record.pact, PactEngine: record.engine, PactInputsSha256: record.inputsHash });
  });
});

describe('a kept record', () => {
  it.each([{ version: 1 }])('of version $version of the format is read', ({ version }) => {
    const xml = readFileSync(path.join(__dirname, `fixtures/record-${version}.xml`), 'utf8');
    expect(readRecordXml(xml)).toEqual({
      schemaVersion: 1,
      pact: '0.1.0',
      engine: 'decimal.js 10.6.0',
      day: '2026-11-28',
      models: ['gas-power', 'diamonds'],
      terms: { share_before: '0.5', share_after: '0.1', hurdle: 'cumulative' },
      inputs: { Gas_Price: ['85'], Gas_DrawShares: ['0.25', '0.75', ''] },
      outputs: { Gas_TotalJapan: ['12345.6789'], Dia_Recovery: ['#N/A'] },
      inputsHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
    });
  });

  const SMALL = recordXml({
    schemaVersion: 1,
    pact: '1.0.0',
    engine: 'x',
    day: '2026-11-28',
    models: [],
    terms: {},
    inputs: {},
    outputs: {},
    inputsHash: 'a',
  }).xml;

  it.each([
    {
      name: 'of a newer version',
      xml: SMALL.replace('schemaVersion="1"', 'schemaVersion="2"'),
      code: 'newer',
      message: 'newer version of PACT',
    },
    { name: 'without a version', xml: SMALL.replace('schemaVersion="1"', ''), code: 'damaged', message: 'it does not name its version' },
    { name: 'of version 0', xml: SMALL.replace('schemaVersion="1"', 'schemaVersion="0"'), code: 'damaged', message: 'version' },
    { name: 'without a hash', xml: SMALL.replace(/<pact:hash[^>]*>/, ''), code: 'damaged', message: 'it lacks an element value' },
    { name: 'without the engine', xml: SMALL.replace('engine="x"', ''), code: 'damaged', message: 'it lacks version engine' },
    { name: 'that is cut off', xml: SMALL.slice(0, 60), code: 'damaged', message: 'cannot be read' },
    { name: 'that is no XML', xml: 'PACT', code: 'damaged', message: '' },
  ])('is refused in a sentence: $name', ({ xml, code, message }) => {
    const error = thrownBy(() => readRecordXml(xml));
    expect(error).toBeInstanceOf(RecordError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('of an older version goes through every migration behind it, in order', () => {
    const steps = ['1 to 2', '2 to 3', '3 to 4'].map((step) => (document: XmlElement) => {
      document.text += `${step}; `;
      return document;
    });
    expect(bringUpToDate(parseXml('<a/>', ''), 1, steps).text).toBe('1 to 2; 2 to 3; 3 to 4; ');
    expect(bringUpToDate(parseXml('<a/>', ''), 3, steps).text).toBe('3 to 4; ');
    expect(bringUpToDate(parseXml('<a/>', ''), 4, steps).text).toBe('');
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
