import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { RATE, TERMS } from '../../pact';
import type { Setting, SettingId } from '../../workbook/excel/terms';
import { useTexts } from '../language';
import { Message } from '../Message';
import { usePaneContents } from '../paneContents';
import { compareReadings } from './comparison';
import { GROUPS } from './groups';
import { Readings } from './Readings';
import { SettingGroup } from './SettingGroup';
import { SettingSource } from './SettingSource';
import { TEXTS } from './strings';
import { useSettingWords } from './useSettingWords';

/** US$ million; the text of the example says the same. */
const YEARS = 20;
const EXAMPLE = {
  rates: [RATE.benchmark.value + RATE.spread.value],
  drawdowns: [1_000],
  profits: Array<number>(YEARS).fill(200),
  dates: [],
};

const useStyles = makeStyles({
  term: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, textAlign: 'end', flexShrink: 0, maxWidth: '50%' },
  meaning: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

/** The pact's own terms with their sources, and the readings of an example: for a workbook without a Pact sheet. */
export function PactDefaults() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { host, open } = usePaneContents();
  const table = TERMS.map(({ id, value }) => [id, value] as const);
  return (
    <>
      {host && (
        <Message
          intent="info"
          title={texts.withoutSheet.title}
          actions={
            <Button size="small" appearance="primary" onClick={() => open('projects')}>
              {texts.withoutSheet.open}
            </Button>
          }
        >
          {texts.withoutSheet.body}
        </Message>
      )}
      <Readings comparison={compareReadings(EXAMPLE, table)} perYear={1} inUse="cumulative">
        <p className={styles.remark}>{texts.readings.example}</p>
      </Readings>
      {GROUPS.map(({ id, settings }) => ({ id, shown: settings.filter((one) => one !== 'case') }))
        .filter(({ shown }) => shown.length > 0)
        .map(({ id, shown }) => (
          <SettingGroup key={id} heading={texts.groups[id]}>
            {shown.map((one) => (
              <DefaultTerm key={one} id={one} />
            ))}
          </SettingGroup>
        ))}
    </>
  );
}

function DefaultTerm({ id }: { readonly id: SettingId }) {
  const styles = useStyles();
  const headingId = useId();
  const texts = useTexts(TEXTS);
  const words = useSettingWords();
  const value = id === 'benchmark' || id === 'spread' ? RATE[id].value : TERMS.find((term) => term.id === id)?.value;
  const shown = id === 'amort_periods' ? texts.allPeriods : words.of({ id, rule: SHOWN_AS[id] ?? WORDS }, value ?? '');
  return (
    <article className={styles.term} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 className={styles.name} id={headingId}>
          {texts.settings[id].name}
        </h3>
        <span className={styles.value}>{shown}</span>
      </div>
      <p className={styles.meaning}>{texts.settings[id].meaning}</p>
      <SettingSource id={id} />
    </article>
  );
}

const FRACTION: Setting['rule'] = { kind: 'fraction' };
const WORDS: Setting['rule'] = { kind: 'choice', choices: [] };
const SHOWN_AS: Readonly<Partial<Record<SettingId, Setting['rule']>>> = {
  share_before: FRACTION,
  share_after: FRACTION,
  arrears_rate: FRACTION,
  benchmark: FRACTION,
  spread: FRACTION,
};
