import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { FunctionText } from '../../functions/texts/functionTexts';
import { reasonOfArgument } from '../../workbook/formula/reasons';
import { CellLink } from '../CellLink';
import { useHiddenText } from '../hiddenText';
import { useLanguage, useLocale, useTexts } from '../language';
import { summaryOf } from './argumentSummary';
import { defaultIn } from './defaultIn';
import type { ExplainedArgument, ExplainedCall } from './explanation';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  first: { width: '42%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ArgumentTableProps {
  readonly explained: ExplainedCall;
  readonly help: FunctionText['parameters'];
}

/** Each argument: its name, what stands in the formula, and what that comes to. */
export function ArgumentTable({ explained: { arguments: args }, help }: ArgumentTableProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { arguments: texts } = useTexts(TEXTS);
  const id = useId();
  return (
    <div>
      <h4 className={styles.heading} id={id}>
        {texts.heading}
      </h4>
      {args.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <table className={styles.table} aria-labelledby={id}>
          <colgroup>
            <col className={styles.first} />
          </colgroup>
          <thead className={hidden}>
            <tr>
              <th scope="col">{texts.argument}</th>
              <th scope="col">{texts.value}</th>
            </tr>
          </thead>
          <tbody>
            {args.map((argument, index) => (
              <tr key={argument.name}>
                <th scope="row" className={styles.cell}>
                  <span className={styles.name}>{argument.name}</span>
                  {!isLiteral(argument) && <code className={styles.text}>{argument.text}</code>}
                </th>
                <td className={styles.cell}>
                  <Value argument={argument} help={help[index]?.help ?? ''} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** Of an argument that says its own value, `300`, or nothing, the formula adds nothing. */
function isLiteral({ text, value }: ExplainedArgument): boolean {
  if (text === '') return true;
  return value.kind === 'values' && value.place === undefined && value.values.flat().length === 1 && String(value.values[0]?.[0]) === text;
}

function Value({ argument, help }: { argument: ExplainedArgument; help: string }) {
  const styles = useStyles();
  const { arguments: texts } = useTexts(TEXTS);
  const language = useLanguage();
  const locale = useLocale();
  const { value } = argument;
  switch (value.kind) {
    case 'omitted':
      return (
        <>
          {texts.omitted}
          <span className={styles.more}>{defaultIn(help)}</span>
        </>
      );
    case 'expression':
      return texts.calculated;
    case 'fault':
      return reasonOfArgument(language, value.reason);
    case 'values':
      return (
        <>
          {summaryOf(argument, value, texts, locale)}
          {value.place && (
            <span className={styles.more}>
              <CellLink place={value.place} />
            </span>
          )}
        </>
      );
  }
}
