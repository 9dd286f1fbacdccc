import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { BookInHand } from '../../workbook/excel';
import { sheetsOf } from '../host';
import { GoToIcon } from '../icons';
import { useTexts } from '../language';
import { KeyFigures } from './KeyFigures';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  explanation: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, listStyle: 'none', margin: 0, padding: 0 },
  goTo: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** What the workbook holds of PACT: the way to every sheet, and the case, the language and the periods that new sheets follow. */
export function InThisWorkbook({ book, onGoToSheet }: { book: BookInHand; onGoToSheet: (sheet: string) => void }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { workbook, options } = texts;
  const headingId = useId();
  const followed = [
    ...(book.case ? [[workbook.figures, [options.caseName[book.case], options.caseDate[book.case]].join(texts.separator)] as const] : []),
    ...(book.finest ? [[workbook.periods, workbook.periodsRoom[book.finest]] as const] : []),
    ...(book.language ? [[workbook.language, workbook.languageName[book.language]] as const] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        {workbook.heading}
      </h2>
      <ul className={styles.sheets} aria-label={workbook.sheets}>
        {sheetsOf(book).map((sheet) => (
          <li key={sheet}>
            <Button
              className={styles.goTo}
              size="small"
              icon={<GoToIcon />}
              aria-label={workbook.goTo(sheet)}
              onClick={() => onGoToSheet(sheet)}
            >
              {sheet}
            </Button>
          </li>
        ))}
      </ul>
      {followed.length > 0 && <KeyFigures figures={followed} />}
      {book.sheets.pact !== undefined && (
        <p className={styles.explanation}>
          {[workbook.followsPact(book.sheets.pact), ...(book.finest ? [workbook.periodsFollowPact[book.finest]] : [])].join(
            texts.betweenSentences,
          )}
        </p>
      )}
    </section>
  );
}
