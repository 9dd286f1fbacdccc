/** Shows the copy buttons. Where the browser forbids the clipboard, the formula is selected for the keyboard instead. */
export function offerCopying(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button.copy')) {
    const formula = button.previousElementSibling;
    if (!formula) continue;
    const label = button.textContent;
    // The name of a button that changes is not read out; a status is.
    const status = page.createElement('span');
    status.className = 'unseen';
    status.setAttribute('role', 'status');
    button.after(status);

    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(formula).then((outcome) => {
        button.textContent = status.textContent = button.dataset[outcome] ?? '';
      });
    });
    button.addEventListener('blur', () => {
      button.textContent = label;
      status.textContent = '';
    });
  }
}

async function copy(element: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
