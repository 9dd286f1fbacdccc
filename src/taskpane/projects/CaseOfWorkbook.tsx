import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CaseId } from '../../pact';
import { useStrings } from '../language';

const PACT_SHEET = 'Pact';

const useStyles = makeStyles({
  block: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  case: { ...typographyStyles.body1, margin: 0 },
  label: { ...typographyStyles.body1Strong },
  explanation: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The case that the workbook's Pact sheet has chosen: every project sheet follows it, so the pane offers no other. */
export function CaseOfWorkbook({ figures, onGoToSheet }: { figures: CaseId; onGoToSheet: (sheet: string) => void }) {
  const styles = useStyles();
  const { projects } = useStrings();
  return (
    <div className={styles.block}>
      <p className={styles.case}>
        <span className={styles.label}>{projects.figuresOfWorkbook}</span> {projects.caseName[figures]}, {projects.caseDate[figures]}
      </p>
      <p className={styles.explanation}>{projects.figuresFollowPact}</p>
      <Button size="small" onClick={() => onGoToSheet(PACT_SHEET)}>
        {projects.goToPact}
      </Button>
    </div>
  );
}
