import { StrictMode, act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { Pane } from '../../src/taskpane/Pane';
import type { Surroundings } from '../../src/taskpane/Pane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  button: 'button, [role=button]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  dialog: 'dialog[open]',
  listitem: 'li',
  progressbar: '[role=progressbar]',
  radio: 'input[type=radio]',
  region: '[role=region], section',
  status: '[role=status]',
};

let root: Root | undefined;

/** Opens the pane in the document. */
export function openPane(surroundings: Surroundings, locale = 'en-US'): Promise<void> {
  return open(<Pane surroundings={surroundings} locale={locale} officeColors={noColors} />);
}

const noColors = () => undefined;

/** Shows something in the document, in strict mode as the product does, and waits until it has settled. */
export async function open(content: ReactNode): Promise<void> {
  const container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  await act(async () => root?.render(<StrictMode>{content}</StrictMode>));
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
}

/** The only element of a role with this accessible name, within the document or an element of it. */
export function get(role: string, name: string | RegExp, within: ParentNode = document): HTMLElement {
  const [element, ...others] = find(role, name, within);
  if (!element || others.length > 0) throw new Error(`${others.length + (element ? 1 : 0)} elements of role ${role} are named ${name}.`);
  return element;
}

export function find(role: string, name: string | RegExp, within: ParentNode = document): HTMLElement[] {
  const selector = ROLES[role];
  if (!selector) throw new Error(`The driver does not know the role ${role}.`);
  return [...within.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
}

/** Accessible name: the texts it is labelled by, its label, or its own text. */
export function nameOf(element: Element): string {
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const texts = labels.map((id) => {
    const label = document.getElementById(id);
    return label === element ? ownName(element) : label?.textContent;
  });
  return (labels.length > 0 ? texts.join(' ') : ownName(element)).replace(/\s+/g, ' ').trim();
}

function ownName(element: Element): string {
  const label =
    element instanceof HTMLInputElement ? element.closest('label')?.firstElementChild?.nextElementSibling?.textContent : undefined;
  return element.getAttribute('aria-label') ?? label ?? element.textContent;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
  });
}

/** Lets something happen outside the pane, such as a host that answers. */
export async function happens(event: () => unknown): Promise<void> {
  await act(async () => {
    await event();
  });
}

/** The user turns from the grid to the pane. */
export const turnToPane = (): Promise<void> => happens(() => window.dispatchEvent(new Event('focus')));

/** What the live regions tell a screen reader. */
export const announced = (): string => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join('');
