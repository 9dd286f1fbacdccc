import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useHiddenText } from '../hiddenText';
import { useLocale, useTexts } from '../language';
import type { Comparison, Reading } from './comparison';
import { TEXTS } from './strings';
import { writtenAlike, YEARS } from './writtenAlike';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  label: { ...typographyStyles.caption1, width: '36%', textAlign: 'start', color: tokens.colorNeutralForeground2 },
  head: { ...typographyStyles.caption1Strong, textAlign: 'end', verticalAlign: 'top' },
  cell: { ...typographyStyles.body1, textAlign: 'end', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  padded: {
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { paddingLeft: 0 },
});

const MONEY = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
const PERCENT = { style: 'percent', maximumFractionDigits: 2 } as const;

interface Form {
  readonly options: Intl.NumberFormatOptions;
  readonly inUnit?: (text: string) => string;
}

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
  const written = (of: (reading: Reading) => number | undefined, form: Form, without = '') =>
    comparison
      ? writtenAlike([of(comparison.cumulative), of(comparison.annual)], form.options, locale).map((text) =>
          text === undefined ? without : (form.inUnit?.(text) ?? text),
        )
      : columns.map(() => '…');
  const money = { options: MONEY, inUnit: dollars };
  const rows = [
    {
      label: texts.recovery,
      cells: written(({ recovery }) => recovery && recovery / perYear, { options: YEARS, inUnit: years }, texts.notRecovered),
    },
    { label: texts.japan, cells: written(({ japan }) => japan * 1e6, money) },
    { label: texts.us, cells: written(({ us }) => us * 1e6, money) },
    { label: texts.irr, cells: written(({ irr }) => irr, { options: PERCENT }, texts.notDefined) },
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
