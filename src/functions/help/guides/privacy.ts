import type { Guide } from './guide';
import { list, text } from './guide';

export const PRIVACY: Guide = {
  name: 'privacy',
  title: { en: 'Privacy', ja: 'プライバシー' },
  lead: {
    en: 'PACT calculates where your workbook is. It sends nothing, counts nothing and knows no accounts.',
    ja: 'PACT の計算は、ワークブックを開いている端末で行われます。データの送信、利用状況の収集、利用者の登録はいずれも行いません。',
  },
  sections: [
    {
      id: 'data',
      heading: { en: 'What happens to your data', ja: 'データの取り扱い' },
      blocks: [
        list(
          {
            en: 'Figures, formulas and names are read in the open workbook, only for what you ask for, and stay there.',
            ja: '数値、数式および名称は、操作に必要な範囲で開いているワークブックから読み取るのみで、外部には保存しません。',
          },
          {
            en: 'No usage data, no cookies, no advertising, no third party behind PACT.',
            ja: '利用状況の収集、Cookie、広告、第三者への提供はありません。',
          },
          {
            en: 'The browser storage of the machine keeps how the pane was left: language, theme, view, options for new sheets, that its tour was seen, and what was last entered into the form of a function, until `Clear all` there. It stays on the machine.',
            ja: '作業ウィンドウの状態（言語、テーマ、最後に開いた画面、新規シートのオプション、案内の表示済みの記録、および関数の入力欄に最後に入力した内容）は、端末のブラウザー内の保存領域に保持します。入力内容は［すべてクリア］で消去できます。端末の外には送信しません。',
          },
          {
            en: 'A workbook with sheets of PACT keeps a record of its terms, inputs, results and versions in the file itself. Everybody who has the file can read it. It names no person. `Remove PACT from this workbook` in the view Share deletes it.',
            ja: 'PACT のシートを含むワークブックには、条件、入力値、結果およびバージョンの記録がファイル内に保存されます。ファイルを受け取った人は誰でも閲覧できます。個人名は記録されません。［共有］画面の［このワークブックから PACT を削除］で消去できます。',
          },
        ),
      ],
    },
    {
      id: 'requests',
      heading: { en: 'What is loaded from where', ja: '通信の内容' },
      blocks: [
        list(
          {
            en: 'The files of PACT, from the server of whoever provides it to you. That server sees, as every web server, the address of your machine and the time.',
            ja: 'PACT のファイルは、提供元（所属組織など）のサーバーから読み込みます。一般のウェブサイトと同様に、端末のアドレスと時刻がサーバーに伝わります。',
          },
          {
            en: 'Microsoft’s client for add-ins, from `appsforoffice.microsoft.com`. Excel requires it. What Excel and this client report to Microsoft, through a frame of `telemetryservice.firstpartyapps.oaspapps.com`, follows the privacy settings of Office.',
            ja: 'Microsoft のアドイン用ライブラリは `appsforoffice.microsoft.com` から読み込みます（Excel の要件）。Excel および同ライブラリから Microsoft への送信（`telemetryservice.firstpartyapps.oaspapps.com` のフレームを使用）は、Office のプライバシー設定に従います。',
          },
          {
            en: 'Nothing else: the pages forbid it to themselves by their content security policy. Sources on the sheets are links, which open only when you choose them.',
            ja: 'これ以外の通信は、コンテンツ セキュリティ ポリシーにより禁止しています。シート上の出典はリンクであり、選択した場合にのみ開きます。',
          },
        ),
      ],
    },
    {
      id: 'contact',
      heading: { en: 'Questions', ja: 'お問い合わせ' },
      blocks: [
        text(
          'Whoever provides PACT to you, usually your organisation, answers for its server. Questions about PACT itself go to its project; see the page Support.',
          'サーバーの運用については、PACT の提供元（通常は所属組織）にお問い合わせください。PACT 自体に関する質問は、サポートのページに記載の方法で受け付けています。',
        ),
      ],
    },
  ],
};
