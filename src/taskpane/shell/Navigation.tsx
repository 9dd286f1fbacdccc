import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import { useHiddenText } from '../hiddenText';
import { ChecksIcon, ExplainIcon, FunctionsIcon, ProjectsIcon, ShareIcon, TermsIcon } from '../icons';
import { useTexts } from '../language';
import type { ViewId } from '../views';
import { TEXTS } from './strings';

const PLACES: readonly { readonly view: Exclude<ViewId, 'about'>; readonly Icon: ComponentType }[] = [
  { view: 'projects', Icon: ProjectsIcon },
  { view: 'functions', Icon: FunctionsIcon },
  { view: 'explain', Icon: ExplainIcon },
  { view: 'terms', Icon: TermsIcon },
  { view: 'checks', Icon: ChecksIcon },
  { view: 'share', Icon: ShareIcon },
];

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: `repeat(${PLACES.length}, minmax(0, 1fr))`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    ...typographyStyles.caption2,
    position: 'relative',
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalSNudge}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  badge: {
    ...typographyStyles.caption2Strong,
    position: 'absolute',
    top: tokens.spacingVerticalXXS,
    left: '55%',
    minWidth: '16px',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface NavigationProps {
  readonly view: ViewId;
  /** How many checks of the workbook say that something is wrong. */
  readonly wrong: number;
  readonly onOpen: (view: ViewId) => void;
}

/** The bar of views, always in sight at the top of the pane. */
export function Navigation({ view, wrong, onOpen }: NavigationProps) {
  const styles = useStyles();
  const hidden = useHiddenText();
  const texts = useTexts(TEXTS);
  const id = useId();
  return (
    <nav className={styles.bar} aria-label={texts.navigation}>
      {PLACES.map(({ view: place, Icon }) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.place, place === view && styles.current)}
          aria-current={place === view ? 'page' : undefined}
          aria-describedby={place === 'checks' ? id : undefined}
          onClick={() => onOpen(place)}
        >
          <Icon />
          {texts.views[place]}
          {place === 'checks' && wrong > 0 && (
            <span className={styles.badge} aria-hidden>
              {wrong}
            </span>
          )}
        </button>
      ))}
      <span role="status" className={hidden} id={id}>
        {wrong > 0 && texts.wrongChecks(wrong)}
      </span>
    </nav>
  );
}
