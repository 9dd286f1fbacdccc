import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** The dates of a Japanese text, which would break between the day and its sign. */
const DATE = /(\d+年\d+月(?:\d+日)?)/;

/** A text whose dates stay on one line. */
export function WholeDates({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(DATE).map((part, index) =>
    DATE.test(part) ? (
      <span key={index} className={styles.date}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
