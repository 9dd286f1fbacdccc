import type { PaneStrings } from './strings';

export const english: PaneStrings = {
  language: 'en',
  locale: 'en-GB',
  outside: {
    title: 'You are looking at this page outside Excel',
    body: 'It shows what the add-in offers. Sheets can be added only in a workbook.',
    tryWorkbench: 'Try it in the workbench',
    howToLoad: 'How to load it into Excel',
    steps: [
      {
        where: 'Excel for Windows or Mac',
        how: 'In the project folder, starting the server again after the first command:',
        commands: ['npx office-addin-dev-certs install', 'npx office-addin-debugging start manifest.xml desktop --no-dev-server'],
      },
      {
        where: 'Excel on the web',
        how: 'Home › Add-ins › More add-ins › My add-ins › Upload my add-in, then choose manifest.xml.',
        commands: [],
      },
    ],
  },
  withoutOffice: {
    title: 'Office.js did not load',
    body: 'Excel’s part of this page is missing, so sheets cannot be added. Check the network connection, then close and reopen the pane.',
  },
  conflict: {
    title: {
      foreign: (sheet) => `The workbook already has a sheet "${sheet}" of yours`,
      edited: (sheet) => `The sheet "${sheet}" was edited`,
      present: (sheet) => `The project is in this workbook already, on the sheet "${sheet}"`,
    },
    situation: {
      foreign: 'PACT did not make it and leaves it as it is.',
      edited: 'PACT made it, and somebody has changed it since. PACT does not overwrite that.',
      present: 'The sheet is as PACT made it: nobody has edited it.',
    },
    keepBoth: 'Keep both',
    keepingBoth: {
      foreign: (sheet) => `Your sheet keeps its name. PACT’s sheet becomes "${sheet}".`,
      edited: (sheet) => `The edited sheet stays as it is. PACT’s new sheet becomes "${sheet}".`,
      present: (sheet) => `That sheet stays as it is. The project gets one more, "${sheet}", with figures of its own.`,
    },
    replace: 'Replace',
    replacing: 'PACT writes the sheet anew.',
    cancel: 'Cancel',
    cancelling: 'Nothing is added. The workbook stays as it is.',
  },
  activity: {
    region: 'Progress and result',
    preparing: 'Preparing the sheets',
    waiting: 'Waiting for your answer',
    writing: (sheet) => `Writing ${sheet}`,
    position: (position, count) => `${position} of ${count}`,
    progress: 'Sheets written',
    cancel: 'Cancel',
    cancelling: 'Cancelling',
    addedTitle: 'Added to this workbook',
    rebuiltTitle: 'Brought up to date',
    only: (sheets) => `${sheets}.`,
    rebuilt: (sheets) => `Brought up to date: ${sheets}.`,
    kept: (sheets) => `Left as before: ${sheets}.`,
    betweenSentences: ' ',
    titled: (title, details) => `${title}: ${details}`,
    afterTitle: (title, sentences) => `${title}. ${sentences}`,
    goTo: (sheet) => `Go to ${sheet}`,
    cancelledTitle: 'Cancelled',
    cancelled: 'Nothing was added. The workbook is as it was before.',
    dismiss: 'Dismiss',
  },
  problems: {
    notAdded: 'Nothing was added',
    notTakenBack: 'The workbook needs your attention',
    notRead: 'The workbook could not be read',
    notDone: 'Excel could not do this',
    notShown: (sheet) => `${sheet} could not be shown`,
  },
};
