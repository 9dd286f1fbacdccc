import { showView } from './showView';

/**
 * Opens the help in the browser where Excel lets an add-in do so. Elsewhere a window that nobody clicked for would be blocked: the pane shows
 * where the help is.
 */
export async function openHelp(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return showView('about');
  const language = Office.context.displayLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en';
  Office.context.ui.openBrowserWindow(new URL(`help/${language}/index.html`, location.href).href);
}
