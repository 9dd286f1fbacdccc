export type CopyOutcome = 'copied' | 'selected';

/** Copies the text of an element. Where the host forbids the clipboard, as Office on the web may, the text is selected for the keyboard instead. */
export async function copyText(element: HTMLElement): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
