import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelHost } from './excelHost';
import { Pane } from './Pane';
import type { Surroundings } from './Pane';
import type { OfficeColors } from './theme/appearance';
import { LOAD_VIEW } from './views';

/** Mounts the pane into taskpane.html once Office.js has said which application it is in. */
async function openPane(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element with the id "pane".');
  // While Office.js gets to know its host. What does not come now is asked for again when it is shown.
  LOAD_VIEW.projects().catch(() => undefined);
  const surroundings = await findSurroundings();
  createRoot(container).render(
    <StrictMode>
      <Pane surroundings={surroundings} locale={displayLanguage()} officeColors={officeColors} />
    </StrictMode>,
  );
}

async function findSurroundings(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return { kind: 'withoutOffice' };
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) return { kind: 'workbook', host: excelHost };
  // The workbench is a part of the development build only.
  return process.env['NODE_ENV'] === 'production' ? { kind: 'outside' } : { kind: 'outside', workbenchUrl: './workbench.html' };
}

// Outside Office its context has no language, and in Excel on the web it may have no theme, whatever the type says.
const officeContext = (): Partial<Office.Context> | undefined => (typeof Office === 'undefined' ? undefined : Office.context);
const displayLanguage = (): string => officeContext()?.displayLanguage ?? navigator.language;
const officeColors = (): OfficeColors | undefined => officeContext()?.officeTheme;

void openPane();
