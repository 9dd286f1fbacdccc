import { describe, expect, it } from 'vitest';
import { CATALOGUE, type FunctionId } from '../../src/functions/catalogue';
import { PACT_VERSION, ENGINE_VERSION } from '../../src/functions/versions';
import { fillMeaning, type Figures } from '../../src/functions/meaning';
import type { CellResult, ResultCell } from '../../src/functions/results';
import { call, column, level } from './call';
import { readFormula } from './formula';

const LOCALE = { en: 'en-GB', ja: 'ja-JP' } as const;
const SCHEDULE = ['rate', 'drawdowns', 'profits', 'dates', 'terms'] as const;

/** The meaning of a call with these arguments, in the order of the parameters. */
function meaningOf(id: FunctionId, args: readonly unknown[], language: 'en' | 'ja', result: CellResult = call(id, ...args)) {
  const definition = CATALOGUE.find((one) => one.id === id);
  if (!definition) throw new Error(`${id} is not in the catalogue`);
  const { parameters, meaning } = definition;
  const given = new Map(parameters.map(({ name }, index) => [name, args[index] ?? undefined]));
  const hasSchedule = ['rate', 'drawdowns', 'profits'].every((name) => given.get(name) !== undefined);
  const lines = hasSchedule ? (call('SUMMARY', ...SCHEDULE.map((name) => given.get(name))) as readonly (readonly ResultCell[])[]) : [];
  const figures: Figures = {
    result,
    argument(name) {
      const value = given.get(name);
      if (value === undefined) return undefined;
      return Array.isArray(value) ? (value as unknown[][]) : [[value]];
    },
    summary: (label) => lines.find(([one]) => one === label)?.[1],
  };
  return fillMeaning(
    meaning.map((sentence) => sentence[language]),
    figures,
    LOCALE[language],
  );
}

/** Of the example of each function, in English and Japanese. */
const EXAMPLES: Readonly<Record<FunctionId, readonly [string, string]>> = {
  SPLIT: ['Of a profit of 300, Japan gets 126 and the US 174.', '利益300のうち、日本の受取額は126、米国の受取額は174です。'],
  WATERFALL: [
    'Of 300 that is distributed, Japan gets 119.8 and the US 180.2. Japan is repaid after 3.74 periods.',
    '配分される利益300のうち、日本の受取額は119.8、米国の受取額は180.2です。日本側の回収は3.74期で完了します。',
  ],
  RECOVERY: ['Japan is repaid after 3.74 periods.', '日本側の回収は3.74期で完了します。'],
  'RECOVERY.DATE': [
    'Japan is repaid by the distribution of 19 January 2030, after 3.74 periods.',
    '日本側の回収は2030年1月19日の配分で完了します（3.74期）。',
  ],
  BALANCE: ['At the end of period 4 Japan’s claim is 2,262.82.', '第4期末の日本側の要回収額は2,262.82です。'],
  SUMMARY: [
    'Japan is repaid after 3.74 periods. It gets 119.8 in all, 39.93% of what is distributed; the US gets 180.2.',
    '日本側の回収は3.74期で完了します。日本の受取総額は119.8（配分額の39.93%）、米国は180.2です。',
  ],
  IRR: ['Japan earns 7.51% a year on the money it puts in.', '日本側の拠出資金の収益率は年7.51%です。'],
  NPV: [
    'At its cost of money of 4% a year, Japan’s position is worth 8.53 at the start of period 1.',
    '資金調達コスト年4%で割り引くと、日本側のキャッシュフローの第1期首時点の価値は8.53です。',
  ],
  REQUIRED: [
    'A profit of 46.19 in each of the periods 1 to 5 just repays Japan.',
    '第1期から第5期まで毎期46.19の利益があれば、日本側の回収がちょうど完了します。',
  ],
  CAPACITY: [
    'The profits repay at most 129.88, drawn at the start of period 1.',
    'この利益で回収できる第1期首の拠出額は、最大129.88です。',
  ],
  MAXRATE: [
    'Japan is just repaid at a rate of 15.24% a year; at a higher one it is not.',
    '年利15.24%までは日本側の回収が完了します。これを超えると完了しません。',
  ],
  COVER: ['The profits to come cover what Japan is owed 1.68 times.', '以後の利益は、日本側の要回収額の1.68倍に相当します。'],
  COMPARE: [
    'Japan gets 119.8 if one claim runs until it is repaid, and 122 if each period has its own amount: a difference of 2.2.',
    '日本の受取総額は、累積基準では119.8、年次基準では122です（差2.2）。',
  ],
  POOL: [
    'In one pool Japan gets 233.11, each project for itself 173.8: a difference of 59.31.',
    '日本の受取総額は、プールした場合233.11、案件ごとの場合173.8です（差59.31）。',
  ],
  SENSITIVITY: [
    'The table has 3 profit steps in its rows and 3 rate steps in its columns; each cell is the whole project.',
    '行は3通りの利益の増減、列は3通りの金利の増減です。各セルは案件全体の結果です。',
  ],
  SIMULATE: [
    'In 99.9% of 1,000 runs Japan is repaid by the last period; half of the runs need 3.78 periods or fewer.',
    '1,000回の試算のうち99.9%で、最終期末までに回収が完了します。半数の試算では3.78期以内に完了します。',
  ],
  DEEMED: [
    'The deemed amounts of 20 periods come to 15,775 in all, beginning with 1,050.',
    '20期分のみなし配分額は合計15,775、第1期は1,050です。',
  ],
  ACCRUE: [
    'A balance of 500 at 5.5% a year bears 13.75 of interest from 19 January 2026 to 19 July 2026.',
    '残高500に年利5.5%で付く利息は、2026年1月19日から2026年7月19日までで13.75です。',
  ],
  FUNDING: [
    'For 3,310 over 3 periods, Japan pays 683 of interest in all and repays 3,310.',
    '3,310の資金に対し、3期で支払う利息は合計683、元本返済は3,310です。',
  ],
  TARIFF: ['Raising the tariff costs the exporting side 14,000 a year.', '関税率の引上げによる輸出側の負担は、年14,000です。'],
  CHECK: [
    'The schedule does not hold together: Period 2: japan + us is 310, distributable is 300.',
    '配分計算表に不整合があります：Period 2: japan + us is 310, distributable is 300。',
  ],
  TERMS: ['The table lists 11 terms of the pact with their defaults.', '協定の条件11件と、その既定値の一覧です。'],
  PROJECTS: [
    'The table lists the projects of phase one with their cost and its source.',
    '第1弾の案件と、その事業費および出典の一覧です。',
  ],
  VERSION: [
    `These results are calculated by PACT ${PACT_VERSION}, engine ${ENGINE_VERSION}.`,
    `計算に使われているのは PACT ${PACT_VERSION}, engine ${ENGINE_VERSION} です。`,
  ],
};

describe('the meaning of a result', () => {
  it.each(CATALOGUE.map(({ id, example }) => ({ id, example })))('says what the example of $id comes to', ({ id, example }) => {
    const { args } = readFormula(example);
    expect([meaningOf(id, args, 'en'), meaningOf(id, args, 'ja')]).toEqual(EXAMPLES[id]);
  });

  it.each(CATALOGUE.flatMap(({ id, meaning }) => meaning.map((sentence, at) => ({ id, at, ...sentence }))))(
    'has the same gaps in both languages: $id $at',
    ({ en, ja }) => {
      const gaps = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();
      expect(gaps(ja)).toEqual(gaps(en));
    },
  );
});

const DATES = column(46041, 46406, 46771, 47137, 47502, 47867);

describe('another result', () => {
  it.each<{ name: string; id: FunctionId; args: readonly unknown[]; en: string }>([
    {
      name: 'with dates says the year',
      id: 'RECOVERY',
      args: [0.05, 100, level(60, 5), DATES],
      en: 'Japan is repaid after 3.74 periods, in 2030.',
    },
    {
      name: 'of nothing due',
      id: 'RECOVERY',
      args: [0.05, 0, level(60, 5)],
      en: 'Nothing is ever due to Japan, so there is nothing to repay.',
    },
    {
      name: 'of nothing due is the start',
      id: 'RECOVERY.DATE',
      args: [0.05, 0, level(60, 5), DATES],
      en: 'Nothing is ever due to Japan: the date is the start.',
    },
    {
      name: 'of many profits adds them up',
      id: 'SPLIT',
      args: [column(300, 200), column(120, 0)],
      en: 'Of 2 profits, 500 in all, Japan gets 146 and the US 354.',
    },
    {
      name: 'that is not repaid says what is due',
      id: 'WATERFALL',
      args: [0.05, 100, level(10, 3)],
      en: 'Of 30 that is distributed, Japan gets 15 and the US 15; 100 is still due to Japan at the end.',
    },
    {
      name: 'that is not repaid',
      id: 'SUMMARY',
      args: [0.05, 100, level(10, 3)],
      en: 'Japan is not repaid: 100 is still due at the end. It gets 15 in all; the US gets 15.',
    },
    { name: 'of no profit', id: 'SUMMARY', args: [0.05, 100, level(0, 2)], en: 'Nothing is distributed, so Japan gets nothing.' },
    {
      name: 'of a repaid claim',
      id: 'BALANCE',
      args: [0.05, 5, 100, level(60, 5)],
      en: 'At the end of period 5 no claim of Japan is open.',
    },
    { name: 'of nothing drawn', id: 'REQUIRED', args: [0.05, 0, 1, 5], en: 'Nothing is drawn, so no profit is needed.' },
    {
      name: 'below 1',
      id: 'COVER',
      args: [0.05, 0, 100, level(10, 5)],
      en: 'The profits to come are too small: they cover 21.65% of what Japan is owed.',
    },
    {
      name: 'below 0',
      id: 'MAXRATE',
      args: [100, level(30, 5)],
      en: 'Japan is not repaid even without interest: the rate would have to be -8.88% a year.',
    },
    {
      name: 'of sound columns',
      id: 'CHECK',
      args: [
        [
          ['distributable', 'japan', 'us'],
          [300, 126, 174],
        ],
      ],
      en: 'The schedule holds together.',
    },
  ])('$id $name', ({ id, args, en }) => {
    expect(meaningOf(id, args, 'en')).toBe(en);
  });
});

describe('filling gaps', () => {
  const figures = (result: CellResult): Figures => ({ result, argument: () => undefined, summary: () => undefined });

  it('takes the first sentence whose gaps can all be filled', () => {
    expect(fillMeaning(['{profit} of {result}', '{result}', 'never'], figures(5), 'en-GB')).toBe('5');
  });

  it('has no sentence where none can be filled', () => {
    expect(fillMeaning(['{profit}', '{beside Gone}', '{result|%}'], figures('text'), 'en-GB')).toBeUndefined();
  });

  it('writes numbers as they are read', () => {
    const shown = (value: number, format = '') => fillMeaning([`{result${format}}`], figures(value), 'en-GB');
    expect([shown(33300.256), shown(0.000123456), shown(0), shown(-1.5)]).toEqual(['33,300.26', '0.0001235', '0', '-1.5']);
    expect([shown(0.0551234, '|%'), shown(46041, '|date'), shown(46041, '|year')]).toEqual(['5.51%', '19 January 2026', '2026']);
  });
});
