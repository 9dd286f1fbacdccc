import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from './failure/ErrorBoundary';
import type { PaneHost } from './host';
import { LanguageContext, languageOf } from './language';
import { PaneSettingsContext, useKeptSettings } from './settings';
import { Shell } from './shell/Shell';
import type { OfficeColors } from './theme/appearance';
import { PaneTheme } from './theme/PaneTheme';

// In Excel nobody needs it.
const OutsideExcel = lazy(() => import('./OutsideExcel'));

/** Where the pane finds itself. `workbenchUrl` is given where the workbench is served beside the pane. */
export type Surroundings =
  | { readonly kind: 'workbook'; readonly host: PaneHost }
  | { readonly kind: 'outside'; readonly workbenchUrl?: string }
  | { readonly kind: 'withoutOffice' };

export interface PaneProps {
  readonly surroundings: Surroundings;
  /** BCP 47 tag of Office's display language. */
  readonly locale: string;
  /** Read at the start and whenever the user turns to the pane; must be the same function on every rendering. */
  readonly officeColors: () => OfficeColors | undefined;
}

/** The whole task pane. */
export function Pane({ surroundings, locale, officeColors }: PaneProps) {
  const settings = useKeptSettings();
  const language = settings.language ?? languageOf(locale);
  useEffect(() => {
    // How a screen reader pronounces the page, and which glyphs Chinese characters get.
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PaneSettingsContext value={settings}>
      <LanguageContext value={language}>
        <PaneTheme chosen={settings.theme} officeColors={officeColors}>
          <ErrorBoundary>
            <Shell
              host={surroundings.kind === 'workbook' ? surroundings.host : undefined}
              notice={
                surroundings.kind !== 'workbook' && (
                  <Suspense>
                    <OutsideExcel surroundings={surroundings} />
                  </Suspense>
                )
              }
            />
          </ErrorBoundary>
        </PaneTheme>
      </LanguageContext>
    </PaneSettingsContext>
  );
}
