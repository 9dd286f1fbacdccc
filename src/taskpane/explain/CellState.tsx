import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { messageIn } from '../../functions/messages/messageIn';
import { cellOfPlace } from '../../workbook/formula/cellOfPlace';
import type { FormulaCell, Place } from '../../workbook/excel/formulas';
import { CellLink } from '../CellLink';
import { useLanguage, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { reasonFor } from '../problem';
import { reasonIn } from '../problemReasons/reasonIn';
import { errorCode, faultPlace, isOutdated, type ExplainedCall } from './explanation';
import type { FormulaHost } from './formulaHost';
import { TEXTS } from './strings';

const useStyles = makeStyles({ lines: { display: 'grid', gap: tokens.spacingVerticalXS, '& p': { margin: 0 } } });

interface CellStateProps {
  readonly cell: FormulaCell;
  readonly calls: readonly ExplainedCall[];
  readonly host: FormulaHost;
  readonly readAgain: () => Promise<void>;
}

/** What is wrong with the cell: the error that it shows, in full words with the cell at fault, or that it is not up to date. */
export function CellState({ cell, calls, host, readAgain }: CellStateProps) {
  const code = errorCode(cell.value);
  const outdated = calls.some((call) => isOutdated(cell, call));
  if (outdated) return <Outdated host={host} readAgain={readAgain} />;
  if (code === undefined) return null;
  return <ShownError code={code} cell={cell} calls={calls} />;
}

function ShownError({ code, cell, calls }: { code: string } & Pick<CellStateProps, 'cell' | 'calls'>) {
  const styles = useStyles();
  const { error } = useTexts(TEXTS);
  const { title, advice } = error.meaning[code] ?? error.other;
  const cause = calls.find(({ calculation }) => calculation.kind === 'error' && calculation.error.code === code);
  const room = code === '#SPILL!' ? roomFor(cell.place, calls) : undefined;
  return (
    <Message intent={code === '#BUSY!' ? 'info' : 'error'} title={title}>
      <div className={styles.lines}>
        {cause ? <CallError explained={cause} /> : <p>{advice}</p>}
        {room && (
          <p>
            {error.room} <CellLink place={room} />
          </p>
        )}
      </div>
    </Message>
  );
}

/** Why a call gives an error, and where the fault is. */
export function CallError({ explained: { calculation, arguments: args } }: { explained: ExplainedCall }) {
  const styles = useStyles();
  const { error: texts } = useTexts(TEXTS);
  const language = useLanguage();
  if (calculation.kind !== 'error') return null;
  const { error } = calculation;
  const place = faultPlace(args, error);
  return (
    <div className={styles.lines}>
      <p>{messageIn(language, error.message)}</p>
      {place && (
        <p>
          {texts.atFault} <CellLink place={place} />
        </p>
      )}
    </div>
  );
}

/** The cells that the result of a formula needs. */
function roomFor(place: Place, calls: readonly ExplainedCall[]): Place | undefined {
  const [only] = calls;
  if (only?.shown !== 'alone' || only.calculation.kind !== 'result' || typeof only.calculation.result !== 'object') return undefined;
  const { result } = only.calculation;
  const last = cellOfPlace(place, { row: result.length - 1, column: (result[0]?.length ?? 1) - 1 });
  return { sheet: place.sheet, address: `${place.address}:${last.address}` };
}

function Outdated({ host, readAgain }: Pick<CellStateProps, 'host' | 'readAgain'>) {
  const { outdated } = useTexts(TEXTS);
  const language = useLanguage();
  const { busy, perform } = usePaneContents();
  const [state, setState] = useState<{ readonly failure?: unknown; readonly running: boolean }>({ running: false });
  const recalculate = async () => {
    setState({ running: true });
    try {
      await perform(() => host.recalculate());
      setState({ running: false });
      await readAgain();
    } catch (failure) {
      setState({ failure, running: false });
    }
  };
  return (
    <>
      <Message
        intent="warning"
        title={outdated.title}
        actions={
          <Button size="small" disabledFocusable={busy || state.running} onClick={() => void recalculate()}>
            {state.running ? outdated.recalculating : outdated.recalculate}
          </Button>
        }
      >
        {outdated.advice}
      </Message>
      <div role="alert">
        {state.failure !== undefined && (
          <Message intent="error" title={outdated.failed}>
            {reasonIn(language, reasonFor(state.failure))}
          </Message>
        )}
      </div>
    </>
  );
}
