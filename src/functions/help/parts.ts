import type { Language } from '../definition';
import type { Content, Html } from './html';
import { html } from './html';
import { errorParts } from './commonErrors';
import { WORDS } from './words';

export interface Described {
  readonly id?: string;
  readonly term: string;
  /** Beside the term, small: whether it is optional, its default. */
  readonly note?: string;
  readonly descriptions: readonly Content[];
}

/** Terms and what they mean, one under the other on a phone, side by side elsewhere. */
export function descriptionList(items: readonly Described[]): Html {
  return html`<dl>
    ${items.map(
      ({ id, term, note, descriptions }) => html`<div${id === undefined ? '' : html` id="${id}"`}>
<dt><code>${term}</code>${note === undefined ? '' : html` <small>${note}</small>`}</dt>
${descriptions.map((description) => html`<dd>${description}</dd>`)}
</div>`,
    )}
  </dl>`;
}

/** Errors by their Excel code, each code once. */
export function errorList(errors: readonly string[]): Html {
  const byCode = new Map<string, string[]>();
  for (const { code, text } of errors.map(errorParts)) byCode.set(code, [...(byCode.get(code) ?? []), text]);
  return descriptionList([...byCode].map(([term, descriptions]) => ({ term, descriptions })));
}

export function section(id: string, heading: string, ...content: readonly Content[]): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section>`;
}

/** A formula with a button that copies it; the script of the pages shows the button and speaks its words. */
export function formula(text: string, language: Language): Html {
  return html`<div class="formula">
    <code class="scroll" tabindex="0">${text}</code
    ><button type="button" class="copy" hidden data-copied="${WORDS.copied[language]}" data-selected="${WORDS.selected[language]}">
      ${WORDS.copy[language]}
    </button>
  </div>`;
}
