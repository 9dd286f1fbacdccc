import { Field, makeStyles, Select, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { TermsInBook } from '../../workbook/excel/terms';
import { withRate } from '../../workbook/excel/terms/withRate';
import { listNames, useLanguage, useLocale, useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { reasonIn } from '../problemReasons/reasonIn';
import { compareReadings, type Comparison } from './comparison';
import { draftTable, isToCompare, shapesSheets, type DraftSetting } from './draft';
import { Readings } from './Readings';
import { TEXTS } from './strings';
import type { TermsHost } from './termsHost';
import { useSchedule } from './useSchedule';

const useStyles = makeStyles({ project: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' } });

interface ProjectReadingsProps {
  readonly host: TermsHost;
  readonly terms: TermsInBook;
  readonly items: readonly DraftSetting[];
}

/** The two readings of a project of the workbook, by the terms as they are typed. */
export function ProjectReadings({ host, terms, items }: ProjectReadingsProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const language = useLanguage();
  const locale = useLocale();
  const { workbook } = usePaneContents();
  const [chosen, setChosen] = useState<string>();
  const project = workbook.projects.find(({ prefix }) => prefix === chosen) ?? workbook.projects[0];
  const reading = useSchedule(host, project?.prefix, terms);
  // Typing does not wait for the comparison.
  const shown = useDeferredValue(items);
  const isCorrect = shown.every(({ changed, problem }) => !changed || problem === undefined);

  const drafted = useMemo(() => {
    if (reading?.kind !== 'read') return undefined;
    const value = (id: string) => {
      const item = shown.find(({ setting }) => setting.id === id);
      return Number(item && (isToCompare(item) ? item.content : item.setting.value));
    };
    const isRateChanged = shown.some((item) => isToCompare(item) && isRate(item));
    const own = isRateChanged && withRate(reading.schedule, terms, { benchmark: value('benchmark'), spread: value('spread') });
    return { schedule: own || reading.schedule, rateWaits: isRateChanged && !own };
  }, [reading, shown, terms]);
  const comparison = useMemo<Comparison | undefined>(() => {
    if (reading?.kind === 'failed') return { kind: 'fault', reason: reasonIn(language, reading.reason) };
    return drafted && compareReadings(drafted.schedule, draftTable(terms, shown));
  }, [reading, drafted, terms, shown, language]);

  const waiting = shown.filter((item) => shapesSheets(item) || (drafted?.rateWaits && isToCompare(item) && isRate(item)));
  const remarks = [
    ...(project === undefined ? [texts.readings.none] : []),
    ...(isCorrect ? [] : [texts.readings.correctFirst]),
    ...(comparison && shown.some(isToCompare) ? [texts.readings.byDraft] : []),
    ...(waiting.length > 0
      ? [
          texts.readings.afterApplying(
            listNames(
              waiting.map(({ setting }) => texts.settings[setting.id].name),
              locale,
            ),
          ),
        ]
      : []),
  ];
  const hurdle = shown.find(({ setting }) => setting.id === 'hurdle')?.content;
  return (
    <Readings
      comparison={comparison}
      pending={project !== undefined && !comparison}
      perYear={terms.perYear || 1}
      inUse={String(hurdle ?? '')}
      remarks={remarks}
    >
      {workbook.projects.length > 1 && (
        <Field label={texts.readings.project}>
          <Select value={project?.prefix} onChange={(_, { value }) => setChosen(value)}>
            {workbook.projects.map(({ prefix, sheet }) => (
              <option key={prefix} value={prefix}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {workbook.projects.length === 1 && project && <p className={styles.project}>{texts.readings.of(project.sheet)}</p>}
    </Readings>
  );
}

const isRate = ({ setting: { id } }: DraftSetting) => id === 'benchmark' || id === 'spread';
