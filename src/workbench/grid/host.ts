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

export type CommandWatcher = (command: Readonly<ICommandInfo>, options: IExecutionOptions) => void;

export class GridHost {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private writing = 0;

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
    return this.writing > 0 ? 'addin' : 'person';
  }

  /**
   * Runs a command or a mutation on behalf of the add-in and empties the history of undo, as Excel does. With `fromCollab` Univer does
   * not bring the sheet concerned to the front, as it does for a person.
   *
   * @throws when the grid refuses it.
   */
  run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.writing += 1;
    try {
      if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options)) throw new Error(`The grid refused ${id}.`);
    } finally {
      this.writing -= 1;
    }
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
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
      if (!admit(command)) throw new CustomCommandExecutionError(`${command.id} is held back.`);
    });
    return () => subscription.dispose();
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
}
