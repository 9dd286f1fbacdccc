import type { FailureStrings } from './strings';

export const japanese: FailureStrings = {
  title: '作業ウィンドウが停止しました',
  body: 'PACT の不具合により停止しました。ワークブックの数式は引き続き計算されます。',
  details: '報告用の詳細',
  copy: '詳細をコピー',
  copied: 'コピーしました',
  selected: '選択しました。Ctrl+C または ⌘C を押してください',
  reload: '作業ウィンドウを再読み込み',
};
