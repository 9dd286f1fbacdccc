import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PACT_VERSION } from '../../functions/versions';
import type { VersionCell } from '../../workbook/excel/checks';
import type { RecordFinding } from '../../workbook/excel/sharing';
import { useTexts } from '../language';
import { useStrings } from '../strings';
import { usePaneContents } from '../paneContents';
import type { Reason } from '../problemReasons/reasonIn';
import { PlaceList } from './PlaceList';
import { Fine, Section } from './Section';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface VersionsSectionProps {
  readonly record: RecordFinding | undefined;
  /** Cells that another version calculated. */
  readonly cells: readonly VersionCell[] | undefined;
  readonly failure: Reason | undefined;
  /** Whether it has been read since the present look began. */
  readonly fresh: boolean;
  readonly onKeep: () => void;
  readonly onRecalculate: () => void;
}

/** Whether the record and the results of the workbook are of the version that is at work. */
export function VersionsSection({ record, cells, failure, fresh, onKeep, onRecalculate }: VersionsSectionProps) {
  const styles = useStyles();
  const { versions: texts } = useTexts(TEXTS);
  const { betweenSentences } = useStrings().activity;
  const { busy } = usePaneContents();
  const versions = record?.kind === 'changed' ? record.comparison.versions : undefined;
  const isRecorded = record?.kind === 'same' || record?.kind === 'changed';
  const isFine = isRecorded && cells?.length === 0 && !versions;
  return (
    <Section heading={texts.heading} failure={failure}>
      {isFine && <Fine fresh={fresh}>{texts.fine(PACT_VERSION)}</Fine>}
      {record?.kind === 'none' && <p className={styles.text}>{texts.noRecord}</p>}
      {record?.kind === 'newer' && <p className={styles.text}>{texts.newer}</p>}
      {versions && (
        <>
          <p className={styles.text}>
            {[texts.record(versions.before.pact, versions.now.pact), ...(versions.major ? [texts.major] : [])].join(betweenSentences)}
          </p>
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={onKeep}>
              {texts.keep}
            </Button>
          </div>
        </>
      )}
      {cells && cells.length > 0 && (
        <>
          <p className={styles.text}>{texts.cells(PACT_VERSION)}</p>
          <PlaceList label={texts.heading} lines={cells.map(({ sheet, address, shown }) => ({ sheet, address, says: shown }))} />
          <p className={styles.text}>{texts.cached}</p>
          <div className={styles.actions}>
            <Button appearance="subtle" disabledFocusable={busy} onClick={onRecalculate}>
              {texts.recalculate}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
