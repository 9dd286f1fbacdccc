import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Setting, TermsInBook } from '../../workbook/excel/terms';
import { listNames, useLocale, useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { Question } from '../Question';
import { useStrings } from '../strings';
import { TextLink } from '../TextLink';
import { ApplyDock } from './ApplyDock';
import { changesOf, changesToPact, draftSettings, typed, type Draft, type DraftSetting } from './draft';
import { GROUPS } from './groups';
import { ProjectReadings } from './ProjectReadings';
import { SettingGroup } from './SettingGroup';
import { SettingRow } from './SettingRow';
import { TEXTS } from './strings';
import type { TermsHost } from './termsHost';
import { useApplication } from './useApplication';
import { useSettingWords } from './useSettingWords';

const useStyles = makeStyles({
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  list: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  whole: { justifySelf: 'start' },
});

interface TermsEditorProps {
  readonly host: TermsHost;
  readonly terms: TermsInBook;
  readonly readAgain: () => Promise<void>;
}

/** The terms of the workbook. What is typed is a draft until it is applied. */
export function TermsEditor({ host, terms, readAgain }: TermsEditorProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const { busy } = usePaneContents();
  const words = useSettingWords();
  const [draft, setDraft] = useState<Draft>({});
  const [asking, setAsking] = useState(false);
  const { outcome, apply, takeBack, dismiss } = useApplication(host, readAgain);

  const items = useMemo(() => draftSettings(terms.settings, draft), [terms, draft]);
  const changes = changesOf(items);
  const faults = items.filter(({ changed, problem }) => changed && problem !== undefined).length;
  const toPact = changesToPact(terms.settings);
  const discard = () => setDraft({});
  const type = (setting: Setting) => (text: string) => {
    dismiss();
    setDraft((before) => typed(before, setting, text));
  };
  const find = (id: Setting['id']) => items.find(({ setting }) => setting.id === id);
  const missing = GROUPS.flatMap(({ settings }) => settings.filter((id) => !find(id))).map((id) => texts.settings[id].name);

  return (
    <>
      <ProjectReadings host={host} terms={terms} items={items} />
      {GROUPS.map(({ id, settings }) => {
        const shown = settings.flatMap((one) => find(one) ?? []);
        if (shown.length === 0) return null;
        return (
          <SettingGroup key={id} heading={texts.groups[id]}>
            {shown.map((item) => (
              <SettingRow key={item.setting.id} item={item} sheet={terms.sheet} onType={type(item.setting)}>
                {item.setting.id === 'benchmark' && <BenchmarkPath terms={terms} />}
                {item.setting.id === 'spread' && <TotalRate items={items} />}
              </SettingRow>
            ))}
          </SettingGroup>
        );
      })}
      {missing.length > 0 && <p className={styles.remark}>{texts.missing(listNames(missing, locale))}</p>}
      {toPact.length > 0 ? (
        <Button className={styles.whole} disabledFocusable={busy} onClick={() => setAsking(true)}>
          {texts.resetAll}
        </Button>
      ) : (
        <p className={styles.remark}>{texts.allDefault}</p>
      )}
      <ApplyDock
        changes={changes}
        faults={faults}
        outcome={outcome}
        onApply={() => apply(changes, discard)}
        onDiscard={discard}
        onTakeBack={takeBack}
        onDismiss={dismiss}
      />
      {asking && (
        <Question
          title={texts.reset.title}
          answers={[
            { value: 'reset', name: texts.reset.confirm, primary: true },
            { value: 'cancel', name: texts.reset.cancel },
          ]}
          onCancel={() => setAsking(false)}
          onAnswer={(answer) => {
            setAsking(false);
            if (answer === 'reset') apply(toPact, discard);
          }}
        >
          {texts.reset.body}
          <ul className={styles.list}>
            {toPact.map(({ id, shown, write }) => {
              const setting = find(id)?.setting;
              if (!setting) return null;
              return (
                <li key={id}>
                  {texts.settings[id].name}: {texts.arrow(words.of(setting, shown), words.of(setting, write))}
                </li>
              );
            })}
          </ul>
        </Question>
      )}
    </>
  );
}

/** Whether calendar years have benchmarks of their own, and the way to them. */
function BenchmarkPath({ terms: { sheet, path } }: { readonly terms: TermsInBook }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { betweenSentences } = useStrings().activity;
  const { goToCell } = usePaneContents();
  if (!path) return null;
  return (
    <p className={styles.remark}>
      {path.years === 0 ? texts.path.none : texts.path.some(path.years)}
      {betweenSentences}
      <TextLink onClick={() => goToCell(sheet, path.address)}>{texts.path.show}</TextLink>
    </p>
  );
}

function TotalRate({ items }: { readonly items: readonly DraftSetting[] }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const words = useSettingWords();
  const [benchmark, spread] = (['benchmark', 'spread'] as const).map((id) => items.find(({ setting }) => setting.id === id)?.content);
  if (typeof benchmark !== 'number' || typeof spread !== 'number') return null;
  return <p className={styles.remark}>{texts.total(words.percent(benchmark + spread))}</p>;
}
