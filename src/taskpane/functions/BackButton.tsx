import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BackIcon } from '../icons';

const useStyles = makeStyles({
  back: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** The way to the page from which this one was opened. */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  const styles = useStyles();
  return (
    <Button className={styles.back} appearance="subtle" size="small" icon={<BackIcon />} onClick={onBack}>
      {label}
    </Button>
  );
}
