import type { ProjectsStrings } from './strings';

const CASE_NAME = { announced: '公表値', seed: '当初値' } as const;
const PERIODS_NAME = { 1: '年次', 2: '半期', 4: '四半期' } as const;
const LANGUAGE_NAME = { en: 'English', ja: '日本語' } as const;

export const japanese: ProjectsStrings = {
  title: '案件',
  introduction:
    '計算シートを追加します。日米それぞれの年ごとの受取額と、日本側の回収が完了して配分が50対50から米国90対日本10に切り替わる時期が示されます。',
  options: {
    heading: '新しいシートのオプション',
    figures: '初期値',
    caseName: CASE_NAME,
    caseDate: { announced: '2026年2月17～18日', seed: '2026年2月12日' },
    caseMeaning: {
      announced: '両国政府が第一弾として公表した金額です。',
      seed: '公表前の概算の金額です。',
    },
    language: '言語',
    languageName: LANGUAGE_NAME,
    periods: '期の長さ',
    periodsName: PERIODS_NAME,
    periodsHint:
      '期を短くするとシートが大きくなり、書き込みと計算に時間がかかります。後から長い期に変更できますが、短い期には変更できません。',
    choice: (figures, periods, language) => `${CASE_NAME[figures]}・${PERIODS_NAME[periods]}・${LANGUAGE_NAME[language]}`,
  },
  workbook: {
    heading: 'このワークブック',
    figures: '数値',
    language: '言語',
    languageName: { en: '英語', ja: '日本語' },
    periods: '期の長さ',
    periodsRoom: { 1: '年次', 2: '年次または半期', 4: '年次、半期または四半期' },
    followsPact: (sheet) => `新しいシートには「${sheet}」シートの設定が適用されます。数値はそのシートで変更します。`,
    periodsFollowPact: {
      1: '期を短くするには、新しいワークブックが必要です。',
      2: '期の長さは同シートの per_year で選択します。期を短くするには、新しいワークブックが必要です。',
      4: '期の長さは同シートの per_year で選択します。',
    },
    sheets: 'PACT が作成したシート',
    goTo: (sheet) => `${sheet} へ移動`,
  },
  phaseOne: '第一弾の案件',
  ownProject: '独自の案件',
  addAll: '3件すべてを追加',
  addRest: (count) => `残りの${count}件を追加`,
  allAdded: '3件すべてがこのワークブックにあります。',
  add: 'ワークブックに追加',
  addAgain: '再度追加',
  addAnother: 'さらに追加',
  blank: '白紙の案件',
  present: '追加済み',
  goToSheet: 'シートへ移動',
  cost: '総事業費',
  otherCost: (figures, amount) => `${CASE_NAME[figures]}：${amount}`,
  preview: {
    heading: '新しいシートのプレビュー',
    repaid: '日本の回収',
    toJapan: '日本の受取',
    toUs: '米国の受取',
    repaidIn: (year, after) => `${year}年（${after}後）`,
    years: (count) => `${count}年`,
    notRepaid: (years) => `${years}年以内に完了せず`,
    share: (amount, share) => `${amount}・${share}`,
    chart: ({ project, from, to, japan, us, claim, repaid }) =>
      `${project}、${from}年から${to}年までの年別：受取総額は日本が${japan}、米国が${us}。日本の要回収額の残高は最大${claim}。` +
      (repaid === undefined ? 'この期間内に回収は完了しません。' : `${repaid}年に回収が完了します。`),
    loading: 'プレビューを計算しています',
  },
  details: '所在地・事業者・出典',
  place: '所在地',
  sponsor: '事業者',
  status: '状況',
  source: '総事業費の出典',
  asOf: (date) => `${date}時点`,
  confidence: { high: '確度：高', medium: '確度：中', low: '確度：低', illustrative: '例示' },
  dollars: (amount) => `${amount}ドル`,
  separator: '、',
  betweenSentences: '',
};
