import type { ShareMode, ShareOptions } from '../../sharing';

const ENDINGS: Readonly<Record<ShareOptions['language'], Readonly<Record<ShareMode, string>>>> = {
  en: { shareable: 'shareable copy', frozen: 'frozen values', live: 'live copy' },
  ja: { shareable: '共有用コピー', frozen: '値のみ', live: 'PACT用コピー' },
};
const UNNAMED = 'Workbook';

/** `Model (shareable copy).xlsx` from `Model.xlsx`; a copy of a copy does not get a second ending of that kind. */
export function copyName(name: string, { mode, language }: Pick<ShareOptions, 'mode' | 'language'>): string {
  const endings = Object.values(ENDINGS).flatMap((texts) => Object.values(texts));
  const plain = name.replace(/\.xl\w+$/i, '');
  const ending = endings.find((text) => plain.endsWith(` (${text})`));
  const stem = ending === undefined ? plain : plain.slice(0, -` (${ending})`.length);
  return `${stem === '' ? UNNAMED : stem} (${ENDINGS[language][mode]}).xlsx`;
}
