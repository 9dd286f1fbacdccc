import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { formatMillions } from '../figures';
import { useHiddenText } from '../hiddenText';
import { useLocale, useTexts } from '../language';
import type { Comparison, Reading } from './comparison';
import { TEXTS } from './strings';
import { useSettingWords } from './useSettingWords';

type Compared = Extract<Comparison, { kind: 'compared' }>;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  label: { ...typographyStyles.caption1, width: '36%', textAlign: 'start', color: tokens.colorNeutralForeground2 },
  head: { ...typographyStyles.caption1Strong, textAlign: 'end', verticalAlign: 'top' },
  code: {
    ...typographyStyles.caption1,
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground3,
  },
  cell: { ...typographyStyles.body1, textAlign: 'end', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  padded: {
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { paddingLeft: 0 },
});

interface ReadingsTableProps {
  readonly comparison: Compared;
  readonly perYear: number;
  /** The reading that the terms ask for. */
  readonly inUse: string;
}

/** The two readings side by side. */
export function ReadingsTable({ comparison, perYear, inUse }: ReadingsTableProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const { readings: texts, dollars: inDollars } = useTexts(TEXTS);
  const locale = useLocale();
  const words = useSettingWords();
  const years = yearsIn(locale);
  const dollars = (millions: number) => inDollars(formatMillions(millions, locale));
  const columns = [
    { code: 'cumulative', name: texts.cumulative, reading: comparison.cumulative },
    { code: 'annual', name: texts.annual, reading: comparison.annual },
  ];
  const rows: readonly { readonly label: string; of(reading: Reading): string }[] = [
    { label: texts.recovery, of: ({ recovery }) => (recovery === undefined ? texts.notRecovered : years(recovery / perYear)) },
    { label: texts.japan, of: ({ japan }) => dollars(japan) },
    { label: texts.us, of: ({ us }) => dollars(us) },
    { label: texts.irr, of: ({ irr }) => (irr === undefined ? texts.notDefined : words.percent(Number(irr.toFixed(4)))) },
  ];
  return (
    <table className={styles.table}>
      <caption className={hidden}>{texts.caption}</caption>
      <thead>
        <tr>
          <td className={mergeClasses(styles.label, styles.padded, styles.first)} />
          {columns.map(({ code, name }) => (
            <th key={code} scope="col" className={mergeClasses(styles.head, styles.padded)}>
              {name}
              <span className={styles.code}>{code}</span>
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
        {rows.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row" className={mergeClasses(styles.label, styles.padded, styles.first)}>
              {label}
            </th>
            {columns.map(({ code, reading }) => (
              <td key={code} className={mergeClasses(styles.cell, styles.padded)}>
                {of(reading)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A length of time in words, to a tenth of a year. */
export function yearsIn(locale: string): (years: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long', maximumFractionDigits: 1 });
  return (years) => format.format(years);
}
