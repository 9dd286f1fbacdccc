import { defineFunction } from './definition';
import { PACT_TERMS } from './pactTerms';

const defaultTable = () => PACT_TERMS.map((term) => [term.name, term.default, term.meaning.en]);

export const TERMS = defineFunction({
  id: 'TERMS',
  category: 'about',
  summary: {
    en: 'The terms of the pact that a model can change: name, default value and meaning, one row a term.',
    ja: '計算に用いる協定の条件を一覧で返します（条件名、既定値、意味。1条件につき1行）。',
  },
  question: {
    en: 'Which terms does a calculation rest on, and what are their defaults?',
    ja: '計算はどの条件に基づき、その既定値は何ですか。',
  },
  parameters: [],
  result: 'matrix',
  returns: {
    en: 'Three columns, one row a term: name, default value and meaning in English.',
    ja: '条件1件につき1行で、条件名、既定値、意味（英語）を3列で返します。',
  },
  meaning: [
    {
      en: 'The table lists {rows} terms of the pact with their defaults.',
      ja: '協定の条件{rows}件と、その既定値の一覧です。',
    },
  ],
  example: '=PACT.TERMS()',
  exampleResult: defaultTable(),
  errors: [],
  related: ['WATERFALL', 'SPLIT', 'COMPARE'],
  calculate: defaultTable,
});
