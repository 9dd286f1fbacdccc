import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { CaseId } from '../../pact';
import type { ModelId, PeriodsPerYear } from '../../templates';
import { SplitChart } from '../charts/SplitChart';
import { formatMillions } from '../figures';
import { useLocale, useTexts } from '../language';
import { preview } from './preview';
import { PreviewFrame } from './PreviewFrame';
import { TEXTS } from './strings';

const useStyles = makeStyles({ figure: { fontWeight: tokens.fontWeightSemibold } });

export interface ProjectPreviewProps {
  readonly id: ModelId;
  /** Of the project, in the language of the pane. */
  readonly name: string;
  readonly figures: CaseId;
  readonly periods: PeriodsPerYear;
}

/** When Japan is repaid and what each side receives, as a new sheet with these options would show it. */
export default function ProjectPreview({ id, name, figures, periods }: ProjectPreviewProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  // A choice among the options shows at once, whatever the calculation takes.
  const [chosen, perYear] = [useDeferredValue(figures), useDeferredValue(periods)];
  const { repaid, horizon, japan, us, japanShare, years } = useMemo(() => preview(id, chosen, perYear), [id, chosen, perYear]);

  const money = (millions: number) => texts.dollars(formatMillions(millions, locale, 1));
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const total = (millions: number, share: number) => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
    return <span className={styles.figure}>{texts.preview.share(money(millions), percent)}</span>;
  };
  const recoveredAt = repaid && years.findIndex(({ label }) => label === String(repaid.year));
  return (
    <PreviewFrame
      repaid={
        <span className={styles.figure}>
          {repaid
            ? texts.preview.repaidIn(String(repaid.year), texts.preview.years(number(repaid.yearsAfterFunding)))
            : texts.preview.notRepaid(number(horizon))}
        </span>
      }
      japan={total(japan, japanShare)}
      us={total(us, 1 - japanShare)}
      chart={
        <SplitChart
          periods={years}
          recoveredAt={recoveredAt}
          each="year"
          caption={texts.preview.chart({
            project: name,
            from: years[0]?.label ?? '',
            to: years.at(-1)?.label ?? '',
            japan: money(japan),
            us: money(us),
            claim: money(Math.max(...years.map(({ claim }) => claim))),
            repaid: repaid && String(repaid.year),
          })}
        />
      }
    />
  );
}
