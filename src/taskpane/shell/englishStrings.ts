import type { ShellStrings } from './strings';

export const english: ShellStrings = {
  name: 'US–Japan investment pact',
  navigation: 'Views of PACT',
  views: {
    projects: 'Projects',
    functions: 'Functions',
    explain: 'Explain',
    terms: 'Terms',
    checks: 'Checks',
    share: 'Share',
    about: 'About and settings',
  },
  wrongChecks: (count) => `Failing checks: ${count}`,
  loading: 'Loading',
  notLoadedTitle: 'This view could not be loaded',
  notLoaded: 'The connection was lost, or PACT was updated while the pane was open. Nothing in the workbook has changed.',
  loadAgain: 'Reload the pane',
  tour: {
    steps: [
      {
        title: 'Start with a project',
        text: 'Each card shows what a project pays to Japan and to the US. Add it, and live sheets do the sums in this workbook.',
      },
      {
        title: 'Or write a formula',
        text: 'Every PACT function is here with an example. Choose one, take its arguments from the grid, and insert it.',
      },
      {
        title: 'Ask about any result',
        text: 'Select a cell with a PACT formula: Explain tells in words where its number comes from, or why it shows an error.',
      },
    ],
    next: 'Next',
    skip: 'Skip',
    finish: 'Got it',
    position: (step, count) => `${step} of ${count}`,
  },
};
