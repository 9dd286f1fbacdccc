import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import packageJson from '../../package.json';
import { useStrings } from './language';

const useStyles = makeStyles({
  about: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  line: { margin: 0 },
});

export function About() {
  const styles = useStyles();
  const { about } = useStrings();
  return (
    <footer className={styles.about}>
      <p className={styles.line}>{about.version(packageJson.version)}</p>
      <p className={styles.line}>{about.privacy}</p>
    </footer>
  );
}
