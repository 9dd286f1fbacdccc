import { act } from 'react';
import { loadFunctionTexts } from '../../../src/taskpane/functions/functionTexts';
import { BookInHand } from '../bookInHand';
import { get, happens, openPane } from '../paneDriver';

/** Opens the pane at its functions, in a workbook or outside of Excel. */
export async function openFunctions(book: BookInHand | 'outside' = new BookInHand(), locale = 'en-US'): Promise<void> {
  // A person's pane has loaded them long before they are used.
  await Promise.all([loadFunctionTexts('en'), loadFunctionTexts('ja'), import('../../../src/taskpane/functions/wizard/InsertWizard')]);
  await openPane(book === 'outside' ? { kind: 'outside' } : { kind: 'workbook', host: book }, locale, 'functions');
}

/** The field with this label. */
export function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.replace('*', '').trim() === name);
  const input = document.getElementById(label?.htmlFor ?? '') ?? document.querySelector(`input[aria-label="${name}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${name}.`);
  return input;
}

export async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    // React watches the property of the element itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Waits until the page shows what is expected. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await happens(() => new Promise((resolve) => setTimeout(resolve, 10)));
}

export const title = () => document.querySelector('main h1')?.textContent;
export const section = (name: string) => get('region', name);
