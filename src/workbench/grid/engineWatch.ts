/** Reports the engine's runs to a `Calculation`, and keeps the engine alive and, in manual mode, still. */
import { LRUMap, type ICommandInfo, type IExecutionOptions, type IUnitRange } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  Interpreter,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { Rect } from '../book/book';
import type { GridHost } from './host';
import { dropLateResults } from './lateResults';
import { toRange } from './rects';

const STYLE_ONLY: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

export class EngineWatch {
  private readonly stops: (() => void)[];
  private manual = false;
  private postponed = false;
  private oneRun = false;

  constructor(
    private readonly host: GridHost,
    private readonly calculation: Calculation,
    private readonly onOrdered: () => void,
  ) {
    guardInterpreter(host);
    compareAfresh();
    keepParsedFormulas(host);
    dropLateResults(host);
    const dirty = host.injector.get(IActiveDirtyManagerService);
    this.stops = [
      host.beforeCommand((command) => this.admits(command)),
      host.onCommand((command, options) => {
        if (dirty.get(command.id) && changesValues(command, options)) calculation.becomesDue();
        this.follow(command);
      }),
    ];
  }

  get mode(): 'Automatic' | 'Manual' {
    return this.manual ? 'Manual' : 'Automatic';
  }

  /** What was changed in manual mode is calculated on the return to automatic. */
  set mode(mode: 'Automatic' | 'Manual') {
    this.manual = mode === 'Manual';
    if (this.manual || !this.postponed) return;
    this.postponed = false;
    this.order(false);
  }

  /** Manual mode keeps a calculation back. */
  get isPostponed(): boolean {
    return this.manual && this.postponed;
  }

  /** What manual mode keeps back counts as calculated. */
  forgetPostponed(): void {
    this.postponed = false;
    // The scheduler keeps what is due until a run is over.
    this.host.tell(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: FormulaExecutedStateType.NOT_EXECUTED });
  }

  /** Calculates every formula, in manual mode too. */
  recalculate(): void {
    this.oneRun = true;
    this.order(true);
  }

  /** Calculates these ranges and what depends on them, in manual mode too. */
  calculates(ranges: readonly { readonly sheetId: string; readonly rect: Rect }[]): void {
    this.oneRun = true;
    const { unitId } = this.host;
    this.order(
      false,
      ranges.map(({ sheetId, rect }) => ({ unitId, sheetId, range: toRange(rect) })),
    );
  }

  /** As if every cell had changed. */
  marksAllDue(): void {
    this.order(true);
  }

  /** Lets go of a run that will never end, so that the next change is calculated again. */
  repair(): void {
    this.host.tell(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION });
  }

  close(): void {
    for (const stop of this.stops) stop();
  }

  private order(everything: boolean, dirtyRanges: readonly IUnitRange[] = []): void {
    this.calculation.becomesDue();
    this.host.tell(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: everything,
      dirtyRanges: [...dirtyRanges],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  private admits(command: Readonly<ICommandInfo>): boolean {
    if (command.id !== SetFormulaCalculationStartMutation.id) return true;
    if (this.manual && !this.oneRun) {
      this.postponed = true;
      this.calculation.isPostponed();
      return false;
    }
    givePlaceToNewSheets(this.host, command.params as ISetFormulaCalculationStartMutation);
    return true;
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.oneRun = false;
      this.calculation.isOrdered();
      this.onOrdered();
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo?.stage === FormulaExecuteStageType.START) this.calculation.runStarts();
      else if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.calculation.runEnds();
      else this.calculation.showsLife();
    }
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      this.calculation.receivesResults(Object.keys(unitData[this.host.unitId] ?? {}));
    }
  }
}

/**
 * The engine would go on to find a removed sheet under its name, also where another sheet has taken that name since. It sees that sheet
 * instead, and calculates everything.
 */
function givePlaceToNewSheets({ workbook, unitId }: GridHost, params: ISetFormulaCalculationStartMutation): void {
  const named = Object.entries(params.dirtyNameMap[unitId] ?? {});
  const taken = named.filter(([id, name]) => !workbook.getSheetBySheetId(id) && workbook.getSheetBySheetName(name ?? ''));
  if (taken.length === 0) return;
  const ids = taken.map(([id]) => id);
  params.dirtyNameMap = { ...params.dirtyNameMap, [unitId]: Object.fromEntries(named.filter(([id]) => !ids.includes(id))) };
  params.forceCalculation = true;
}

/** The conditions under which the engine's scheduler passes over a write. */
function changesValues(command: Readonly<ICommandInfo>, options: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = command.params as { trigger?: unknown };
  return !options.onlyLocal && !STYLE_ONLY.includes(trigger);
}

/** One exception in a formula would end every later calculation of the workbook: here it becomes #VALUE! in its cell. */
function guardInterpreter(host: GridHost): void {
  const interpreter = host.injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch (error) {
      console.error('A formula failed inside the engine.', error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/**
 * The engine remembers which rows of a column hold a value, and compares by that memory. It keeps what a cell held before the run that
 * changed it, so that COUNTIF and "=" over a range can give yesterday's answer: every comparison looks at the cells instead.
 */
function compareAfresh(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

const PARSED_FORMULAS = 200_000;

/**
 * The engine keeps 5,000 parsed formulas. A workbook with more of them parses all of them anew in every run, which takes twenty times as
 * long. The store has no door of its own: it is found while the engine walks through it.
 */
function keepParsedFormulas(host: GridHost): void {
  const { forEach } = LRUMap.prototype;
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>, ...args) {
    this.limit = PARSED_FORMULAS;
    forEach.apply(this, args);
  };
  try {
    host.injector.get(IFunctionService).deleteFormulaAstCacheKey();
  } finally {
    LRUMap.prototype.forEach = forEach;
  }
}
