import { defineFunction } from './definition';
import { PACT_TERMS } from './pactTerms';

const defaultTable = () => PACT_TERMS.map((term) => [term.name, term.default, term.meaning.en]);

export const TERMS = defineFunction({
  id: 'TERMS',
  summary: {
    en: 'The terms of the pact that a model can change: name, default value and meaning, one row a term.',
    ja: '計算に用いる協定の条件を一覧で返します（条件名、既定値、意味。1条件につき1行）。',
  },
  parameters: [],
  result: 'matrix',
  example: '=PACT.TERMS()',
  exampleResult: defaultTable(),
  errors: [],
  calculate: defaultTable,
});
