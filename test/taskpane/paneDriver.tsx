import { StrictMode, act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { Pane } from '../../src/taskpane/Pane';
import type { Surroundings } from '../../src/taskpane/Pane';
import { loadAllViews } from '../../src/taskpane/shell/lazyView';
import { loadTheme } from '../../src/taskpane/theme/theme';
import type { ViewId } from '../../src/taskpane/views';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  button: 'button, [role=button]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  dialog: 'dialog[open]',
  listitem: 'li',
  main: 'main',
  progressbar: '[role=progressbar]',
  radio: 'input[type=radio]',
  region: '[role=region], section',
  status: '[role=status]',
};

let root: Root | undefined;

/** Opens the pane in the document, in one of its views. */
export async function openPane(surroundings: Surroundings, locale = 'en-US', view: ViewId = 'projects'): Promise<void> {
  // A person's pane has loaded its views long before they are used.
  await Promise.all([
    loadAllViews(),
    import('../../src/taskpane/shell/Bottom'),
    import('../../src/taskpane/OutsideExcel'),
    import('../../src/taskpane/projects/ProjectDetails'),
  ]);
  localStorage.setItem('pact.pane.view', JSON.stringify(view));
  if (localStorage.getItem('pact.pane.tourSeen') === null) localStorage.setItem('pact.pane.tourSeen', 'true');
  await open(<Pane surroundings={surroundings} locale={locale} officeColors={noColors} />);
}

const noColors = () => undefined;

/** Shows something in the document, in strict mode as the product does, and waits until it has settled. */
export async function open(content: ReactNode): Promise<void> {
  await Promise.all((['light', 'dark', 'highContrast'] as const).map(loadTheme));
  const container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  await act(async () => root?.render(<StrictMode>{content}</StrictMode>));
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  localStorage.clear();
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
  // A view that is not shown stays in the document.
  const shown = [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest('[style*="display: none"]'));
  return shown.filter((element) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))));
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

/** Opens a view by its name in the navigation. */
export async function openView(name: string): Promise<void> {
  const navigation = document.querySelector('nav');
  if (!navigation) throw new Error('The pane has no navigation.');
  await press(get('button', name, navigation));
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
