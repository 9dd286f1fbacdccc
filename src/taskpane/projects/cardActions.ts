/** What the buttons of a card do, and where its sheet is. */
export interface CardActions {
  /** Of the project in the workbook; undefined where it has none. */
  readonly sheet: string | undefined;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  readonly onGoToSheet: (sheet: string) => void;
}
