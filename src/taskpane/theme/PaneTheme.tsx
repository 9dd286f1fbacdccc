import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useAppearance } from './appearance';
import type { OfficeColors } from './appearance';
import { loadedTheme, loadTheme, type Appearance, type PaneTokens } from './theme';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What receives the focus is scrolled clear of the dock at the bottom.
  html: { scrollPaddingBottom: 'min(12rem, 45vh)' },
});

interface PaneThemeProps {
  /** undefined follows Office. */
  readonly chosen: Appearance | undefined;
  readonly officeColors: () => OfficeColors | undefined;
  readonly children: ReactNode;
}

/** Gives the pane and the page behind it the colours of Office, or those that somebody chose. */
export function PaneTheme({ chosen, officeColors, children }: PaneThemeProps) {
  usePageStyles();
  const ofOffice = useAppearance(officeColors);
  const appearance = chosen ?? ofOffice;
  const theme = useTheme(appearance);

  useLayoutEffect(() => {
    // Some hosts show a transparent body in a wrong colour; native controls and scroll bars follow the colour scheme.
    if (theme) document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.documentElement.style.colorScheme = appearance === 'dark' ? 'dark' : 'light';
  }, [appearance, theme]);

  return theme && <FluentProvider theme={theme}>{children}</FluentProvider>;
}

/** The one before stays until the next is there. */
function useTheme(appearance: Appearance): PaneTokens | undefined {
  const [shown, setShown] = useState(() => loadedTheme(appearance));
  useEffect(() => {
    let superseded = false;
    const show = () => superseded || setShown(loadedTheme(appearance));
    if (loadedTheme(appearance)) show();
    else loadTheme(appearance).then(show, (error: unknown) => console.warn(error));
    return () => {
      superseded = true;
    };
  }, [appearance]);
  return shown;
}
