import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NAMESPACE } from '../../functions/namespace';
import type { FunctionText } from '../../functions/texts/functionTexts';
import type { FormulaCell } from '../../workbook/excel/formulas';
import { useLocale, useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { useStrings } from '../strings';
import { TextLink } from '../TextLink';
import { ArgumentTable } from './ArgumentTable';
import { CallError } from './CellState';
import { errorCode, type ExplainedCall } from './explanation';
import { meaningOf } from './meaningOf';
import { PeriodByPeriod } from './PeriodByPeriod';
import { SplitRows } from './SplitRows';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  head: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  meaning: {
    ...typographyStyles.body2,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
  },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

interface ExplainedCallProps {
  readonly explained: ExplainedCall;
  readonly cell: FormulaCell;
  /** Whether the call stands inside an argument of another one. */
  readonly inside: boolean;
  /** undefined where PACT has no such function. */
  readonly text: FunctionText | undefined;
}

/** One call of a PACT function: what its result means, what it is calculated from, and the split behind it. */
export function ExplainedCallSection({ explained, cell, inside, text }: ExplainedCallProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { activity } = useStrings();
  const locale = useLocale();
  const { open } = usePaneContents();
  const { call, calculation, id, schedule } = explained;
  const name = `${NAMESPACE}.${call.id}`;
  if (!id || !text) {
    return (
      <Message intent="error" title={texts.call.noFunction(name)}>
        {texts.call.noFunctionAdvice}
      </Message>
    );
  }
  const meaning = meaningOf(explained, cell, text, locale);
  // An error that the cell itself shows stands beside the cell.
  const isCaught = calculation.kind === 'error' && errorCode(cell.value) !== calculation.error.code;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{name}</h3>
        {inside && <span>{texts.call.nested}</span>}
        <TextLink aria-label={activity.titled(name, texts.call.aboutFunction)} onClick={() => open('functions', id)}>
          {texts.call.aboutFunction}
        </TextLink>
      </div>
      {meaning !== undefined && (
        <p className={styles.meaning} role="note" aria-label={texts.call.meaning}>
          {meaning}
        </p>
      )}
      {isCaught && explained.shown !== 'alone' && (
        <Message intent="info" title={texts.error.caught(calculation.error.code)}>
          <CallError explained={explained} />
        </Message>
      )}
      {calculation.kind === 'unknown' && meaning === undefined && (
        <p className={styles.note}>{texts.call.unknown[calculation.because](calculation.argument)}</p>
      )}
      <ArgumentTable explained={explained} help={text.parameters} />
      {schedule && <PeriodByPeriod schedule={schedule} />}
      {id === 'SPLIT' && calculation.kind === 'result' && typeof calculation.result === 'object' && calculation.result.length > 1 && (
        <SplitRows rows={calculation.result} args={explained.arguments} />
      )}
    </section>
  );
}
