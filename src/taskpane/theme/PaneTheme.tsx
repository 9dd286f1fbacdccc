import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { useAppearance } from './appearance';
import type { OfficeColors } from './appearance';
import { THEMES } from './theme';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What receives the focus is scrolled clear of the dock at the bottom.
  html: { scrollPaddingBottom: 'min(12rem, 45vh)' },
});

/** Gives the pane and the page behind it the colours of Office. */
export function PaneTheme({ officeColors, children }: { officeColors: () => OfficeColors | undefined; children: ReactNode }) {
  usePageStyles();
  const appearance = useAppearance(officeColors);
  const theme = THEMES[appearance];

  useLayoutEffect(() => {
    // Some hosts show a transparent body in a wrong colour; native controls and scroll bars follow the colour scheme.
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.documentElement.style.colorScheme = appearance === 'dark' ? 'dark' : 'light';
  }, [appearance, theme]);

  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}
