import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useHiddenText } from '../hiddenText';
import { useLocale, useTexts } from '../language';
import type { Comparison, Reading } from './comparison';
import { comparedAmounts } from './comparedAmounts';
import { TEXTS } from './strings';
import { writtenAlike, YEARS } from './writtenAlike';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  label: { ...typographyStyles.caption1, width: '28%', textAlign: 'start', color: tokens.colorNeutralForeground2 },
  head: { ...typographyStyles.caption1Strong, textAlign: 'end', verticalAlign: 'top' },
  cell: { ...typographyStyles.body1, textAlign: 'end', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  padded: {
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { paddingLeft: 0 },
});

const PERCENT = { style: 'percent', maximumFractionDigits: 2 } as const;

interface ReadingsTableProps {
  /** undefined while it is calculated: the table keeps its room. */
  readonly comparison: Extract<Comparison, { kind: 'compared' }> | undefined;
  readonly perYear: number;
  /** The reading that the terms ask for. */
  readonly inUse: string;
}

/** The two readings side by side. */
export function ReadingsTable({ comparison, perYear, inUse }: ReadingsTableProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { readings: texts, dollars, years } = useTexts(TEXTS);
  const locale = useLocale();
  const columns = ['cumulative', 'annual'] as const;
  const written = (write: (cumulative: Reading, annual: Reading) => readonly string[]) =>
    comparison ? write(comparison.cumulative, comparison.annual) : columns.map(() => '…');
  const money = (of: (reading: Reading) => number) =>
    written((cumulative, annual) => comparedAmounts(of(cumulative), of(annual), locale).map(dollars));
  const number = (
    of: (reading: Reading) => number | undefined,
    options: Intl.NumberFormatOptions,
    words: { readonly inUnit?: (text: string) => string; readonly without: string },
  ) =>
    written((cumulative, annual) =>
      writtenAlike([of(cumulative), of(annual)], options, locale).map((text) =>
        text === undefined ? words.without : (words.inUnit?.(text) ?? text),
      ),
    );
  const rows = [
    {
      label: texts.recovery,
      cells: number(({ recovery }) => recovery && recovery / perYear, YEARS, { inUnit: years, without: texts.notRecovered }),
    },
    { label: texts.japan, cells: money(({ japan }) => japan) },
    { label: texts.us, cells: money(({ us }) => us) },
    { label: texts.irr, cells: number(({ irr }) => irr, PERCENT, { without: texts.notDefined }) },
  ];
  return (
    <table className={styles.table}>
      <caption className={hidden}>{texts.caption}</caption>
      <thead>
        <tr>
          <td className={mergeClasses(styles.label, styles.padded, styles.first)} />
          {columns.map((code) => (
            <th key={code} scope="col" className={mergeClasses(styles.head, styles.padded)}>
              <div>{texts[code]}</div>
              {code === inUse && (
                <Badge appearance="tint" size="small">
                  {texts.inUse}
                </Badge>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row" className={mergeClasses(styles.label, styles.padded, styles.first)}>
              {label}
            </th>
            {columns.map((code, index) => (
              <td key={code} className={mergeClasses(styles.cell, styles.padded)}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
