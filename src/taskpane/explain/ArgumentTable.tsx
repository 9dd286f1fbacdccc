import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { FunctionText } from '../../functions/texts/functionTexts';
import { reasonOfArgument } from '../../workbook/formula/reasons';
import { useLanguage, useLocale, useTexts } from '../language';
import { summaryOf } from './argumentSummary';
import { defaultIn } from './defaultIn';
import { CellLink } from './CellLink';
import type { ExplainedArgument, ExplainedCall } from './explanation';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    ...typographyStyles.caption1,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
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
  /** The sheet of the formula. */
  readonly home: string;
}

/** Each argument: its name, what stands in the formula, and what that comes to. */
export function ArgumentTable({ explained: { arguments: args }, help, home }: ArgumentTableProps) {
  const styles = useStyles();
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
          <thead>
            <tr>
              <th scope="col" className={`${styles.head} ${styles.first}`}>
                {texts.argument}
              </th>
              <th scope="col" className={styles.head}>
                {texts.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {args.map((argument, index) => (
              <tr key={argument.name}>
                <th scope="row" className={styles.cell}>
                  <span className={styles.name}>{argument.name}</span>
                  {argument.text !== '' && <code className={styles.text}>{argument.text}</code>}
                </th>
                <td className={styles.cell}>
                  <Value argument={argument} help={help[index]?.help ?? ''} home={home} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Value({ argument, help, home }: { argument: ExplainedArgument; help: string; home: string }) {
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
              <CellLink place={value.place} home={home} />
            </span>
          )}
        </>
      );
  }
}
