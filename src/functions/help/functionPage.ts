import { CATALOGUE } from '../catalogue';
import { CATEGORIES } from '../categories';
import type { FunctionDefinition, Label, Language, NativeEquivalent, ParameterDefinition } from '../definition';
import { textIn } from '../wording';
import { INDEX, REFERENCE } from './addresses';
import { frame, fullName, sayIn } from './frame';
import type { Html } from './html';
import { html } from './html';
import { descriptionList, errorList, formula, section } from './parts';
import { exampleCells } from './results';
import { COMMON_ERRORS } from './commonErrors';

const SENTENCE_SPACE: Readonly<Record<Language, string>> = { en: ' ', ja: '' };

/** The page of one function: everything that the catalogue knows of it, in one language. */
export function functionPage(definition: FunctionDefinition, language: Language): string {
  const { id, category, question, summary, parameters, result, returns, labels, equation, native } = definition;
  const say = sayIn(language);
  const main = html`<p class="where"><a href="${INDEX}.html#${category}">${CATEGORIES[category][language]}</a></p>
    <h1>${fullName(id)}</h1>
    <p class="question">${question[language]}</p>
    <p>${summary[language]}</p>
    ${section('syntax', say('syntax'), html`<p class="syntax"><code>${signature(definition)}</code></p>`)}
    ${section('arguments', say('parameters'), parameters.length > 0 ? parameterList(parameters, language) : html`<p>${say('noParameters')}</p>`)}
    ${section('result', say('result'), html`<p>${returns[language]}${result === 'matrix' ? `${SENTENCE_SPACE[language]}${say('spills')}` : ''}</p>`)}
    ${exampleSection(definition, language)} ${labels === undefined ? '' : labelsSection(labels, language)}
    ${equation === undefined ? '' : equationSection(textIn(equation, language), language)}
    ${native === undefined ? '' : nativeSection(native, language)}
    ${section('errors', say('errors'), errorList(errorsOf(definition, language)))} ${relatedSection(definition, language)}`;
  return frame({ name: id, language, title: fullName(id), description: summary[language], main });
}

/** `=PACT.SPLIT(profit, due, [terms])`, with places where a long one may break: before an argument. */
function signature({ id, parameters }: FunctionDefinition): Html {
  const names = parameters.map(({ name, optional }, index) => {
    const mark = index < parameters.length - 1 ? ', ' : ')';
    return html`<span>${optional ? `[${name}]` : name}${mark}</span>`;
  });
  return html`=${fullName(id)}(${names.length > 0 ? names : ')'}`;
}

function parameterList(parameters: readonly ParameterDefinition[], language: Language): Html {
  const say = sayIn(language);
  const more: Record<string, Html> = {
    terms: html` <a href="${REFERENCE}.html#terms">${say('aboutTerms')}</a>`,
    columns: html` <a href="${REFERENCE}.html#columns">${say('aboutColumns')}</a>`,
  };
  return descriptionList(
    parameters.map(({ name, optional, help }) => ({
      term: name,
      note: say(optional ? 'optional' : 'required'),
      descriptions: [html`${help[language]}${more[name] ?? ''}`],
    })),
  );
}

function exampleSection({ example, exampleResult, result, parameters }: FunctionDefinition, language: Language): Html {
  const say = sayIn(language);
  return section(
    'example',
    say('example'),
    formula(example, language),
    html`<p>${say(result === 'matrix' ? 'givesCells' : 'givesCell')}</p>`,
    exampleCells(exampleResult, language),
    parameters.some(({ kind }) => kind === 'dates' || kind === 'terms')
      ? html`<p><a href="${REFERENCE}.html#ranges">${say('aboutRanges')}</a></p>`
      : '',
  );
}

function labelsSection(labels: readonly Label[], language: Language): Html {
  const say = sayIn(language);
  return section(
    'labels',
    say('labels'),
    html`<p>${say('labelsLead')}</p>
      <table class="cells labels">
        <thead>
          <tr>
            <th scope="col">${say('label')}</th>
            <th scope="col">${say('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          ${labels.map(
            ({ label, meaning }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${meaning[language]}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}

function equationSection(equation: string, language: Language): Html {
  const say = sayIn(language);
  return section(
    'equation',
    say('equation'),
    html`<pre class="scroll" tabindex="0">${equation}</pre>
      <p class="quiet"><a href="${REFERENCE}.html#symbols">${say('aboutSymbols')}</a></p>`,
  );
}

function nativeSection(native: NativeEquivalent, language: Language): Html {
  const say = sayIn(language);
  return section(
    'native',
    say('native'),
    html`<p>${say('nativeLead')}</p>`,
    formula(native.formula, language),
    html`<p>${native.note[language]}</p>`,
  );
}

function errorsOf(definition: FunctionDefinition, language: Language): string[] {
  const common = COMMON_ERRORS.filter((error) => error.occurs(definition)).map(({ text }) => text);
  return [...definition.errors, ...common].map((error) => error[language]);
}

function relatedSection({ related }: FunctionDefinition, language: Language): Html {
  const links = CATALOGUE.filter(({ id }) => related.includes(id)).map(
    ({ id, question }) =>
      html`<li>
        <a href="${id}.html"><code>${fullName(id)}</code></a
        ><span>${question[language]}</span>
      </li>`,
  );
  return section(
    'related',
    sayIn(language)('related'),
    html`<ul class="related">
      ${links}
    </ul>`,
  );
}
