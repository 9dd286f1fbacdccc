import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { messageIn } from '../../functions/messages/messageIn';
import type { FormulaFindings, UncalculatedCell } from '../../workbook/excel/checks';
import { referenceTo } from '../../workbook/formula/references';
import type { DamagedCell } from '../../workbook/sharing';
import { useLanguage, useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import type { Reason } from '../problemReasons/reasonIn';
import { TextLink } from '../TextLink';
import { PlaceList, type PlaceLine } from './PlaceList';
import { Fine, Section } from './Section';
import { TEXTS, type ChecksStrings } from './strings';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface FormulasSectionProps {
  readonly findings: FormulaFindings | undefined;
  readonly failure: Reason | undefined;
  /** Whether it has been read since the present look began. */
  readonly fresh: boolean;
  readonly onRepair: (cells: readonly DamagedCell[]) => void;
  readonly onRecalculate: () => void;
}

/** The PACT formulas that give no result, why, and what can be done about it. */
export function FormulasSection({ findings, failure, fresh, onRepair, onRecalculate }: FormulasSectionProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { formulas } = texts;
  const { busy, goToCell, open } = usePaneContents();
  const explain = (sheet: string, address: string) => {
    goToCell(sheet, address);
    open('explain');
  };
  const damaged = findings?.damaged ?? [];
  const uncalculated = findings?.uncalculated ?? [];
  const lines: readonly PlaceLine[] = [
    ...damaged.map(({ sheet, cell, damage }) => ({ sheet, address: cell, says: formulas.damage[damage] })),
    ...uncalculated.map((cell) => ({
      sheet: cell.sheet,
      address: cell.address,
      says: (
        <>
          <div className={styles.formula}>{cell.shown}</div>
          <Why cell={cell} texts={texts} />
        </>
      ),
      actions: (
        <TextLink aria-label={formulas.explainOf(referenceTo(cell.sheet, cell.address))} onClick={() => explain(cell.sheet, cell.address)}>
          {formulas.explain}
        </TextLink>
      ),
    })),
  ];
  return (
    <Section heading={formulas.heading} failure={failure}>
      {findings && lines.length === 0 && <Fine fresh={fresh}>{findings.count > 0 ? formulas.fine(findings.count) : formulas.none}</Fine>}
      {lines.length > 0 && <PlaceList label={formulas.heading} lines={lines} />}
      {lines.length > 0 && (
        <div className={styles.actions}>
          {damaged.length > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => onRepair(damaged)}>
              {formulas.repair(damaged.length)}
            </Button>
          )}
          <Button appearance="subtle" disabledFocusable={busy} onClick={onRecalculate}>
            {formulas.recalculate}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Why({ cell: { kind, shown, reason }, texts: { formulas } }: { readonly cell: UncalculatedCell; readonly texts: ChecksStrings }) {
  const language = useLanguage();
  if (reason !== undefined) return <>{messageIn(language, reason)}</>;
  return <>{kind === 'error' ? (formulas.error[shown] ?? formulas.otherError) : formulas.kind[kind]}</>;
}
