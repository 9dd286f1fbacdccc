import { HEADERS, PRODUCTION_POLICY } from './hosting';
import type { Guide } from './guide';
import { cases, code, list, steps, text } from './guide';

const ADDRESS = 'https://example.org/pact';

export const DEPLOYMENT: Guide = {
  name: 'deployment',
  title: { en: 'Deployment', ja: '導入ガイド' },
  lead: {
    en: 'How PACT comes from its sources to a server, and from there into the Excel of one person, an organisation or everybody.',
    ja: 'PACT をビルドしてサーバーに配置し、個人・組織・一般の利用者の Excel に追加するまでの手順です。',
  },
  sections: [
    {
      id: 'build',
      heading: { en: 'Build', ja: 'ビルド' },
      blocks: [
        text(
          'Choose the https address first: it becomes part of the manifest. It may have a path.',
          'はじめに https のアドレスを決めます。アドレスはマニフェストに記録されます。パスを含めることもできます。',
        ),
        code('npm ci', `npm run build -- --env url=${ADDRESS}`, 'npm run validate:online -- dist/manifest.xml'),
        text(
          'The folder `dist` is all that is served. The last command asks Microsoft’s service whether the manifest is valid; run it when the files are on the server.',
          '配置するのは `dist` フォルダーの内容のみです。最後のコマンドは Microsoft のサービスでマニフェストを検証するもので、サーバーへの配置後に実行します。',
        ),
      ],
    },
    {
      id: 'host',
      heading: { en: 'Serve', ja: 'サーバーへの配置' },
      blocks: [
        text(
          'Any server of static files will do, with https and a certificate that every machine trusts. No program runs on it.',
          'https に対応し、利用者の端末が信頼する証明書を備えた静的ファイル用のサーバーであれば使用できます。サーバー側のプログラムは不要です。',
        ),
        cases(
          {
            name: { en: 'Netlify, Cloudflare Pages', ja: 'Netlify、Cloudflare Pages' },
            texts: [
              {
                en: 'Upload `dist`. They read the headers from `dist/_headers`, which is written for an add-in at the address of the build. If that address has a path, upload a folder that holds `_headers` and, in a folder named like the path, all other files.',
                ja: '`dist` を配置します。ヘッダーは、ビルド時のアドレスに合わせて作成された `dist/_headers` から読み込まれます。アドレスにパスを含む場合は、ルートに `_headers` を、パスと同じ名前のフォルダーにその他のファイルを置いて配置します。',
              },
            ],
          },
          {
            name: { en: 'Azure Static Web Apps', ja: 'Azure Static Web Apps' },
            texts: [
              {
                en: 'Choose an address without a path and upload `dist`. It reads `staticwebapp.config.json` and asks for an `index.html`, both at the root of the app.',
                ja: 'パスを含まないアドレスを選び、`dist` を配置します。アプリのルートにある `staticwebapp.config.json` からヘッダーが読み込まれます。ルートには `index.html` も必要です（`dist` に含まれています）。',
              },
            ],
          },
          {
            name: { en: 'nginx, Apache, IIS, a storage bucket behind a CDN', ja: 'nginx、Apache、IIS、CDN とストレージ' },
            texts: [
              {
                en: 'Set the headers below in its configuration. `.json`, `.js` and `.xml` need their usual content types.',
                ja: '次のヘッダーをサーバーの設定に追加してください。`.json`、`.js`、`.xml` には通常の Content-Type が必要です。',
              },
            ],
          },
          {
            name: { en: 'GitHub Pages', ja: 'GitHub Pages' },
            texts: [
              {
                en: 'It sends no headers of one’s own, so the content security policy is missing. Use it for trials only.',
                ja: '独自のヘッダーを送信できず、コンテンツ セキュリティ ポリシーを適用できません。試用に限ってください。',
              },
            ],
          },
        ),
        text('Headers of every file:', 'すべてのファイルに付けるヘッダー：'),
        code(
          ...Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
          `Content-Security-Policy: ${PRODUCTION_POLICY.replaceAll('; ', ';\n  ')}`,
        ),
        list(
          {
            en: 'Never send `X-Frame-Options`: Excel on the web shows the pane in a frame.',
            ja: '`X-Frame-Options` は送信しないでください。Web 版 Excel は作業ウィンドウをフレーム内に表示します。',
          },
          {
            en: 'If an Excel of yours reports a blocked script of Microsoft, add its origin to `script-src`, and tell the project.',
            ja: 'Microsoft のスクリプトが遮断された場合は、その配信元を `script-src` に追加し、プロジェクトに連絡してください。',
          },
        ),
      ],
    },
    {
      id: 'cache',
      heading: { en: 'Caches and new versions', ja: 'キャッシュと更新' },
      blocks: [
        list(
          {
            en: 'Files below `hashed/` never change their content: `Cache-Control: public, max-age=31536000, immutable`.',
            ja: '`hashed/` 内のファイルは内容が変わりません：`Cache-Control: public, max-age=31536000, immutable`',
          },
          {
            en: 'All others keep their names and are asked for again: `Cache-Control: no-cache`. The manifest names `functions.js` and `functions.json`, and a manifest that is already with people must go on working after an update.',
            ja: 'その他のファイルは名前が変わらないため、毎回確認が必要です：`Cache-Control: no-cache`。配布済みのマニフェストは `functions.js` と `functions.json` を参照しており、更新後も有効でなければなりません。',
          },
          {
            en: 'Update by uploading, and leave the older files below `hashed/` for a week: panes that are open still load them. Netlify, Cloudflare Pages and Azure Static Web Apps replace everything at once: keep the last `dist`, and copy its `hashed/` into the new one first.',
            ja: '更新時は新しいファイルを追加し、`hashed/` 内の旧ファイルは1週間残してください。開いている作業ウィンドウが読み込むことがあります。Netlify、Cloudflare Pages、Azure Static Web Apps では全ファイルが置き換えられるため、前回の `dist` を保管し、その `hashed/` を新しい `dist` にコピーしてから配置してください。',
          },
          {
            en: 'Excel itself keeps the list of functions and the ribbon for up to 24 hours, and reads them anew for a higher version of the manifest. So give the new manifest to wherever you deployed the old one, whenever functions or buttons changed.',
            ja: 'Excel は関数の一覧とリボンを最長24時間保持し、マニフェストのバージョンが上がると再取得します。関数やボタンを変更した場合は、配布元のマニフェストも更新してください。',
          },
          {
            en: 'Id and namespace of the manifest never change: saved workbooks hold them.',
            ja: 'マニフェストの ID と名前空間は変更しないでください。保存済みのワークブックに記録されています。',
          },
        ),
      ],
    },
    {
      id: 'people',
      heading: { en: 'Bring it to people', ja: '利用者への配布' },
      blocks: [
        cases(
          {
            name: { en: 'An organisation: Microsoft 365 admin centre', ja: '組織：Microsoft 365 管理センター' },
            texts: [
              {
                en: 'Settings › Integrated apps › Upload custom apps › Office add-in › upload `manifest.xml` or give its address. Assign it to a group first, then to everybody. It appears within 24 hours, on Windows, Mac and the web, also where store add-ins are switched off.',
                ja: '［設定］›［統合アプリ］›［カスタム アプリをアップロード］›［Office アドイン］で、`manifest.xml` をアップロードするか、そのアドレスを指定します。まず一部のグループに、その後全員に割り当ててください。24時間以内に Windows、Mac、Web 版に表示されます。ストアのアドインを無効にしている環境でも利用できます。',
              },
              {
                en: 'Needs: a role that may deploy add-ins, accounts of Microsoft Entra ID, Excel of Microsoft 365 or on the web.',
                ja: '必要なもの：アドインの配布権限、Microsoft Entra ID のアカウント、Microsoft 365 または Web 版の Excel。',
              },
            ],
          },
          {
            name: { en: 'A network share: Excel for Windows only', ja: 'ネットワーク共有：Windows 版のみ' },
            texts: [
              {
                en: 'Put `manifest.xml` into a shared folder. In Excel: File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs, add the address of the folder and tick Show in Menu; a group policy can do this for everybody. Then Home › Add-ins › More add-ins › Shared folder.',
                ja: '`manifest.xml` を共有フォルダーに置きます。Excel で［ファイル］›［オプション］›［トラスト センター］›［トラスト センターの設定］›［信頼されているアドイン カタログ］にフォルダーのアドレスを追加し、［メニューに表示する］を選択します（グループ ポリシーで一括設定できます）。その後［ホーム］›［アドイン］›［その他のアドイン］›［共有フォルダー］から追加します。',
              },
              {
                en: 'For trials and for Excel 2021 without Microsoft 365. Microsoft does not support it in production.',
                ja: '試用、および Microsoft 365 を使用しない Excel 2021 向けです。Microsoft は運用環境での使用をサポートしていません。',
              },
            ],
          },
          {
            name: { en: 'One person on the web', ja: '個人：Web 版' },
            texts: [
              {
                en: 'Home › Add-ins › More add-ins › My add-ins › Upload my add-in, then `manifest.xml`. It stays in this browser only.',
                ja: '［ホーム］›［アドイン］›［その他のアドイン］›［個人用アドイン］›［マイ アドインのアップロード］で `manifest.xml` を選択します。使用したブラウザーでのみ有効です。',
              },
            ],
          },
        ),
      ],
    },
    {
      id: 'development',
      heading: { en: 'In development', ja: '開発環境' },
      blocks: [
        text(
          '`npm start` serves PACT on this machine with a manifest of its own: another id, the name PACT (development) and the namespace PACTDEV, so that `=PACTDEV.SPLIT(300,120)` and a deployed `=PACT.SPLIT(300,120)` stand side by side. Sheets that it writes use PACTDEV, too. The workbench plays the released add-in, with PACT.',
          '`npm start` は、専用のマニフェスト（別の ID、名称「PACT（開発版）」、名前空間 PACTDEV）で PACT を提供します。配布済みの `=PACT.SPLIT(300,120)` と `=PACTDEV.SPLIT(300,120)` を同時に使用できます。作成されるシートも PACTDEV を使用します。ワークベンチは公開版と同じ PACT で動作します。',
        ),
        code(
          'npx office-addin-dev-certs install',
          'npm start',
          'npx office-addin-debugging start dist/manifest.development.xml desktop --no-dev-server',
        ),
        text(
          'On the web upload the file behind `https://localhost:3000/manifest.development.xml`, after opening https://localhost:3000 once in the same browser.',
          'Web 版では、同じブラウザーで一度 https://localhost:3000 を開いてから、`https://localhost:3000/manifest.development.xml` のファイルをアップロードします。',
        ),
      ],
    },
    {
      id: 'marketplace',
      heading: { en: 'Microsoft Marketplace: what is there and what is missing', ja: 'Microsoft Marketplace：準備状況' },
      blocks: [
        text('There:', '対応済みの項目：'),
        list(
          {
            en: 'Microsoft’s client from its own address, no other host, no sign-in, no charges.',
            ja: 'Microsoft 指定の配信元からのライブラリの読み込み。その他の通信、サインイン、課金はありません。',
          },
          {
            en: 'Pages for support and privacy, in English and Japanese, at addresses of the build.',
            ja: 'サポートおよびプライバシーのページ（日本語・英語）。',
          },
          {
            en: 'Ribbon, pane, argument help and functions in both languages; icons in every size; use by keyboard, contrast and a width of 320 pixels are tested in Chromium.',
            ja: 'リボン、作業ウィンドウ、引数の説明、関数の日英対応、全サイズのアイコン。キーボード操作、コントラスト、幅320ピクセルでの表示は Chromium で検証済みです。',
          },
          {
            en: 'Nothing in a workbook changes unasked; what PACT adds can be removed.',
            ja: '利用者の操作なしにワークブックを変更することはなく、追加した内容は削除できます。',
          },
        ),
        text('Missing, before it can be submitted:', '申請前に必要な項目：'),
        list(
          {
            en: 'A run in a real Excel on Windows, Mac and the web, in Edge, Chrome, Firefox and Safari: PACT has been tested against a stand-in only. To look at: that names such as PACT.SPLIT, PACT.IRR and PACT.NPV are accepted, that the content security policy blocks nothing of Excel’s, the ribbon, dark themes, and printing.',
            ja: '実際の Excel（Windows、Mac、Web 版。Edge、Chrome、Firefox、Safari）での動作確認。現時点の検証は代替環境のみです。PACT.SPLIT、PACT.IRR、PACT.NPV などの関数名が受け付けられること、コンテンツ セキュリティ ポリシーが Excel の動作を妨げないこと、リボン、ダーク テーマ、印刷を確認してください。',
          },
          {
            en: 'A publisher in Partner Center; `ProviderName` in the manifest must be its name.',
            ja: 'パートナー センターの発行者登録。マニフェストの `ProviderName` を発行者名に合わせる必要があります。',
          },
          {
            en: 'A public address, and Microsoft’s online validation of the manifest against it (`npm run validate:online`).',
            ja: '公開アドレス、および Microsoft によるマニフェストのオンライン検証（`npm run validate:online`）。',
          },
          {
            en: 'Terms of use, a contact for support, logo (300 pixels) and pictures for the store, notes for the testers: no account is needed; add a project, type =PACT.SPLIT(300,120).',
            ja: '利用規約、サポートの連絡先、ストア用のロゴ（300ピクセル）と画面画像、審査担当者向けの説明（アカウント不要。案件を追加し、=PACT.SPLIT(300,120) を入力）。',
          },
          {
            en: 'Loading with the workbook (`Load PACT with this workbook`) is not allowed for add-ins of the store; it works for those of an administrator.',
            ja: 'ワークブックを開く際の自動読み込みは、ストアのアドインでは使用できません（管理者が配布したアドインでは使用できます）。',
          },
          { en: 'Japanese texts read by somebody of the trade whose language it is.', ja: '日本語の文言についての、専門家による確認。' },
        ),
      ],
    },
    {
      id: 'check',
      heading: { en: 'After every deployment', ja: '配置後の確認' },
      blocks: [
        steps(
          {
            en: 'Open the address in a browser: it leads to the help. Open `taskpane.html`: the pane says that it is outside Excel.',
            ja: 'ブラウザーで配置先のアドレスを開き、ヘルプが表示されることを確認します。`taskpane.html` を開き、Excel の外で表示されている旨が示されることを確認します。',
          },
          {
            en: 'Open `functions-ja.json` and a page of the help; look whether the headers are there.',
            ja: '`functions-ja.json` とヘルプのページを開き、ヘッダーを確認します。',
          },
          {
            en: 'In Excel type =PACT.VERSION() and =PACT.SPLIT(300,120): the version, and 126 beside 174.',
            ja: 'Excel で =PACT.VERSION() と =PACT.SPLIT(300,120) を入力し、バージョンと、126 および 174 が表示されることを確認します。',
          },
          { en: 'Add a project: its light is OK.', ja: '案件を追加し、チェック結果が OK であることを確認します。' },
        ),
        text('When something is not as it should be, see the page Support.', '問題がある場合は、サポートのページを参照してください。'),
      ],
    },
  ],
};
