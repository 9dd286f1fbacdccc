// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfficeColors } from '../../src/taskpane/theme/appearance';
import { PaneTheme } from '../../src/taskpane/theme/PaneTheme';
import type { Appearance } from '../../src/taskpane/theme/theme';
import { closePane, open, turnToPane } from './paneDriver';

afterEach(async () => {
  await closePane();
  vi.restoreAllMocks();
});

function operatingSystem(...matching: string[]): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: matching.includes(query), media: query }) as unknown as MediaQueryList,
  );
}

const themeOn = (colors: () => OfficeColors | undefined, chosen?: Appearance) =>
  open(
    <PaneTheme chosen={chosen} officeColors={colors}>
      Text
    </PaneTheme>,
  );
const shade = () => (document.documentElement.style.colorScheme === 'dark' ? 'dark' : 'light');
const DARK_SYSTEM = '(prefers-color-scheme: dark)';

describe('the theme of the pane', () => {
  it.each<[string, OfficeColors | undefined, string[], string]>([
    ['a dark Office theme', { isDarkTheme: true }, [], 'dark'],
    ['a light Office theme on a dark system', { isDarkTheme: false }, [DARK_SYSTEM], 'light'],
    ['a dark background where Office gives colours only', { bodyBackgroundColor: '#262626' }, [], 'dark'],
    ['a light background where Office gives colours only', { bodyBackgroundColor: '#E6E6E6' }, [DARK_SYSTEM], 'light'],
    ['a colour that is none, on a dark system', { bodyBackgroundColor: 'white' }, [DARK_SYSTEM], 'dark'],
    ['a silent Office on a dark system', undefined, [DARK_SYSTEM], 'dark'],
    ['a silent Office on a light system', undefined, [], 'light'],
  ])('follows %s', async (_, colors, matching, expected) => {
    operatingSystem(...matching);
    await themeOn(() => colors);
    expect(shade()).toBe(expected);
  });

  it('gives the page behind the pane a background', async () => {
    operatingSystem();
    await themeOn(() => ({ isDarkTheme: true }));
    expect(document.body.style.backgroundColor).not.toBe('');
  });

  it('is black and white where the system asks for high contrast, whatever Office says', async () => {
    operatingSystem('(forced-colors: active)');
    await themeOn(() => ({ isDarkTheme: false }));
    expect(document.body.style.backgroundColor).toMatch(/^(#000000|#000|black)$/);
  });

  it('is what somebody chose, whatever Office says', async () => {
    operatingSystem();
    await themeOn(() => ({ isDarkTheme: false }), 'dark');
    expect(shade()).toBe('dark');
  });

  it('is read again when the user turns to the pane, because Excel tells nothing of a change', async () => {
    operatingSystem();
    let colors: OfficeColors = { isDarkTheme: false };
    await themeOn(() => colors);
    expect(shade()).toBe('light');
    colors = { isDarkTheme: true };
    await turnToPane();
    expect(shade()).toBe('dark');
  });
});
