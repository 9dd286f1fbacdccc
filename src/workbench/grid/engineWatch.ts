/** Reports the engine's runs to a `Calculation`, and keeps the engine alive and, in manual mode, still. */
import { type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  Interpreter,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { GridHost } from './host';

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

  /** Calculates every formula, in manual mode too. */
  recalculate(): void {
    this.oneRun = true;
    this.order(true);
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

  private order(everything: boolean): void {
    this.calculation.becomesDue();
    this.host.tell(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: everything,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  private admits(command: Readonly<ICommandInfo>): boolean {
    if (command.id !== SetFormulaCalculationStartMutation.id || !this.manual) return true;
    if (this.oneRun) return true;
    this.postponed = true;
    this.calculation.isPostponed();
    return false;
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
