import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  scale: {
    ...typographyStyles.caption2,
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'space-between',
    alignItems: 'end',
    minWidth: '20px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  // As high as nothing, so that the middle of each text stands at its line.
  tick: { height: 0, display: 'flex', alignItems: 'center' },
});

/** The numbers at the lines of a panel, the lowest first. */
export function Scale({ ticks, height }: { readonly ticks: readonly string[]; readonly height: number }) {
  const styles = useStyles();
  return (
    <div className={styles.scale} style={{ height }}>
      {ticks.map((tick, index) => (
        <span key={index} className={styles.tick}>
          {tick}
        </span>
      ))}
    </div>
  );
}

/** The lines that the numbers of a scale stand at, evenly spread over a panel. */
export function ScaleLines({ height }: { readonly height: number }) {
  return [0, 0.5, 1].map((part) => (
    <line
      key={part}
      x1="0"
      x2="100%"
      y1={part * height}
      y2={part * height}
      stroke={part === 1 ? tokens.colorNeutralStroke1 : tokens.colorNeutralStroke2}
    />
  ));
}
