import type { CaseId } from '../pact';
import { CASES, PROJECTS as PHASE_ONE } from '../pact';
import { chooseWord } from './chooseWord';
import { defineFunction } from './definition';

const HEADER = ['Project', 'Purpose', 'Place', 'Sponsor', 'Status', 'Cost (US$ million)', 'As of', 'Source', 'Confidence'] as const;

function projectTable(chosen: CaseId) {
  const rows = PHASE_ONE.map(({ name, purpose, place, sponsor, status, cost }) => {
    const { value, asOf, source, confidence } = cost[chosen];
    return [name, purpose, place, sponsor, status, value, asOf, source, confidence];
  });
  return [HEADER, ...rows];
}

export const PROJECTS = defineFunction({
  id: 'PROJECTS',
  category: 'about',
  summary: {
    en: 'The three projects of phase one: purpose, place, sponsor, status, cost and where the cost comes from.',
    ja: '第1弾の3案件を一覧で返します（目的、所在地、事業者、状況、事業費およびその出典）。',
  },
  question: {
    en: 'Which projects are in phase one, and what do they cost according to whom?',
    ja: '第1弾の案件は何ですか。事業費はいくらで、その出典は何ですか。',
  },
  parameters: [
    {
      name: 'case',
      kind: 'text',
      optional: true,
      help: {
        en: 'announced (17-18 Feb 2026; the default) or seed (first figures, 12 Feb 2026).',
        ja: 'announced（2026年2月17日・18日の発表。既定値）または seed（2026年2月12日時点の当初の数値）を指定します。',
      },
    },
  ],
  result: 'matrix',
  returns: {
    en: 'Nine columns under a header row, one row a project, in English: cost in US$ million, its date as text, source and confidence.',
    ja: '見出し行に続き、1案件につき1行、9列で返します（英語）。事業費の単位は百万米ドルで、時点は文字列です。',
  },
  meaning: [
    {
      en: 'The table lists the projects of phase one with their cost and its source.',
      ja: '第1弾の案件と、その事業費および出典の一覧です。',
    },
  ],
  example: '=PACT.PROJECTS("announced")',
  exampleResult: projectTable('announced'),
  errors: [{ en: '#VALUE! when case is neither seed nor announced', ja: '#VALUE!：case が seed でも announced でもない場合' }],
  related: ['TERMS', 'TARIFF', 'FUNDING'],
  calculate({ case: figures }) {
    const ids = CASES.map(({ id }) => id);
    return projectTable(chooseWord('case', figures, ids) ?? 'announced');
  },
});
