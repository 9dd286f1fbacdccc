import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../language';
import { chartColor } from './palette';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  legend: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Which bars are whose. `hatch` is the id of the pattern of the bars. */
export function Legend({ hatch }: { readonly hatch: string }) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  return (
    <span className={styles.legend}>
      {(['japan', 'us'] as const).map((side) => (
        <span key={side} className={styles.entry}>
          <svg width="10" height="10" aria-hidden focusable={false}>
            <rect width="10" height="10" fill={side === 'japan' ? chartColor.japan : `url(#${hatch})`} />
          </svg>
          {texts[side]}
        </span>
      ))}
    </span>
  );
}
