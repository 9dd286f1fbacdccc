import { defineFunction } from './definition';
import { ENGINE_VERSION, PACT_VERSION } from './versions';

const version = () => `PACT ${PACT_VERSION}, engine ${ENGINE_VERSION}`;

export const VERSION = defineFunction({
  id: 'VERSION',
  category: 'about',
  summary: {
    en: 'Version of PACT and of its calculation engine, to state beside results.',
    ja: 'PACT および計算エンジンのバージョンを返します。計算結果に付記する際に使用します。',
  },
  question: {
    en: 'Which version calculated these results?',
    ja: '計算に使われた PACT のバージョンは何ですか。',
  },
  parameters: [],
  result: 'scalar',
  returns: {
    en: 'A text with the version of PACT and of its engine.',
    ja: 'PACT および計算エンジンのバージョンを示す文字列を返します。',
  },
  meaning: [
    {
      en: 'These results are calculated by {result}.',
      ja: '計算に使われているのは {result} です。',
    },
  ],
  example: '=PACT.VERSION()',
  exampleResult: version(),
  errors: [],
  related: ['TERMS', 'CHECK'],
  calculate: version,
});
