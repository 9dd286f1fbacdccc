import type { PaneStrings } from './strings';

export const japanese: PaneStrings = {
  language: 'ja',
  locale: 'ja-JP',
  outside: {
    title: 'このページは Excel の外で表示されています',
    body: 'アドインの内容をご覧いただけます。シートはワークブックの中でのみ追加できます。',
    tryWorkbench: 'ワークベンチで試す',
    howToLoad: 'Excel に読み込む方法',
    steps: [
      {
        where: 'Windows または Mac の Excel',
        how: 'プロジェクトのフォルダーで次を実行します。最初のコマンドの後、サーバーを再起動してください。',
        commands: ['npx office-addin-dev-certs install', 'npx office-addin-debugging start manifest.xml desktop --no-dev-server'],
      },
      {
        where: 'Web 版 Excel',
        how: '［ホーム］›［アドイン］›［その他のアドイン］›［個人用アドイン］›［マイ アドインのアップロード］を開き、manifest.xml を選択します。',
        commands: [],
      },
    ],
  },
  withoutOffice: {
    title: 'Office.js を読み込めませんでした',
    body: 'このページのうち Excel が提供する部分がないため、シートを追加できません。ネットワーク接続を確認し、作業ウィンドウを閉じて開き直してください。',
  },
  conflict: {
    title: {
      foreign: (sheet) => `シート「${sheet}」がすでにワークブックにあります`,
      edited: (sheet) => `シート「${sheet}」は編集されています`,
      present: (sheet) => `このプロジェクトはすでにシート「${sheet}」にあります`,
    },
    situation: {
      foreign: 'PACT が作成したシートではないため、そのまま残します。',
      edited: 'PACT が作成した後に編集されています。PACT は編集内容を上書きしません。',
      present: 'シートは PACT が作成したままで、編集されていません。',
    },
    keepBoth: '両方を残す',
    keepingBoth: {
      foreign: (sheet) => `既存のシートの名前は変わりません。PACT のシートは「${sheet}」になります。`,
      edited: (sheet) => `編集されたシートはそのまま残ります。PACT の新しいシートは「${sheet}」になります。`,
      present: (sheet) => `既存のシートはそのまま残ります。このプロジェクトのシートがもう一つ「${sheet}」として追加されます。`,
    },
    replace: '置き換える',
    replacing: 'PACT がシートを新しく書き直します。',
    cancel: 'キャンセル',
    cancelling: '何も追加しません。ワークブックはそのままです。',
  },
  activity: {
    region: '進行状況と結果',
    preparing: 'シートを準備しています',
    waiting: '回答をお待ちしています',
    writing: (sheet) => `${sheet} を書き込んでいます`,
    position: (position, count) => `${position}／${count}`,
    progress: '書き込んだシート',
    cancel: 'キャンセル',
    cancelling: 'キャンセルしています',
    addedTitle: 'ワークブックに追加しました',
    rebuiltTitle: '最新の状態にしました',
    only: (sheets) => `${sheets}。`,
    rebuilt: (sheets) => `更新したシート：${sheets}。`,
    kept: (sheets) => `そのまま残したシート：${sheets}。`,
    betweenSentences: '',
    titled: (title, details) => `${title}：${details}`,
    afterTitle: (title, sentences) => `${title}。${sentences}`,
    goTo: (sheet) => `${sheet} へ移動`,
    cancelledTitle: 'キャンセルしました',
    cancelled: '何も追加されていません。ワークブックは元のままです。',
    dismiss: '閉じる',
  },
  problems: {
    notAdded: '何も追加されませんでした',
    notTakenBack: 'ワークブックの確認が必要です',
    notRead: 'ワークブックを読み取れませんでした',
    notDone: 'Excel で実行できませんでした',
    notShown: (sheet) => `${sheet} を表示できませんでした`,
  },
};
