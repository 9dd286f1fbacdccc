import type { TermsStrings } from './strings';

const FRACTION = '0%から100%まで';
const RATE = '年率、0%以上';
const WHOLE = '1以上の整数';
const CONFIDENCE = { high: '確度：高', medium: '確度：中', low: '確度：低', illustrative: '例示' } as const;

export const japanese: TermsStrings = {
  title: '条件',
  introduction: 'このワークブックで利益をどのように配分するかを定めます。条件を変えると、覚書の2つの解釈による結果がすぐに表示されます。',
  reading: '条件を読み取っています',
  notRead: '条件を読み取れませんでした',
  tryAgain: 'もう一度試す',
  groups: {
    split: '利益の配分',
    rate: '日本側の資金に付く利息',
    counting: '計算の方法',
    annual: '年次基準でのみ使う条件',
    figures: '数値の区分',
  },
  settings: {
    share_before: {
      name: '回収完了までの日本の配分割合',
      meaning: '元本と利息の回収が完了するまでの利益に対する割合です。',
      hint: FRACTION,
    },
    share_after: { name: '回収完了後の日本の配分割合', meaning: '回収が完了した後の利益に対する割合です。', hint: FRACTION },
    hurdle: {
      name: '覚書の解釈',
      meaning: '配分割合が切り替わるまでに日本側が回収する金額を決めます。',
      choices: { cumulative: '累積基準（元利合計の要回収額）', annual: '年次基準（毎年のみなし配分額）' },
    },
    benchmark: { name: '基準金利', meaning: '市場の金利（6か月物 SOFR）です。', hint: RATE },
    spread: { name: 'スプレッド', meaning: '案件の期間とリスクに応じて基準金利に上乗せします。', hint: RATE },
    compounding: {
      name: '利息の計算方法',
      meaning: '年利から各期の利息を求める方法です。',
      choices: { periodic: '年利×年数', effective: '年内も複利で計算', simple: '元本のみに付す単利' },
    },
    basis: {
      name: '日数計算の基準',
      meaning: '日数を年数に直す方法です（YEARFRAC 関数と同じ）。',
      choices: { '0': '米国式 30/360', '1': '実日数/実日数', '2': '実日数/360', '3': '実日数/365', '4': '欧州式 30/360' },
    },
    per_year: {
      name: '期の長さ',
      meaning: 'ワークブックのすべての期間表の1期の長さです。',
      hint: '期間表の行数に収まる長さのみ選べます',
      choices: { '1': '年次', '2': '半期', '4': '四半期' },
    },
    losses: {
      name: '損失の取扱い',
      meaning: 'ある期の損失をどう扱うかを決めます。',
      choices: { carry: '繰り越して翌期以降の利益から控除', ignore: '考慮しない' },
    },
    rounding: {
      name: '端数処理',
      meaning: '帳簿のように金額を丸めるかどうかを決めます。',
      choices: {
        none: 'なし',
        '0': '整数',
        '1': '小数点以下1桁',
        '2': '小数点以下2桁',
        '3': '小数点以下3桁',
        '4': '小数点以下4桁',
        '5': '小数点以下5桁',
        '6': '小数点以下6桁',
      },
    },
    amort_start: { name: 'みなし元本返済の開始期', meaning: '毎年のみなし配分額が始まる期です。', hint: WHOLE },
    amort_periods: { name: 'みなし元本返済の回数', meaning: '元本を何期に分けて返済するとみなすかを決めます。', hint: WHOLE },
    arrears_rate: { name: '未払額に付す利息', meaning: '期日に支払われなかったみなし配分額に付きます。', hint: RATE },
    case: {
      name: '使用する数値',
      meaning: 'すべての案件の費用がこの区分の数値になります。',
      choices: { seed: '当初値（2026年2月12日）', announced: '公表値（2026年2月17～18日）' },
    },
  },
  perCent: '%',
  differs: '協定の既定値と異なります',
  backToDefault: (value) => `協定の既定値（${value}）に戻す`,
  backToDefaultOf: (setting, value) => `${setting}：協定の既定値（${value}）に戻す`,
  allPeriods: '全期間',
  blank: '空白',
  source: '出典：',
  standing: (date, confidence) => `、${date}時点、${CONFIDENCE[confidence]}。`,
  dollars: (amount) => `${amount}ドル`,
  years: (years) => `${years}年`,
  ownSource: (source) => `ご自身の出典：${source}`,
  formula: (formula, value) => `数式 ${formula} による値で、現在は ${value} です。`,
  replaceFormula: '数式を値に置き換える',
  replaceFormulaOf: (setting) => `${setting}：数式を値に置き換える`,
  replacesFormula: (formula) => `適用すると、数式 ${formula} は置き換えられます。`,
  overtaken: (value) => `入力を始めた後に、このセルは他の方によって変更されました。現在の値は ${value} です。`,
  problem: {
    blank: '値を入力してください。空白の場合、関数は既定値を、シートの数式は 0 を使います。',
    noChoice: 'このワークブックの期間表には収まりません。',
  },
  missing: (settings) => `このワークブックの協定シートにない条件：${settings}。関数は協定の既定値を使います。`,
  path: {
    none: 'すべての年に同じ基準金利を適用します。',
    some: (years) => `${years}年分に個別の基準金利があり、その他の年にはこの値を適用します。`,
    show: '年ごとの基準金利を表示',
  },
  total: (rate) => `基準金利とスプレッドの合計：年率 ${rate}`,
  readings: {
    heading: '2つの解釈の比較',
    project: '案件',
    of: (project) => `対象：${project}`,
    comparing: '2つの解釈を比較しています',
    none: '案件を追加すると、その数値で2つの解釈を比較できます。',
    example: '例：初めに10億ドルを拠出し、毎年2億ドルの利益が20年続き、年利が5.5%の場合です。',
    caption: '2つの解釈による結果',
    cumulative: '累積基準',
    annual: '年次基準',
    inUse: '使用中',
    recovery: '回収完了までの期間',
    japan: '日本の受取額',
    us: '米国の受取額',
    irr: '日本側のIRR',
    notRecovered: '未回収',
    notDefined: '算出不可',
    notCompared: '2つの解釈を比較できません',
    byDraft: '入力中の変更を反映しています。',
    afterApplying: (settings) => `${settings}：シートの計算が必要なため、適用した後に比較に反映されます。`,
    difference: (time, money) => {
      const amount = money.kind === 'same' ? '変わりません' : `${money.by}${money.kind === 'more' ? '多くなります' : '少なくなります'}`;
      if (time.kind === 'same' && money.kind === 'same') return '2つの解釈の結果は同じです。';
      const received = `日本の受取額は${amount}。`;
      switch (time.kind) {
        case 'later':
          return `年次基準では、回収完了が${time.by}遅くなり、${received}`;
        case 'earlier':
          return `年次基準では、回収完了が${time.by}早くなり、${received}`;
        case 'same':
          return `回収完了の時期は同じです。年次基準では、${received}`;
        case 'neither':
          return `どちらの解釈でも、モデルの期間内に回収は完了しません。年次基準では、${received}`;
        case 'onlyCumulative':
          return `年次基準では、モデルの期間内に回収が完了せず、${received}`;
        case 'onlyAnnual':
          return `年次基準でのみ、モデルの期間内に回収が完了し、${received}`;
      }
    },
    correctFirst: '印の付いた条件は、直すまでワークブックの値で比較します。',
  },
  pending: (count) => `${count}件の変更がまだ適用されていません`,
  apply: '適用',
  discard: '破棄',
  correct: (count) => `適用する前に、${count}件の条件を直してください。`,
  applying: '条件を書き込んでいます',
  applied: (count) => `ワークブックの${count}件の条件を変更しました`,
  appliedBody: 'すべてのシートに反映されます。',
  takeBack: '元に戻す',
  takenBack: '変更前の条件に戻しました',
  notApplied: '何も書き込まれませんでした',
  changedByOthers: (settings) =>
    `その間に他の方が変更した条件があります：${settings}。現在の値を表示しています。入力した変更はここに残っています。`,
  resetAll: 'すべて協定の既定値に戻す',
  allDefault: 'ワークブックの条件は、すべて協定の既定値です。',
  reset: {
    title: '条件を協定の既定値に戻しますか？',
    body: 'ワークブックの次のセルが変わります。入力して適用していない変更は破棄されます。後で元に戻せます。',
    confirm: '既定値に戻す',
    cancel: 'キャンセル',
  },
  outcome: '結果',
  arrow: (from, to) => `${from} → ${to}`,
  withoutSheet: {
    title: 'このワークブックには協定シートがまだありません',
    body: 'ここに示すのは協定の既定の条件です。案件を追加すると、条件もシートに加わり、変更できるようになります。',
    open: '案件を追加',
  },
};
