import type { ShellStrings } from './strings';

export const japanese: ShellStrings = {
  name: '日米投資協定',
  navigation: 'PACT の画面',
  views: {
    projects: '案件',
    functions: '関数',
    explain: '解説',
    terms: '条件',
    checks: '検証',
    share: '共有',
    about: 'このアドインについて／設定',
  },
  wrongChecks: (count) => `不合格の検証：${count}件`,
  loading: '読み込んでいます',
  notLoadedTitle: 'この画面を読み込めませんでした',
  notLoaded: '接続が切れたか、作業ウィンドウを開いている間に PACT が更新されました。ワークブックは変更されていません。',
  loadAgain: '作業ウィンドウを再読み込み',
  tour: {
    steps: [
      {
        title: '案件から始める',
        text: '各カードには、日米それぞれの受取額が示されます。追加すると、このワークブックの中で計算シートが動作します。',
      },
      {
        title: '数式を入力する',
        text: 'すべての PACT 関数に使用例があります。関数を選び、引数をシートから指定して挿入できます。',
      },
      {
        title: '結果の理由を調べる',
        text: 'PACT の数式があるセルを選択すると、数値の根拠やエラーの理由が「解説」に文章で表示されます。',
      },
    ],
    next: '次へ',
    skip: 'スキップ',
    finish: '完了',
    position: (step, count) => `${step}／${count}`,
  },
};
