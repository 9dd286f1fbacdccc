import { pool } from '../engine';
import { defineFunction } from './definition';
import { DATES, TERMS_RANGE } from './parameters';
import { poolTable } from './poolTable';
import { projectsOf } from './projectColumns';
import { timelineInput } from './waterfallInput';
import { POOL_LABELS } from './poolLabels';

export const POOL = defineFunction({
  id: 'POOL',
  category: 'study',
  summary: {
    en: 'Projects each for itself, and in one pool in which the profits of all repay what Japan is owed for all.',
    ja: '複数の案件について、案件ごとに回収する場合と、全案件の利益を合算して回収する場合（プール）を比較します。',
  },
  question: {
    en: 'Does pooling the projects help Japan?',
    ja: '案件を合算して回収することは、日本側に有利ですか。',
  },
  parameters: [
    {
      name: 'rates',
      kind: 'table',
      help: {
        en: 'Japan’s annual interest rate, 0 or more: one for all projects, one a project, or one column a project with a row a period.',
        ja: '日本側の資金に付す年利を0以上で指定します。全案件共通の値、案件ごとの値、または案件ごとに1列、期ごとに1行の範囲を指定できます。',
      },
    },
    {
      name: 'drawdowns',
      kind: 'table',
      help: {
        en: 'Funding at the start of each period: a column a project, a row a period; a single row is drawn in period 1.',
        ja: '各期首に日本側が拠出する金額を、案件ごとに1列、期ごとに1行で指定します。1行のみの場合は第1期の拠出額とみなします。',
      },
    },
    {
      name: 'profits',
      kind: 'table',
      help: {
        en: 'Profit at the end of each period, net of costs, fees and tax; a loss is negative: a column a project, a row a period.',
        ja: '各期末の利益（費用、手数料および税を控除した額）を、案件ごとに1列、期ごとに1行で指定します。損失は負の値とします。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'matrix',
  labels: POOL_LABELS,
  returns: {
    en: 'A row of names and one row a project on its own; its last column is what the project still owes Japan when it is pooled. Then the sum of the projects (separate), the pool (pooled) and the difference. The sum has recovered when the last project has.',
    ja: '見出し行、案件ごと（単独）の各行（最終列はプール時の未回収額）、全案件の合計（separate）、プール（pooled）、その差（pooled－separate）を返します。合計行の回収期数は、最も遅い案件の値です。',
  },
  equation: 'P = Σ P_m\nQ = Σ Q_m,  Q_m = (B_m + D_m)·(1 + f_m)\nB_m′ = Q_m − R·Q_m / Q,  R = s1·x1\ndifference = pooled − separate',
  meaning: [
    {
      en: 'In one pool Japan gets {cell pooled, japan}, each project for itself {cell separate, japan}: a difference of {cell difference, japan}.',
      ja: '日本の受取総額は、プールした場合{cell pooled, japan}、案件ごとの場合{cell separate, japan}です（差{cell difference, japan}）。',
    },
    {
      en: 'The table sets the projects on their own beside one pool.',
      ja: '案件ごとの結果と、プールした場合の結果を並べた表です。',
    },
  ],
  example: '=PACT.POOL(5%,{100,100},{120,20;120,20;120,20;120,20})',
  exampleResult: [
    ['project', 'recovery', 'japan', 'us', 'remaining', 'remaining in pool'],
    ['project 1', 1.7875, 133.8, 346.2, 0, 0],
    ['project 2', 'not recovered', 40, 40, 78.449375, 0],
    ['separate', 'not recovered', 173.8, 386.2, 78.449375, ''],
    ['pooled', 3.16275, 233.114, 326.886, 0, ''],
    ['difference', 'not defined', 59.314, -59.314, -78.449375, ''],
  ],
  errors: [
    {
      en: '#VALUE! when drawdowns and profits have different numbers of columns, or rates fits neither projects nor periods',
      ja: '#VALUE!：drawdowns と profits の列数が異なる場合、または rates の形が案件数や期数と一致しない場合',
    },
  ],
  related: ['COMPARE', 'WATERFALL', 'SUMMARY'],
  calculate: ({ rates, drawdowns, profits, ...when }) =>
    poolTable(pool({ projects: projectsOf({ rates, drawdowns, profits }), ...timelineInput(when, profits.length) })),
});
