import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AboutIcon, PactMark } from '../icons';
import { useTexts } from '../language';
import type { ViewId } from '../views';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  name: { ...typographyStyles.body1Strong, flexGrow: 1 },
});

interface HeaderProps {
  readonly view: ViewId;
  readonly onOpen: (view: ViewId) => void;
}

/** The mark, what the add-in is about, and the way to what it is. Excel shows its name above. */
export function Header({ view, onOpen }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  return (
    <header className={styles.header} aria-label={texts.name}>
      <PactMark />
      <span className={styles.name}>{texts.name}</span>
      <Button
        appearance="subtle"
        icon={<AboutIcon />}
        aria-label={texts.views.about}
        title={texts.views.about}
        aria-current={view === 'about' ? 'page' : undefined}
        onClick={() => onOpen('about')}
      />
    </header>
  );
}
