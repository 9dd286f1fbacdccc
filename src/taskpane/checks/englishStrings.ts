import type { ChecksStrings } from './strings';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const english: ChecksStrings = {
  title: 'Checks',
  introduction: 'Whether the sheets add up, every PACT formula calculates, every input has its source, and everything is up to date.',
  outside:
    'In Excel, this view lists the checks of the workbook, formulas that do not calculate, inputs without a source and old versions.',
  nothing: {
    title: 'Nothing to check yet',
    body: 'This workbook has no sheets and no formulas of PACT. Each project comes with checks that compare its sheet with PACT’s own calculation.',
    open: 'Add projects',
  },
  light: {
    heading: 'At a glance',
    checking: 'Checking…',
    ok: (checks) => (checks === 1 ? 'The check passes' : `All ${checks} checks pass`),
    okWithoutChecks: 'Nothing needs attention',
    attention: (checks, all) => `${checks} of ${things(all, 'check needs', checks === 1 ? 'checks needs' : 'checks need')} attention`,
    otherAttention: 'Something needs attention',
    also: ({ formulas, inputs, versions }) => [
      ...(formulas > 0 ? [`${things(formulas, 'formula does', 'formulas do')} not calculate.`] : []),
      ...(inputs > 0 ? [`${things(inputs, 'input has', 'inputs have')} no matching source.`] : []),
      ...(versions > 0 ? ['Another version of PACT was at work.'] : []),
    ],
    notCompared: (count) => `${things(count, 'check compares', 'checks compare')} nothing, for the reasons below; nothing is wrong there.`,
    incomplete: 'Not everything could be checked.',
    again: 'Check again',
  },
  notRead: 'This could not be checked',
  checks: {
    heading: 'Checks by sheet',
    state: { ok: 'OK', notCompared: 'Not compared', wrong: 'Look here' },
    sheet: (ok, all) => `${ok} of ${all} pass`,
    passing: (count) => `${things(count, 'check passes', 'checks pass')}`,
    overall: 'The overall light of the Checks sheet',
    none: 'No sheet of this workbook has checks. Projects that you add bring them along.',
  },
  more: (count) => `Show ${count} more`,
  less: 'Show fewer',
  formulas: {
    heading: 'Formulas that do not calculate',
    fine: (count) => (count === 1 ? 'The PACT formula calculates.' : `All ${count} PACT formulas calculate.`),
    none: 'This workbook has no PACT formulas.',
    kind: {
      waiting: 'No result yet. Wait a moment; if it stays, recalculate.',
      unknown: 'Excel does not know the function. Recalculate; if it stays, close the workbook and open it again.',
      error: 'The function refuses its arguments.',
    },
    error: {
      '#SPILL!': 'The cells beside or below it are not empty, so the result has no room.',
      '#REF!': 'A cell or a sheet that it refers to is gone.',
      '#CALC!': 'Excel cannot calculate this formula.',
      '#DIV/0!': 'It divides by zero.',
      '#N/A': 'There is no answer, or a cell that it reads shows #N/A.',
      '#NUM!': 'A number is outside of what the function takes.',
      '#VALUE!': 'An argument is not of the kind that the function takes.',
      '#NULL!': 'Two ranges in it have no cell in common.',
    },
    otherError: 'It gives an error.',
    damage: {
      stored: 'The name of the function is the one that files store.',
      foreignLink: 'The function is looked for in another workbook.',
      caseChanged: 'The name of the function is in small letters, after saving with LibreOffice.',
      nameError: 'The formula is sound, but stays on #NAME?.',
      implicitIntersection: 'An @ cuts the result down to one cell.',
      array: 'An old array formula in braces, which does not spill.',
    },
    explain: 'Explain',
    explainOf: (cell) => `Explain the formula in ${cell}`,
    repair: (count) => `Repair ${things(count, 'formula', 'formulas')}`,
    recalculate: 'Recalculate the workbook',
  },
  inputs: {
    heading: 'Sources of the inputs',
    fine: (count) => (count === 1 ? 'The figure has its source.' : `All ${count} figures have their source.`),
    none: 'This workbook has no project sheets with figures.',
    hint: 'Write beside the value where it comes from, and it leaves this list.',
    kind: {
      none: () => 'The source beside it is empty.',
      changed: (source) => `Changed by you: the source beside it still names “${source}”.`,
    },
    toSource: 'Show its source',
    toSourceOf: (label) => `Show the source of ${label}`,
  },
  versions: {
    heading: 'Versions',
    fine: (version) => `Everything was made with PACT ${version}.`,
    noRecord: 'This workbook keeps no record of versions yet.',
    record: (before, now) => `The record of this workbook was made with PACT ${before}; PACT ${now} is at work now.`,
    major: 'Results may differ by design. Compare them before you keep the record of this version.',
    newer: 'The record of this workbook was made with a newer version of PACT. Update PACT to compare it.',
    keep: 'Keep the present values as the record',
    cells: (version) => `These cells were calculated by another version than PACT ${version}. Recalculate them.`,
    cached:
      'If they stay, Excel still uses functions that it loaded earlier, for up to 24 hours: close every Excel window and open it again.',
    recalculate: 'Recalculate the workbook',
  },
  task: {
    repairing: 'Repairing formulas',
    repaired: (count, left) =>
      `${things(count, 'formula was', 'formulas were')} repaired and calculated again.` +
      (left > 0 ? ` ${things(left, 'cell was', 'cells were')} edited in the meantime and left.` : ''),
    recalculating: 'Calculating everything again',
    recalculated: 'Every formula was calculated again.',
    keeping: 'Keeping the record',
    kept: 'The record now holds the present values.',
    failed: 'This could not be done',
    result: 'Result',
  },
};
