/** Univer behind the book: its services, and the one way in which the book changes something. */
import {
  CustomCommandExecutionError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RedoCommandId,
  UndoCommandId,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Rect } from '../book/book';
import { AccessRefused, type Refusal } from '../book/protection';
import { cellRect } from '../book/rects';
import { Listeners } from './listeners';

/** What refuses a command; undefined lets it run. */
export type CommandGuard = (command: Readonly<ICommandInfo>, options: IExecutionOptions) => Refusal | undefined;
export type CommandWatcher = (command: Readonly<ICommandInfo>, options: IExecutionOptions) => void;

export class GridHost {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private writing = 0;
  private away = false;
  private refusal: Refusal | undefined;
  private readonly refusals = new Listeners<[Refusal]>();

  constructor(
    private readonly univer: Univer,
    data: Partial<IWorkbookData>,
  ) {
    this.injector = univer.__getInjector();
    this.workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.workbook.getUnitId();
    this.commands = this.injector.get(ICommandService);
  }

  /** The sheet's model; throws when the sheet has been removed. */
  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('The sheet has been removed.');
    return sheet;
  }

  /** Who is changing the workbook at this moment. */
  get origin(): 'person' | 'addin' {
    return this.writing > 0 && !this.away ? 'addin' : 'person';
  }

  /** Whether it is another person, on another machine. */
  get remote(): boolean {
    return this.away;
  }

  /** What `change` does to the book is the work of another person on another machine, and no part of the history of undo here. */
  asOther(change: () => void): void {
    this.away = true;
    try {
      change();
    } finally {
      this.away = false;
    }
  }

  /**
   * Runs a command or a mutation on behalf of the add-in and empties the history of undo, as Excel does. With `fromCollab` Univer does
   * not bring the sheet concerned to the front, as it does for a person.
   *
   * @throws AccessRefused when a guard refuses it, another error when the grid does.
   */
  run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.writing += 1;
    this.refusal = undefined;
    try {
      const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
      // Some commands report success although one of their mutations was refused.
      if (!done || this.refusal !== undefined) throw this.failureOf(id);
    } finally {
      this.writing -= 1;
    }
    if (!this.away) this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Runs something that concerns the engine or the view and not the content. */
  tell(id: string, params: object): void {
    void this.commands.executeCommand(id, params, { onlyLocal: true });
  }

  onCommand(watcher: CommandWatcher): () => void {
    const subscription = this.commands.onCommandExecuted((command, options = {}) => watcher(command, options));
    return () => subscription.dispose();
  }

  /** `admit` returns false for a command that must not run. */
  beforeCommand(admit: (command: Readonly<ICommandInfo>) => boolean): () => void {
    const subscription = this.commands.beforeCommandExecuted((command) => {
      if (!admit(command)) this.stop(command, 'held back');
    });
    return () => subscription.dispose();
  }

  /** A person's command that is refused does nothing, and `onRefused` tells what refused it; the add-in's fails with AccessRefused. */
  guard(refuses: CommandGuard): () => void {
    const subscription = this.commands.beforeCommandExecuted((command, options = {}) => {
      const refusal = refuses(command, options);
      if (refusal === undefined) return;
      this.refusal = refusal;
      if (this.origin === 'person') this.refusals.tell(refusal);
      this.stop(command, 'refused');
    });
    return () => subscription.dispose();
  }

  /** A person tried what is protected. */
  onRefused(listener: (by: Refusal) => void): () => void {
    return this.refusals.add(listener);
  }

  /** The sheet in front and the cell of it that takes keys. */
  selectedCell(): { readonly sheetId: string; readonly rect: Rect } {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const [row, column] = range ? [range.actualRow, range.actualColumn] : [0, 0];
    return { sheetId: this.workbook.ensureActiveSheet().getSheetId(), rect: cellRect(row, column) };
  }

  undo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(UndoCommandId);
  }

  redo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(RedoCommandId);
  }

  /** Resolves when the grid is on the screen. */
  async rendered(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Keys, and the history of undo, go to the document of Univer that has the focus. */
  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Before it has run. Univer would leave it on its stack of running commands, where it counts as the trigger of all that come later. */
  private stop(command: Readonly<ICommandInfo>, how: string): never {
    const { _commandExecutionStack: running } = this.commands as unknown as { readonly _commandExecutionStack: ICommandInfo[] };
    const place = running.lastIndexOf(command);
    if (place >= 0) running.splice(place, 1);
    throw new CustomCommandExecutionError(`${command.id} is ${how}.`);
  }

  private failureOf(id: string): Error {
    return this.refusal === undefined ? new Error(`The grid refused ${id}.`) : new AccessRefused(this.refusal);
  }
}
