import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckResult, SheetChecks } from '../../workbook/excel/checks';
import { Fold } from '../Fold';
import { useTexts } from '../language';
import type { Reason } from '../problemReasons/reasonIn';
import { PlaceList, type PlaceLine } from './PlaceList';
import { Section } from './Section';
import { TEXTS, type ChecksStrings } from './strings';

const useStyles = makeStyles({
  sheet: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  inSummary: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  name: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  says: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'baseline' },
});

/** By what is to be looked at first. */
const RANK = { wrong: 0, notCompared: 1, ok: 2 } as const;

interface ChecksBySheetProps {
  readonly sheets: readonly SheetChecks[] | undefined;
  readonly failure: Reason | undefined;
}

/** Every check of the workbook: what needs attention in the open, what passes folded away. */
export function ChecksBySheet({ sheets, failure }: ChecksBySheetProps) {
  const styles = useStyles();
  const { checks: texts } = useTexts(TEXTS);
  const worst = ({ checks }: SheetChecks) => Math.min(...checks.map(({ state }) => RANK[state]));
  const inOrder = sheets && [...sheets].sort((a, b) => worst(a) - worst(b));
  return (
    <Section heading={texts.heading} failure={failure}>
      {inOrder?.length === 0 && <p className={styles.none}>{texts.none}</p>}
      {inOrder && inOrder.length > 0 && (
        <div>
          {inOrder.map((one) => (
            <Sheet key={one.sheet} {...one} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Sheet({ sheet, checks }: SheetChecks) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const passing = checks.filter(({ state }) => state === 'ok');
  const others = checks.filter(({ state }) => state !== 'ok').sort((a, b) => RANK[a.state] - RANK[b.state]);
  const lines = others.map((check): PlaceLine => ({ ...placeOf(check, texts), says: <Says check={check} /> }));
  const passed = passing.map((check) => placeOf(check, texts));
  const heading = (
    <>
      <h3 className={styles.name}>{sheet}</h3>
      <span className={styles.count}>{texts.checks.sheet(passing.length, checks.length)}</span>
    </>
  );
  if (others.length === 0) {
    return (
      <Fold className={styles.sheet} summary={<span className={styles.inSummary}>{heading}</span>}>
        <PlaceList label={`${sheet}: ${texts.checks.passing(passing.length)}`} lines={passed} />
      </Fold>
    );
  }
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>{heading}</div>
      <PlaceList label={`${sheet}: ${texts.light.attention(others.length, checks.length)}`} lines={lines} />
      {passing.length > 0 && (
        <Fold summary={texts.checks.passing(passing.length)}>
          <PlaceList label={`${sheet}: ${texts.checks.passing(passing.length)}`} lines={passed} />
        </Fold>
      )}
    </div>
  );
}

function Says({ check: { state, says } }: { readonly check: CheckResult }) {
  const styles = useStyles();
  const { checks: texts } = useTexts(TEXTS);
  return (
    <span className={styles.says}>
      <Badge appearance="tint" color={state === 'wrong' ? 'danger' : 'warning'}>
        {texts.state[state]}
      </Badge>
      <span>{says}</span>
    </span>
  );
}

/** The overall light has no label of its own. */
function placeOf({ sheet, address, label }: CheckResult, { checks: texts }: ChecksStrings): PlaceLine {
  return { sheet, address, title: label === 'Checks_Overall' ? texts.overall : label };
}
