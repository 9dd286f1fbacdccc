import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineError } from '../../../src/engine';
import * as refusals from '../../../src/engine/errors';
import { CATALOGUE, CellError, type FunctionId } from '../../../src/functions/catalogue';
import { sheetNames } from '../../../src/functions/sheetNames';
import { japaneseOf, messageIn } from '../../../src/functions/messages/messageIn';
import { column, level, row } from '../call';

const NA = { code: '#N/A' };

/** One call for each thing that functions refuse. */
const CALLS: readonly (readonly [FunctionId, ...(readonly unknown[])])[] = [
  ['SPLIT', 'abc', 120],
  ['SPLIT', column(300, 'abc'), column(1, 2)],
  ['SPLIT', column(300, NA), column(1, 2)],
  ['SPLIT', column(300, true), column(1, 2)],
  ['SPLIT', column(300, {}), column(1, 2)],
  ['SPLIT', column(300, { type: 'Error' }), column(1, 2)],
  ['SPLIT', 1e301, 120],
  ['SPLIT', 300],
  ['SPLIT', null, 120, [['share_before', 1.5]]],
  ['SPLIT', column(300, 300), 120],
  ['SPLIT', 300, 120, 0.5],
  ['SPLIT', 300, 120, column('share_before', 0.5)],
  ['SPLIT', 300, 120, [['share_befor', 0.5]]],
  ['SPLIT', 300, 120, [[7, 0.5]]],
  [
    'SPLIT',
    300,
    120,
    [
      ['share_before', 0.5],
      ['share_before', 0.5],
    ],
  ],
  ['SPLIT', 300, 120, [['losses', 'keep']]],
  ['SPLIT', 300, 120, [['rounding', 'cents']]],
  ['SPLIT', 300, 120, level(1, 1001).map(([cell]) => ['share_before', cell, ''])],
  ['SPLIT', 1, 2, null, null],
  ['VERSION', 1],
  ['VERSION', 1, 2],
  ['RECOVERY', 0.05, 100, []],
  ['RECOVERY', 0.05, 100, level(1, 1201)],
  ['RECOVERY', 0.05, 100, level(10, 25)],
  ['RECOVERY', -0.01, 100, level(60, 3)],
  ['RECOVERY', 0.05, column(100, -5, 0), level(60, 3)],
  ['RECOVERY', 0.05, column(100, 0), level(60, 3)],
  ['RECOVERY', 0.05, 100, level(60, 2), column(1, 2)],
  ['RECOVERY', 0.05, 100, 60, 46041],
  ['RECOVERY', 0.05, 100, level(60, 2), column(46041, 46041, 46771)],
  ['RECOVERY', 0.05, 100, level(60, 2), column(46041, '2027-01-19', 46771)],
  ['RECOVERY', 0.05, 100, level(60, 2), column(46041, 46406, 2958466)],
  ['RECOVERY', 0.05, 100, 60, null, [['per_year', 1.5]]],
  ['RECOVERY', 0.05, 100, 60, null, [['amort_start', -1]]],
  ['RECOVERY.DATE', 0.05, 100, 60, null],
  ['RECOVERY.DATE', 0.05, 100, 60, ''],
  ['BALANCE', 0.05, column(1, 2), 100],
  ['BALANCE', 0.05, 9, 100, level(60, 3)],
  ['WATERFALL', 1e300, 1e300, level(0, 2)],
  ['WATERFALL', 0.05, 100, 60, null, null, 'period,us'],
  ['WATERFALL', 0.05, 100, 60, null, null, 'japn'],
  ['WATERFALL', 0.05, 100, 60, null, null, 'period;;us'],
  ['WATERFALL', 0.05, 100, 60, null, [['hurdle', 'annual']], 'closing'],
  ['WATERFALL', 0.05, 100, 60, null, null, NA],
  ['WATERFALL', 0.05, 100, 60, null, null, null, 'maybe'],
  ['FUNDING', 1, 1, 1, 'stocks'],
  ['DEEMED', 0.05, 100],
  ['DEEMED', 0.05, 100, 2, 1200],
  ['IRR', 0.05, 100, level(0, 3)],
  ['IRR', 0.05, 0, level(60, 3)],
  ['NPV', -1, 0.05, 100, level(60, 3)],
  ['REQUIRED', 0.05, level(100, 3), 3, 2],
  ['REQUIRED', 0.05, 100, 1, 5, null, [['share_before', 0]]],
  ['MAXRATE', 0, level(60, 3)],
  ['MAXRATE', column(0, 0, 100), column(60, 0, 0)],
  ['COVER', 0.05, 5, 100, level(60, 5)],
  ['POOL', 0.05, row(100, 100), level(60, 3)],
  ['POOL', column(0.05, 0.06, 0.07), row(100, 100), [[60, 60]]],
  ['POOL', 0.05, row(100, 100), [[60, 'x']]],
  ['POOL', 0.05, row(100, -1), [[60, 60]]],
  ['POOL', 0.05, row(...level(1, 101).flat()), [level(1, 101).flat()]],
  ['POOL', 0.05, [], level(60, 30_001)],
  ['SENSITIVITY', 0.05, 100, level(60, 3), -2, 0],
  ['SENSITIVITY', 0.05, 100, level(60, 3), 0, -0.06],
  ['SENSITIVITY', 0.05, 100, level(60, 1000), level(0, 100), level(0, 100)],
  ['ACCRUE', 500, 0.05, 46041, 46040],
  ['TARIFF', column(1, -1), 0.15, 0.25],
  ['TARIFF', column(1, 2, 3), column(0.1, 0.2), 0.25],
  [
    'CHECK',
    [
      ['period', 'nobody'],
      [1, 2],
    ],
  ],
  [
    'CHECK',
    [
      ['period', 'period'],
      [1, 2],
    ],
  ],
  [
    'CHECK',
    [
      ['period', 'us'],
      [1, 'x'],
    ],
  ],
  ['CHECK', [[1, 2, NA]]],
  ['CHECK', [[1, 2, 3]]],
  ['CHECK', [['period'], [1]]],
  ['CHECK', level(1, 30_000).map(([cell]) => [cell, cell])],
];

function messageOf(id: FunctionId, args: readonly unknown[]): string | undefined {
  try {
    CATALOGUE.find((one) => one.id === id)?.evaluate(args);
    return undefined;
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}

const COLLECTED = CALLS.map(([id, ...args]) => ({ id, message: messageOf(id, args) }));

type Refusal = Exclude<keyof typeof refusals, 'inProject'>;

/** What the engine refuses, each with arguments as it gets them. */
const ENGINE: Readonly<Record<Refusal, readonly EngineError[]>> = {
  notANumber: [refusals.notANumber('abc', 'profits', 3), refusals.notANumber(null, 'rate'), refusals.notANumber({}, 'rate')],
  notASeries: [refusals.notASeries('profits')],
  unknownKeyword: [refusals.unknownKeyword('x', 'compounding', ['periodic', 'simple'])],
  noPeriods: [refusals.noPeriods('profits')],
  unknownPeriods: [refusals.unknownPeriods()],
  tooManyPeriods: [refusals.tooManyPeriods('profits', 1201)],
  lengthsDiffer: [refusals.lengthsDiffer('drawdowns', 2, 3)],
  notFinite: [refusals.notFinite('rate', 2), refusals.notFinite('rate')],
  tooLarge: [refusals.tooLarge('profits', 2)],
  negative: [refusals.negative('-0.01', 'rate'), refusals.negative('-5', 'drawdowns', 2)],
  notAShare: [refusals.notAShare('1.5', 'shareBefore')],
  notAWholeNumber: [refusals.notAWholeNumber(1.5, 'firstPeriod', 1), refusals.notAWholeNumber('x', 'rounding', 0, 6)],
  resultTooLarge: [refusals.resultTooLarge()],
  startWithoutDates: [refusals.startWithoutDates()],
  datesWithoutStart: [refusals.datesWithoutStart()],
  notADate: [refusals.notADate('x', 'dates', 2)],
  dateOutOfRange: [refusals.dateOutOfRange(-1, 'start')],
  datesNotIncreasing: [refusals.datesNotIncreasing(3)],
  nothingReceived: [refusals.nothingReceived()],
  nothingPaid: [refusals.nothingPaid()],
  noReturn: [refusals.noReturn()],
  returnTooLow: [refusals.returnTooLow()],
  discountTooLow: [refusals.discountTooLow('-1', 'discountRate')],
  endBeforeStart: [refusals.endBeforeStart()],
  noSuchPool: [refusals.noSuchPool('x', 50), refusals.noSuchPool([1, 2], 50)],
  projectLengthsDiffer: [refusals.projectLengthsDiffer(2, 3, 4)],
  scheduleTooLong: [refusals.scheduleTooLong(1201)],
  notSteps: [refusals.notSteps('profitSteps')],
  noSteps: [refusals.noSteps('rateSteps')],
  gridTooLarge: [refusals.gridTooLarge(100, 2000, 100_000)],
  stepTooLow: [refusals.stepTooLow('-2', 'profitSteps', 1)],
  rateBelowZero: [refusals.rateBelowZero('-0.06', 'rateSteps', 1, '-0.01', 1)],
  missingPath: [refusals.missingPath(2, 3), refusals.missingPath(2)],
  firstAfterLast: [refusals.firstAfterLast(3, 2)],
  noShareBefore: [refusals.noShareBefore()],
  nothingDrawn: [refusals.nothingDrawn()],
  notRepaidAtAnyRate: [refusals.notRepaidAtAnyRate()],
  repaidAtAnyRate: [refusals.repaidAtAnyRate('1000000')],
  nothingToCover: [refusals.nothingToCover(5)],
  emptySchedule: [refusals.emptySchedule()],
  nothingToCheck: [refusals.nothingToCheck()],
};

const NAMES = sheetNames([
  { name: 'first_period', kind: 'number' },
  { name: 'last_period', kind: 'number' },
  { name: 'profit_steps', kind: 'series' },
  { name: 'rate_steps', kind: 'series' },
]);

/** As the engine has them, and as they come to a cell: with the names of the sheet, those of a pool with the project. */
const OF_ENGINE = Object.entries(ENGINE).flatMap(([name, errors]) =>
  errors.flatMap((error) =>
    [error.message, NAMES.message(error.message), NAMES.message(refusals.inProject(2, error).message)].map((message) => ({
      name,
      message,
    })),
  ),
);

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LEFT_OVER = /\b(?:is|are|has|expected|not|the|must|with|text|error|item|row|blank|and)\b/;

function expectJapanese(message: string): void {
  const japanese = japaneseOf(message);
  expect(japanese, message).toBeDefined();
  expect(japanese).toMatch(JAPANESE);
  expect(japanese?.replace(/「[^」]*」/gu, ''), message).not.toMatch(LEFT_OVER);
}

describe('every message of the functions', () => {
  it.each(COLLECTED)('is thrown and has its Japanese: $id $message', ({ message }) => {
    expect(message).toBeDefined();
    expectJapanese(message ?? '');
  });

  it('is among those for each place of the code that throws one', () => {
    const folder = path.resolve(__dirname, '../../../src/functions');
    const templates = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const code = readFileSync(path.join(folder, file), 'utf8');
        const thrown = /new CellError\(\s*'[^']*',\s*(`(?:[^`]|\$\{[^}]*\})*`|'(?:[^'\\]|\\.)*')/g;
        return Array.from(code.matchAll(thrown), ([, literal = '']) => ({ file, literal: literal.slice(1, -1) }));
      });
    expect(templates.length).toBeGreaterThan(25);
    const unmet = templates.filter(({ literal }) => !COLLECTED.some(({ message = '' }) => patternOf(literal).test(message)));
    expect(unmet).toEqual([]);
  });
});

/** A template literal of the code as a pattern of the messages it makes; templates inside gaps count as gaps. */
function patternOf(literal: string): RegExp {
  const parts: string[] = [];
  let [text, depth] = ['', 0];
  for (let at = 0; at < literal.length; at += 1) {
    if (literal.startsWith('${', at)) {
      if (depth === 0) {
        parts.push(text);
        text = '';
      }
      depth += 1;
      at += 1;
    } else if (depth > 0 && literal[at] === '}') depth -= 1;
    else if (depth === 0) text += literal[at] ?? '';
  }
  parts.push(text);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('.*')}$`, 's');
}

describe('every refusal of the engine', () => {
  it.each(OF_ENGINE)('has its Japanese: $name: $message', ({ message }) => expectJapanese(message));

  it('is in the list', () => {
    expect(Object.keys(refusals).filter((name) => name !== 'inProject' && !(name in ENGINE))).toEqual([]);
  });
});

describe('any call', () => {
  it('has a message in Japanese where it is refused', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.integer({ min: -100, max: 1000 }),
      fc.constantFrom(null, '', true, '5%', 'abc', NA, {}, 'share_before', 'annual', 'period', 'japan'),
    );
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE.map(({ id }) => id)), fc.array(argument, { maxLength: 8 }), (id, args) => {
        const message = messageOf(id, args);
        if (message !== undefined) expectJapanese(message);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a message', () => {
  it.each([
    ['profits: item 17 is text "abc"; expected a number', 'profits の 17 番目が文字列「abc」です。数値を指定してください。'],
    ['due is error #N/A; expected a number', 'due がエラー値 #N/A です。数値を指定してください。'],
    ['project 2, profits, item 3: -5 is below 0.', '案件 2：profits の 3 番目が -5 です。0 以上を指定してください。'],
    ['item 4: imports: -5 is below 0.', '4 番目：imports が -5 です。0 以上を指定してください。'],
    ['Not recovered in 14 periods; 44.01 still due', '14 期以内に回収が完了しません。44.01 が未回収です。'],
  ])('%s', (english, japanese) => {
    expect(messageIn('ja', english)).toBe(japanese);
    expect(messageIn('en', english)).toBe(english.endsWith('.') ? english : `${english}.`);
  });

  it('without a Japanese wording stays as it is', () => {
    expect(messageIn('ja', 'Something new happened')).toBe('Something new happened');
  });
});
