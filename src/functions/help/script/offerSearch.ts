/**
 * Shows the search box of the index and filters the list as one types. A function stays where every word of the query occurs in its
 * name, question, summary, result, arguments or labels, in either language; a heading stays where one of its functions does.
 */
export function offerSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.search');
  const box = form?.querySelector('input');
  const status = form?.querySelector('[role="status"]');
  if (!form || !box || !status) return;

  const entries = [...page.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
    element,
    words: simplified(element.dataset['words'] ?? ''),
  }));
  const categories = [...page.querySelectorAll<HTMLElement>('.category')];

  const filter = () => {
    const wanted = simplified(box.value).split(' ');
    for (const { element, words } of entries) element.hidden = !wanted.every((word) => words.includes(word));
    for (const category of categories) category.hidden = !category.querySelector('[data-words]:not([hidden])');
    const count = entries.filter(({ element }) => !element.hidden).length;
    status.textContent = box.value.trim() === '' ? '' : saying(form, count, entries.length);
  };

  // Whoever comes back from a function finds the list as it was; a browser that may not cache the page restores no box.
  const remember = () => history.replaceState(box.value, '');
  if (typeof history.state === 'string') box.value = history.state;

  form.hidden = false;
  filter();
  box.addEventListener('input', filter);
  box.addEventListener('change', remember);
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    box.value = '';
    filter();
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() === '') return;
    const found = [...page.querySelectorAll<HTMLAnchorElement>('[data-words]:not([hidden]) a')];
    const isNamed = ({ textContent }: HTMLAnchorElement) => simplified(textContent).includes(simplified(box.value));
    (found.find(isNamed) ?? found[0])?.click();
  });
}

function saying({ dataset }: HTMLElement, count: number, total: number): string {
  const text = (count === 0 ? dataset['foundNone'] : dataset['found']) ?? '';
  return text.replace('{count}', String(count)).replace('{total}', String(total));
}

/** One width and one case, and no sign of a formula: `=pact.split(` finds what `PACT.SPLIT` does. */
function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[=()[\],;\s]+/g, ' ')
    .trim();
}
