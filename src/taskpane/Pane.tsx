import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { About } from './About';
import { ActivityDock } from './activity/ActivityDock';
import { ErrorBoundary } from './ErrorBoundary';
import { FunctionList } from './functions/FunctionList';
import { resultSheetsOf, sheetsOf } from './host';
import type { PaneHost } from './host';
import { PactMark } from './icons';
import { InThisWorkbook } from './InThisWorkbook';
import { LanguageContext, useStrings } from './language';
import { OutsideExcel, WithoutOffice } from './OutsideExcel';
import { languageInUse } from './paneState';
import { ProjectsSection } from './projects/ProjectsSection';
import { SharingProvider, SharingSection, WorkbookNotices } from './sharing';
import { languageOf, stringsFor } from './strings';
import type { OfficeColors } from './theme/appearance';
import { PaneTheme } from './theme/PaneTheme';
import { usePane } from './usePane';

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
  return (
    <LanguageContext value={stringsFor(locale)}>
      <PaneTheme officeColors={officeColors}>
        <ErrorBoundary>
          <PaneContents surroundings={surroundings} locale={locale} />
        </ErrorBoundary>
      </PaneTheme>
    </LanguageContext>
  );
}

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  contents: { flexGrow: 1, display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalXXL, padding: tokens.spacingHorizontalL },
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  introduction: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
});

function PaneContents({ surroundings, locale }: Pick<PaneProps, 'surroundings' | 'locale'>) {
  const styles = useStyles();
  const { title, introduction } = useStrings();
  const host = surroundings.kind === 'workbook' ? surroundings.host : undefined;
  const { state, commands } = usePane(host, languageOf(locale));
  const [sharing, setSharing] = useState(false);
  const projectsHeading = useRef<HTMLHeadingElement>(null);
  const contents = (
    <div className={styles.page}>
      <main className={styles.contents}>
        <header className={styles.head}>
          <PactMark />
          <div>
            <h1 className={styles.title}>{title}</h1>
            <p className={styles.introduction}>{introduction}</p>
          </div>
        </header>
        {surroundings.kind === 'outside' && <OutsideExcel workbenchUrl={surroundings.workbenchUrl} />}
        {surroundings.kind === 'withoutOffice' && <WithoutOffice />}
        {host && <WorkbookNotices />}
        {sheetsOf(state.workbook).length > 0 && <InThisWorkbook book={state.workbook} onGoToSheet={commands.goToSheet} />}
        <ProjectsSection state={state} commands={commands} inWorkbook={host !== undefined} blocked={sharing} headingRef={projectsHeading} />
        {host && <SharingSection projects={state.workbook.projects} />}
        <FunctionList />
        <About />
      </main>
      <ActivityDock
        activity={state.activity}
        commands={commands}
        worthALook={resultSheetsOf(state.workbook)}
        fallbackFocus={projectsHeading}
      />
    </div>
  );
  if (!host) return contents;
  return (
    <SharingProvider
      host={host.sharing}
      language={languageInUse(state)}
      paneBusy={state.activity.kind === 'writing'}
      onBusy={setSharing}
      onChanged={commands.lookAgain}
      fallbackFocus={projectsHeading}
    >
      {contents}
    </SharingProvider>
  );
}
