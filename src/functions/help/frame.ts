import packageJson from '../../../package.json';
import { CATALOGUE, NAMESPACE } from '../catalogue';
import { CATEGORIES } from '../categories';
import type { Category, FunctionDefinition, Language } from '../definition';
import { GUIDE_NAMES, INDEX, LANGUAGES, REFERENCE } from './addresses';
import type { Html } from './html';
import { html } from './html';
import type { Word } from './words';
import { LANGUAGE_NAMES, WORDS } from './words';

export interface Page {
  /** An id of the catalogue, INDEX, REFERENCE or a guide: the name of the file. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly main: Html;
}

/** A whole document. Its addresses are relative, its style and its script are files: it works from a server, from a disk and under a strict policy. */
export function frame({ name, language, title, description, main }: Page): string {
  const say = sayIn(language);
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
  const wholeTitle = name === INDEX ? title : `${title} – ${say('title')}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${wholeTitle}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../style.css" />
        <link rel="alternate" hreflang="${other}" href="../${other}/${name}.html" />
        <script src="../help.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">${say('skip')}</a>
        <header class="top">
          <a class="brand" href="${INDEX}.html" aria-label="${say('home')}"
            ><img src="../../assets/icon-64.png" alt="" width="28" height="28" /><span>${say('brand')}</span></a
          >
          <nav aria-label="${say('languages')}">
            <a href="../${other}/${name}.html" hreflang="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</a>
          </nav>
        </header>
        <div class="page${name === INDEX ? ' wide' : ''}">
          ${name === INDEX ? '' : contents(name, language)}
          <main id="content" tabindex="-1">${main}</main>
        </div>
        <footer>
          <p>
            PACT ${packageJson.version} · <a href="${INDEX}.html">${say('all')}</a> · <a href="${REFERENCE}.html">${say('reference')}</a>
            ${GUIDE_NAMES.map((guide) => html` · <a href="${guide}.html">${say(guide)}</a>`)}
          </p>
        </footer>
      </body>
    </html> `.text;
}

export const sayIn = (language: Language) => (word: Word) => WORDS[word][language];

/** The functions of each category that has some, in the order of the categories. */
export function byCategory(): readonly { readonly category: Category; readonly definitions: readonly FunctionDefinition[] }[] {
  return (Object.keys(CATEGORIES) as Category[])
    .map((category) => ({ category, definitions: CATALOGUE.filter((definition) => definition.category === category) }))
    .filter(({ definitions }) => definitions.length > 0);
}

export const fullName = (id: string) => `${NAMESPACE}.${id}`;

function contents(current: string, language: Language): Html {
  const link = (page: string, text: string) =>
    html`<li><a href="${page}.html" ${page === current ? html` aria-current="page"` : ''}>${text}</a></li>`;
  const groups = byCategory().map(
    ({ category, definitions }) =>
      html`<li>
        <span>${CATEGORIES[category][language]}</span>
        <ul>
          ${definitions.map(({ id }) => link(id, id))}
        </ul>
      </li>`,
  );
  return html`<nav class="contents" aria-label="${sayIn(language)('contents')}">
    <ul>
      ${link(INDEX, sayIn(language)('all'))}${groups}${link(REFERENCE, sayIn(language)('reference'))}
    </ul>
  </nav>`;
}
