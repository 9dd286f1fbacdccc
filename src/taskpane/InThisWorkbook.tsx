import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { BookInHand } from '../workbook/excel';
import { sheetsOf } from './host';
import { GoToIcon } from './icons';
import { useStrings } from './language';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0 },
  label: { ...typographyStyles.body1Strong },
  explanation: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground3 },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, listStyle: 'none', margin: 0, padding: 0 },
  goTo: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** What the workbook holds of PACT: the case, the language and the periods that new sheets follow, and the way to every sheet. */
export function InThisWorkbook({ book, onGoToSheet }: { book: BookInHand; onGoToSheet: (sheet: string) => void }) {
  const styles = useStyles();
  const { workbook, projects, activity } = useStrings();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {workbook.heading}
      </h2>
      {book.case && (
        <div>
          <p className={styles.line}>
            <span className={styles.label}>{workbook.figures}</span> {projects.caseName[book.case]}, {projects.caseDate[book.case]}
          </p>
          <p className={styles.explanation}>{workbook.figuresFollowPact}</p>
        </div>
      )}
      {book.language && <p className={styles.line}>{workbook.language[book.language]}</p>}
      {book.finest && (
        <div>
          <p className={styles.line}>
            <span className={styles.label}>{workbook.periods}</span> {workbook.periodsRoom[book.finest]}
          </p>
          <p className={styles.explanation}>{workbook.periodsFollowPact[book.finest]}</p>
        </div>
      )}
      <ul className={styles.sheets} aria-label={workbook.sheets}>
        {sheetsOf(book).map((sheet) => (
          <li key={sheet}>
            <Button
              className={styles.goTo}
              size="small"
              icon={<GoToIcon />}
              aria-label={activity.goTo(sheet)}
              onClick={() => onGoToSheet(sheet)}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
