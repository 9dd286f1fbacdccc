/**
 * What the projects are: names, purposes, places, sponsors, status and the sources of their costs. A file of its own, which the pane loads
 * without the texts of the sheets.
 */
export const PROJECTS: Readonly<Record<string, string>> = {
  'Gas power': 'ガス火力発電',
  'A 9.2 GW gas-fired power complex for AI data centers at Portsmouth, Ohio.':
    'オハイオ州ポーツマスにおけるAIデータセンター向け9.2GWのガス火力発電施設。',
  'Portsmouth, Ohio': 'オハイオ州ポーツマス',
  'SB Energy (SoftBank)': 'SBエナジー（ソフトバンク）',
  'Oil terminal': '原油輸出ターミナル',
  'Texas GulfLink: a deepwater port that loads crude oil for export.': 'テキサス・ガルフリンク：輸出用原油を積み出す大水深港。',
  'Off the coast of Texas': 'テキサス州沖合',
  'Sentinel Midstream': 'センチネル・ミッドストリーム',
  Diamonds: '人工ダイヤモンド',
  'A plant for synthetic diamond grit, meant to meet the whole US demand.': '米国内需要の全量を賄う人工ダイヤモンド砥粒の工場。',
  Georgia: 'ジョージア州',
  'Element Six (De Beers)': 'エレメント・シックス（デビアス）',
  'Announced 17-18 Feb 2026; first loans signed 1 May 2026': '2026年2月17～18日公表、同年5月1日初回融資契約締結',
  'Port licence 3 Feb 2026; announced 17-18 Feb 2026; first loans signed 1 May 2026':
    '2026年2月3日港湾許可、同月17～18日公表、同年5月1日初回融資契約締結',
  Project: '任意案件',
  'Replace the blue figures with your own.': '青字の数値を置き換えて使います。',
  'Yours to fill in': '要記入',
  'Not part of phase one': '第一弾の対象外',
  'First figure of this model, of about 12 Feb 2026': '本モデルの当初値（2026年2月12日頃）',
  'METI and US Commerce, as reported by The Nation, 18 Feb 2026': '経済産業省・米商務省（2026年2月18日、The Nation 報道）',
  'METI and US Commerce, as reported by Fuji Post, 18 Feb 2026': '経済産業省・米商務省（2026年2月18日、Fuji Post 報道）',
};
