import type { Language, Localised } from '../../definition';
import type { GUIDE_NAMES } from '../addresses';
import { frame } from '../frame';
import type { Content, Html } from '../html';
import { html } from '../html';
import { descriptionList, section } from '../parts';

/** A page about PACT itself. In its texts what stands between backquotes is code. */
export interface Guide {
  readonly name: (typeof GUIDE_NAMES)[number];
  readonly title: Localised;
  /** What the page is for, in one or two sentences. */
  readonly lead: Localised;
  readonly sections: readonly GuideSection[];
}

export interface GuideSection {
  readonly id: string;
  readonly heading: Localised;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: Localised }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Localised[] }
  /** Commands or a file, the same in every language. */
  | { readonly kind: 'code'; readonly code: string }
  /** A case and what holds in it, or a symptom and what to do. */
  | { readonly kind: 'cases'; readonly cases: readonly { readonly name: Localised; readonly texts: readonly Localised[] }[] };

export const text = (en: string, ja: string): Block => ({ kind: 'text', text: { en, ja } });
export const list = (...items: readonly Localised[]): Block => ({ kind: 'list', items });
export const steps = (...items: readonly Localised[]): Block => ({ kind: 'steps', items });
export const code = (...lines: readonly string[]): Block => ({ kind: 'code', code: lines.join('\n') });
export const cases = (...all: readonly { readonly name: Localised; readonly texts: readonly Localised[] }[]): Block => ({
  kind: 'cases',
  cases: all,
});

export function guidePage({ name, title, lead, sections }: Guide, language: Language): string {
  const main = html`<h1>${title[language]}</h1>
    <p class="lead">${lead[language]}</p>
    ${sections.map(({ id, heading, blocks }) => section(id, heading[language], ...blocks.map((block) => blockIn(block, language))))}`;
  return frame({ name, language, title: title[language], description: lead[language], main });
}

function blockIn(block: Block, language: Language): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${withCode(block.text[language])}</p>`;
    case 'list':
      return html`<ul>
        ${items(block.items, language)}
      </ul>`;
    case 'steps':
      return html`<ol>
        ${items(block.items, language)}
      </ol>`;
    case 'code':
      return html`<pre class="scroll" tabindex="0">${block.code}</pre>`;
    case 'cases':
      return descriptionList(
        block.cases.map(({ name, texts }) => ({ term: name[language], descriptions: texts.map((one) => withCode(one[language])) })),
      );
  }
}

const items = (all: readonly Localised[], language: Language): Content => all.map((item) => html`<li>${withCode(item[language])}</li>`);

function withCode(marked: string): Content {
  return marked.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
