import { CATEGORIES } from '../categories';
import type { FunctionDefinition, Language } from '../definition';
import { INDEX, REFERENCE } from './addresses';
import { byCategory, frame, fullName, sayIn } from './frame';
import type { Html } from './html';
import { html } from './html';

/** The list of all functions with its search box, which only the script shows: without it the list is complete. */
export function indexPage(language: Language): string {
  const say = sayIn(language);
  const main = html`<h1>${say('title')}</h1>
    <p class="lead">${say('introduction')}</p>
    <form class="search" role="search" hidden data-found="${say('found')}" data-found-none="${say('foundNone')}">
      <label for="query">${say('search')}</label>
      <input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint" />
      <p id="search-hint" class="quiet">${say('searchHint')}</p>
      <p id="found" role="status"></p>
    </form>
    ${byCategory().map(
      ({ category, definitions }) =>
        html`<section class="category" aria-labelledby="${category}">
          <h2 id="${category}">${CATEGORIES[category][language]}</h2>
          <ul class="functions">
            ${definitions.map((definition) => entry(definition, language))}
          </ul>
        </section>`,
    )}
    <p class="reference"><a href="${REFERENCE}.html">${say('reference')}</a></p>`;
  return frame({ name: INDEX, language, title: say('title'), description: say('introduction'), main });
}

function entry({ id, question, summary, parameters, returns, labels = [] }: FunctionDefinition, language: Language): Html {
  const texts = [question, summary, returns, ...parameters.map(({ help }) => help), ...labels.map(({ meaning }) => meaning)];
  const names = [fullName(id), ...parameters.map(({ name }) => name), ...labels.map(({ label }) => label)];
  const words = [...names, ...texts.flatMap(({ en, ja }) => [en, ja])].join(' ');
  return html`<li data-words="${words}">
    <a href="${id}.html"><code>${fullName(id)}</code></a>
    <p>${question[language]}</p>
    <p class="quiet">${summary[language]}</p>
  </li>`;
}
