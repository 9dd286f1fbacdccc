/**
 * Opens the pane in one of its views. The pane is a bundle of its own in the same page and may not be there yet: it takes the view's id from
 * this attribute when it starts, and when it hears this event.
 *
 * @param view `projects`, `functions`, `explain`, `checks`, `share` or `about`
 */
export async function showView(view: string): Promise<void> {
  document.documentElement.setAttribute('data-pact-view', view);
  await Office.addin.showAsTaskpane();
  window.dispatchEvent(new Event('pact-view-requested'));
}
