import packageJson from '../../package.json';
import { defineFunction } from './definition';

const version = () => `PACT ${packageJson.version}, engine decimal.js ${packageJson.dependencies['decimal.js']}`;

export const VERSION = defineFunction({
  id: 'VERSION',
  summary: {
    en: 'Version of PACT and of its calculation engine, to state beside results.',
    ja: 'PACT および計算エンジンのバージョンを返します。計算結果に付記する際に使用します。',
  },
  parameters: [],
  result: 'scalar',
  example: '=PACT.VERSION()',
  exampleResult: version(),
  errors: [],
  calculate: version,
});
