import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellResult, ResultCell } from '../../functions/results';
import { resultTable } from '../../functions/resultTable';
import { timeOf } from '../../functions/serialDates';
import { useLocale, useTexts } from '../language';
import type { FunctionText } from './functionTexts';
import { TEXTS } from './strings';

const LINE = { borderTop: `1px solid ${tokens.colorNeutralStroke3}` };

const useStyles = makeStyles({
  value: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  exact: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground3 },
  scroll: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    minWidth: '100%',
    '& tr + tr > *': LINE,
    '& thead + tbody > tr > *': LINE,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  long: { whiteSpace: 'normal', minWidth: '120px', overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

const ROWS = 8;
/** From here on a text gets a wide column, so that it does not make the table wider than it needs to be. */
const LONG_TEXT = 28;
const SHOWN_DIGITS = 8;

interface ResultCellsProps {
  readonly result: CellResult;
  /** Of the table. */
  readonly label: string;
  /** What to call the columns of a result that has no names itself. */
  readonly names?: readonly ResultCell[] | undefined;
  /** What a single number is, where it is more than a number. */
  readonly unit?: FunctionText['unit'];
}

/** What a function gives: one value, or the first rows of what it spills. Exact numbers are in the markup. */
export function ResultCells({ result, label, names, unit }: ResultCellsProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  if (typeof result !== 'object') return <OneValue value={result} unit={unit} />;
  const { head = names, body, labelled } = resultTable(result);
  const left = body.length - ROWS;
  return (
    <div>
      {/* A table that is wider than the pane is scrolled by keyboard, too. */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          {head && (
            <thead>
              <tr>
                {head.map((cell, column) => (
                  <th
                    key={column}
                    scope="col"
                    className={mergeClasses(styles.cell, styles.name, body.some((row) => typeof row[column] === 'number') && styles.number)}
                  >
                    {String(cell)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <TableCell key={column} cell={cell} isName={labelled && column === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p className={styles.more}>{texts.table.more(left)}</p>}
    </div>
  );
}

function TableCell({ cell, isName }: { cell: ResultCell; isName: boolean }) {
  const styles = useStyles();
  const long = typeof cell === 'string' && cell.length > LONG_TEXT && styles.long;
  if (isName && cell !== '') {
    return (
      <th scope="row" className={mergeClasses(styles.cell, long)}>
        {String(cell)}
      </th>
    );
  }
  return (
    <td className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number, long)}>
      <Content cell={cell} />
    </td>
  );
}

function OneValue({ value, unit }: { value: ResultCell; unit: FunctionText['unit'] }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const rounded = typeof value === 'number' && (unit !== undefined || Number(value.toPrecision(SHOWN_DIGITS)) !== value);
  return (
    <div>
      <p className={styles.value}>
        <Content cell={value} unit={unit} />
      </p>
      {rounded && <p className={styles.exact}>{texts.table.exact(String(value))}</p>}
    </div>
  );
}

function Content({ cell, unit }: { cell: ResultCell; unit?: FunctionText['unit'] }) {
  const locale = useLocale();
  if (typeof cell === 'number') return <data value={cell}>{numberText(cell, unit, locale)}</data>;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function numberText(number: number, unit: FunctionText['unit'], locale: string): string {
  if (unit === 'date') return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(timeOf(number));
  const style = unit === 'rate' ? ({ style: 'percent', maximumFractionDigits: 4 } as const) : { maximumSignificantDigits: SHOWN_DIGITS };
  return new Intl.NumberFormat(locale, style).format(number);
}
