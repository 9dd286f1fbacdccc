import type { Language } from '../definition';
import { PACT_TERMS } from '../pactTerms';
import { WATERFALL_COLUMNS } from '../waterfallColumns';
import { REFERENCE } from './addresses';
import { frame, sayIn } from './frame';
import { html } from './html';
import { descriptionList, errorList, section } from './parts';
import { COMMON_ERRORS } from './commonErrors';
import { rangesExample } from './rangesExample';
import { SYMBOLS } from './symbols';

/** What all functions share: terms, columns, symbols, errors. */
export function referencePage(language: Language): string {
  const say = sayIn(language);
  const terms = PACT_TERMS.map((term) => ({
    id: `term-${term.name}`,
    term: term.name,
    ...(term.default !== '' && { note: `${say('value')}${language === 'ja' ? '：' : ': '}${term.default}` }),
    descriptions: [term.meaning[language]],
  }));
  const columns = Object.entries(WATERFALL_COLUMNS).map(([name, meaning]) => ({
    id: `column-${name}`,
    term: name,
    descriptions: [meaning[language]],
  }));
  const errors = COMMON_ERRORS.map(({ text }) => text[language]);
  const main = html`<h1>${say('reference')}</h1>
    <p class="lead">${say('referenceLead')}</p>
    ${section('terms', say('terms'), html`<p>${say('termsLead')}</p>`, descriptionList(terms))}
    ${section('ranges', say('ranges'), html`<p>${say('rangesLead')}</p>`, rangesExample(language))}
    ${section('columns', say('columns'), html`<p>${say('columnsLead')}</p>`, descriptionList(columns))}
    ${section(
      'symbols',
      say('symbols'),
      html`<p>${say('symbolsLead')}</p>`,
      descriptionList(SYMBOLS.map(([symbol, meaning]) => ({ term: symbol, descriptions: [meaning[language]] }))),
    )}
    ${section('errors', say('commonErrors'), html`<p>${say('commonErrorsLead')}</p>`, errorList(errors))}`;
  return frame({ name: REFERENCE, language, title: say('reference'), description: say('referenceLead'), main });
}
