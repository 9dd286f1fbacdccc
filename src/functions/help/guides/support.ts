import type { Guide } from './guide';
import { cases, list, text } from './guide';

export const SUPPORT: Guide = {
  name: 'support',
  title: { en: 'Support', ja: 'サポート' },
  lead: {
    en: 'What to do when something does not work, by what you see, and how to report what is wrong.',
    ja: '問題が生じた場合の対処を症状ごとに示します。不具合の報告方法も記載しています。',
  },
  sections: [
    {
      id: 'symptoms',
      heading: { en: 'By what you see', ja: '症状と対処' },
      blocks: [
        cases(
          {
            name: { en: '#NAME?', ja: '#NAME?' },
            texts: [
              {
                en: 'In every PACT cell: the add-in is not there or has not started. Choose Open PACT on the Home tab, wait until the pane shows, then Recalculate. Without the button, install PACT or ask your administrator.',
                ja: 'すべての PACT 数式に表示される場合：アドインが追加されていないか、起動していません。［ホーム］タブの［PACT を開く］を選択し、作業ウィンドウの表示後に［再計算］を実行してください。ボタンがない場合は、アドインを追加するか、管理者にお問い合わせください。',
              },
              {
                en: 'After another program saved the file, or with `_xldudf_` in the formula: look for damaged formulas in the view Share.',
                ja: '別のプログラムで保存した後に表示される場合や、数式に `_xldudf_` が含まれる場合：［共有］画面の［数式を修復］を実行してください。',
              },
              {
                en: 'In a new function only: Excel keeps the list of functions for up to 24 hours. Close Excel and open it again; on the web reload the page. If it stays, remove the add-in and add it again.',
                ja: '新しい関数にのみ表示される場合：Excel は関数の一覧を最長24時間保持します。Excel を再起動（Web 版はページを再読み込み）してください。解消しない場合は、アドインをいったん削除し、再度追加してください。',
              },
              {
                en: 'For people without PACT it is as it must be: send them a shareable copy from the view Share.',
                ja: 'PACT を使用していない相手の環境では正常な表示です。［共有］画面で共有用コピーを作成して送付してください。',
              },
            ],
          },
          {
            name: { en: '#BUSY! that stays', ja: '#BUSY! が消えない' },
            texts: [
              {
                en: 'Close dialogs of other add-ins, open the pane of PACT, choose Recalculate. If it stays, close the workbook and open it again.',
                ja: '他のアドインのダイアログを閉じ、PACT の作業ウィンドウを開いて［再計算］を実行してください。解消しない場合は、ワークブックを閉じて開き直してください。',
              },
            ],
          },
          {
            name: { en: '#VALUE!, #NUM!, #N/A', ja: '#VALUE!、#NUM!、#N/A' },
            texts: [
              {
                en: 'Select the cell and open the view Explain: it says which argument is wrong and leads to the cell at fault.',
                ja: '該当するセルを選択し、［解説］画面を開いてください。誤りのある引数と、原因となるセルを表示します。',
              },
            ],
          },
          {
            name: { en: 'A blank pane', ja: '作業ウィンドウが空白' },
            texts: [
              {
                en: 'Open the address of the pane in a browser on the same machine. If it does not open there, the server or the network is the cause. If it does, a proxy may block `appsforoffice.microsoft.com`, or the server sends `X-Frame-Options`.',
                ja: '同じ端末のブラウザーで作業ウィンドウのアドレスを開いてください。開けない場合は、サーバーまたはネットワークが原因です。開ける場合は、プロキシによる `appsforoffice.microsoft.com` の遮断、またはサーバーの `X-Frame-Options` ヘッダーが原因と考えられます。',
              },
              {
                en: 'Excel that has not been updated for years has no browser of today inside it: install the updates of Office and of WebView2.',
                ja: '長期間更新していない Excel では、内蔵ブラウザーが古いことがあります。Office と WebView2 の更新プログラムを適用してください。',
              },
            ],
          },
          {
            name: { en: 'A warning about a certificate', ja: '証明書の警告' },
            texts: [
              {
                en: 'In use: the server needs a certificate that the machine trusts. Excel loads nothing from a server without one and does not always say so.',
                ja: '運用環境：端末が信頼する証明書がサーバーに必要です。証明書に問題があると、Excel は警告を表示せずに読み込みを中止することがあります。',
              },
              {
                en: 'In development: `npx office-addin-dev-certs install`, then start the server again.',
                ja: '開発環境：`npx office-addin-dev-certs install` を実行し、サーバーを再起動してください。',
              },
            ],
          },
          {
            name: { en: 'ADD-IN ERROR or a bar above the sheet', ja: 'ADD-IN ERROR またはシート上部のメッセージ' },
            texts: [
              {
                en: 'The workbook names an add-in that this Excel may not load. Ask whoever sent it for a shareable copy, or your administrator for PACT.',
                ja: 'この環境で使用が許可されていないアドインがワークブックに記録されています。送付元に共有用コピーを依頼するか、管理者に PACT の追加を依頼してください。',
              },
            ],
          },
          {
            name: { en: 'Two groups named PACT', ja: 'PACT のグループが二つ表示される' },
            texts: [
              {
                en: 'The same add-in is there twice, for example from the administrator and uploaded by hand. Remove the one of your own under My add-ins.',
                ja: '管理者による配布と手動のアップロードなど、同じアドインが重複しています。［個人用アドイン］からご自身で追加した方を削除してください。',
              },
            ],
          },
          {
            name: { en: 'A new version does not come', ja: '新しいバージョンに更新されない' },
            texts: [
              {
                en: 'The view About and settings shows the version that runs. Close every Excel window and open it again; a change of the ribbon or of functions may take 24 hours.',
                ja: '実行中のバージョンは［このアドインについて／設定］画面で確認できます。すべての Excel ウィンドウを閉じて開き直してください。リボンや関数の変更が反映されるまで最長24時間かかることがあります。',
              },
            ],
          },
        ),
      ],
    },
    {
      id: 'report',
      heading: { en: 'Report what is wrong', ja: '不具合の報告' },
      blocks: [
        text('A report that can be followed up has', '報告には次の事項を記載してください。'),
        list(
          {
            en: 'the versions: view About and settings, Copy the versions;',
            ja: 'バージョン（［このアドインについて／設定］画面でコピーできます）',
          },
          { en: 'the formula or the button, and the values that it was given;', ja: '使用した数式またはボタン、および入力した値' },
          { en: 'what was shown, and what you expected and why.', ja: '表示された内容と、期待した内容およびその理由' },
        ),
        text(
          'Send it to whoever provides PACT to you, or open an issue in its project. Issues are public: leave confidential figures out. Faults of security are reported as SECURITY.md in the project says.',
          '提供元に連絡するか、PACT のプロジェクトで Issue を作成してください。Issue は公開されるため、機密の数値は記載しないでください。セキュリティ上の問題は、プロジェクトの SECURITY.md の手順で報告してください。',
        ),
      ],
    },
  ],
};
