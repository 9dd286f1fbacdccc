import type { SheetPlan, WorkbookPlan } from '../plan';
import type { Ask } from './conflict';
import type { SheetContents, Suspect } from './contents';
import { freeSheetName } from './freeName';
import { type BookState, isDead, mentions, type NameState, pointsInto, sameName, sheetOfName, type SheetState } from './look';
import { cancelled, refuseExistingNames, refuseMissingNames, type Refused, refuseSheets } from './refusals';
import { isUntouched } from './untouched';

/** What a plan does to a workbook in a given state. */
export interface Admission {
  readonly added: readonly AddedSheet[];
  /** Sheets that the workbook already has and that stay as they are. */
  readonly kept: readonly KeptSheet[];
  /** Names of the plan that exist but refer to nothing: they are defined anew. */
  readonly dead: readonly NameState[];
  /** Names of the plan that point into a sheet which gives way to a new one: they are pointed at the new one. */
  readonly moved: readonly NameState[];
  /** Names of replaced sheets that the new ones no longer have. */
  readonly obsolete: readonly NameState[];
  /** Whether somebody was asked, so that the workbook may have changed meanwhile. */
  readonly asked: boolean;
}

export interface AddedSheet {
  readonly plan: SheetPlan;
  /** What the sheet is called in the end. */
  readonly name: string;
  /** What it is called while it is written. */
  readonly writtenAs: string;
  /** The sheet of the workbook that is deleted for it, an unedited copy of the plan that it was made from. */
  readonly replaced: (SheetState & { readonly madeFrom: SheetPlan }) | undefined;
  /** The sheet of the workbook beside which it stands, the name of which it would have taken. */
  readonly beside: SheetState | undefined;
}

export interface KeptSheet {
  readonly plan: SheetPlan;
  readonly sheet: SheetState;
}

/** How sheets of the plan meet sheets of the workbook. */
export interface AdmitOptions {
  /** Asked where a sheet is in the way. Without it that is an error. */
  readonly ask?: Ask | undefined;
  /** Sheets, by their `ownName`, that are replaced although the plan says `keep`: the person asked for it. */
  readonly asReplaced?: readonly string[];
  /** What PACT may have written earlier. A sheet that is equal to one of these was edited by nobody. */
  readonly candidates?: Iterable<WorkbookPlan>;
}

/** The sheets of the workbook that can only be replaced if they are as PACT made them. */
export function suspects(plan: WorkbookPlan, book: BookState, options: AdmitOptions): readonly Suspect[] {
  return plan.sheets.filter((sheet) => givesWay(sheet, options)).flatMap((sheet) => suspect(sheet, book));
}

/** The sheet that stands for this one of the plan. */
export function suspect(plan: SheetPlan, book: BookState): readonly Suspect[] {
  const present = presentSheet(plan, book);
  return present ? [{ id: present.id, plan }] : [];
}

/**
 * The plan of which the sheet behind `ownName` is an unedited copy; undefined for an edited sheet, and where a person's own name refers to it.
 *
 * @param candidates Looked at one by one until one fits.
 */
export function origin(
  ownName: string,
  candidates: Iterable<WorkbookPlan>,
  book: BookState,
  contents: ReadonlyMap<string, SheetContents>,
): SheetPlan | undefined {
  const present = sheetOfName(ownName, book);
  const found = present && contents.get(present.id);
  if (!present || !found) return undefined;
  const references = book.names.filter(({ formula }) => mentions(formula, present.name));
  const owns = (plan: SheetPlan, { name }: NameState) => plan.names.some((one) => sameName(one.name, name));
  for (const { sheets } of candidates) {
    const plan = sheets.find((sheet) => sheet.ownName === ownName);
    if (plan && references.every((name) => owns(plan, name)) && isUntouched(found, plan)) return plan;
  }
  return undefined;
}

function* withPlan(plan: WorkbookPlan, candidates: Iterable<WorkbookPlan> = []): Iterable<WorkbookPlan> {
  yield plan;
  yield* candidates;
}

/** The sheet of the workbook that was made from this plan: more than one of its names point into it, because a person may use one of them. */
function presentSheet({ ownName, names }: SheetPlan, book: BookState): SheetState | undefined {
  const sheet = sheetOfName(ownName, book);
  const isThere = (planned: string) => sheet !== undefined && sheetOfName(planned, book)?.id === sheet.id;
  return names.length < 2 || names.some(({ name }) => !sameName(name, ownName) && isThere(name)) ? sheet : undefined;
}

function givesWay({ ownName, ifPresent }: SheetPlan, { asReplaced = [] }: AdmitOptions): boolean {
  return ifPresent === 'rebuild' || asReplaced.includes(ownName);
}

/**
 * Decides what of the plan is added to the workbook and what gives way to it. What is a person's own is never overwritten.
 *
 * @param contents Of the `suspects`.
 * @throws WorkbookError `sheet-exists`, `name-exists`, `shared-sheet-differs` where a kept sheet lacks names that new sheets use, or `cancelled`.
 */
export async function admit(
  plan: WorkbookPlan,
  book: BookState,
  contents: ReadonlyMap<string, SheetContents>,
  options: AdmitOptions,
): Promise<Admission> {
  const added: AddedSheet[] = [];
  const kept: KeptSheet[] = [];
  const obsolete: NameState[] = [];
  const taken = () => [
    ...book.sheets.map(({ name }) => name),
    ...added.flatMap(({ name, writtenAs }) => [name, writtenAs]),
    ...namesOf(plan),
  ];
  const refused: Refused[] = [];
  const keepBoth = async (sheet: SheetPlan, inTheWay: SheetState, reason: Refused['reason']) => {
    if (!options.ask) return refused.push({ sheet: inTheWay.name, reason });
    const copy = freeSheetName(sheet.name, taken());
    const answer = await options.ask({ sheet: inTheWay.name, reason, canReplace: false, copy });
    if (answer === 'cancel') throw cancelled();
    if (answer === 'replace') throw refuseSheets([{ sheet: inTheWay.name, reason }]);
    asked = true;
    return added.push({ plan: sheet, name: copy, writtenAs: copy, replaced: undefined, beside: inTheWay });
  };
  let asked = false;

  for (const sheet of plan.sheets) {
    const present = presentSheet(sheet, book);
    const namesake = book.sheets.find(({ name }) => sameName(name, sheet.name));
    if (present && !givesWay(sheet, options)) {
      kept.push({ plan: sheet, sheet: present });
    } else if (present) {
      const madeFrom = origin(sheet.ownName, withPlan(plan, options.candidates), book, contents);
      if (madeFrom) {
        const { name } = present;
        const writtenAs = freeSheetName(name, taken());
        added.push({ plan: sheet, name, writtenAs, replaced: { ...present, madeFrom }, beside: undefined });
        const stays = ({ name }: NameState) => plan.sheets.some(({ names }) => names.some((one) => sameName(one.name, name)));
        obsolete.push(...book.names.filter((name) => pointsInto(name, present.name) && !stays(name)));
      } else {
        await keepBoth(sheet, present, 'edited');
      }
    } else if (namesake) {
      await keepBoth(sheet, namesake, 'foreign');
    } else {
      added.push({ plan: sheet, name: sheet.name, writtenAs: sheet.name, replaced: undefined, beside: undefined });
    }
  }
  if (refused.length > 0) throw refuseSheets(refused);
  refuseMissingNames(kept, added, book);
  return { added, kept, obsolete, asked, ...namesInTheWay(added, book) };
}

const namesOf = ({ sheets }: WorkbookPlan) => sheets.map(({ name }) => name);

/** @throws WorkbookError `name-exists` for a name that somebody uses for something else. */
function namesInTheWay(added: readonly AddedSheet[], book: BookState): Pick<Admission, 'dead' | 'moved'> {
  const planned = added.flatMap(({ plan }) => plan.names);
  const giving = added.flatMap(({ plan }) => presentSheet(plan, book) ?? []);
  const taken = book.names.filter((name) => planned.some((one) => sameName(one.name, name.name)));
  const isMoved = (name: NameState) => giving.some((sheet) => pointsInto(name, sheet.name));
  const others = taken.filter((name) => !isDead(name) && !isMoved(name));
  if (others.length > 0) throw refuseExistingNames(others.map(({ name }) => name));
  return { dead: taken.filter(isDead), moved: taken.filter(isMoved) };
}
