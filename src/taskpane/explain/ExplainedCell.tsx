import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { use } from 'react';
import { referenceTo } from '../../workbook/formula/references';
import { CellLink } from '../CellLink';
import { FormulaBox } from '../functions/FormulaBox';
import { loadFunctionTexts } from '../functions/functionTexts';
import { useHiddenText } from '../hiddenText';
import { useLanguage, useTexts } from '../language';
import { CellState } from './CellState';
import { ExplainedCallSection } from './ExplainedCallSection';
import type { Explanation } from './explanation';
import type { FormulaHost } from './formulaHost';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  cell: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  shown: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', minWidth: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ExplainedCellProps {
  readonly explanation: Extract<Explanation, { kind: 'formula' }>;
  readonly host: FormulaHost;
  readonly readAgain: () => Promise<void>;
}

/** The selected cell with its formula, its state, and the PACT calls of the formula. */
export function ExplainedCell({ explanation: { cell, calls }, host, readAgain }: ExplainedCellProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useTexts(TEXTS);
  const functions = use(loadFunctionTexts(useLanguage()));
  const { place, within, spill, formula, text } = cell;
  const name = referenceTo(place.sheet, place.address);
  return (
    <>
      <section className={styles.cell}>
        <div className={styles.head}>
          <h2 className={styles.heading}>{name}</h2>
          {!spill && (
            <span className={styles.shown}>
              <span className={hidden}>{texts.cell.shows} </span>
              {text}
            </span>
          )}
        </div>
        {within && <p className={styles.note}>{texts.cell.within(referenceTo(within.sheet, within.address))}</p>}
        <FormulaBox formula={formula} />
        {spill && (
          <p className={styles.note}>
            {texts.cell.spills} <CellLink place={spill} />
          </p>
        )}
        <CellState cell={cell} calls={calls} host={host} readAgain={readAgain} />
      </section>
      {calls.map((explained, index) => (
        <ExplainedCallSection
          key={`${place.sheet}!${place.address} ${index}`}
          explained={explained}
          cell={cell}
          inside={calls.some(({ call }) => call.start < explained.call.start && explained.call.end < call.end)}
          text={functions.find(({ id }) => id === explained.id)}
        />
      ))}
      <div role="status" className={hidden}>
        {texts.explained(name)}
      </div>
    </>
  );
}
