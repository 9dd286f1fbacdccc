import type { ModelRecord } from './modelRecord';

/** One figure that is not what it was. `position` counts the cells of a range from 1; a missing figure has an empty text. */
export interface Difference {
  readonly name: string;
  readonly position?: number;
  readonly before: string;
  readonly now: string;
}

/** What changed in a workbook since its record was made. */
export interface RecordComparison {
  /** ISO day of the earlier record. */
  readonly since: string;
  readonly terms: readonly Difference[];
  readonly inputs: readonly Difference[];
  readonly outputs: readonly Difference[];
  /** Projects that came or went, by the ids of their models. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Given where another version of PACT or of its arithmetic is at work now. */
  readonly versions?: {
    readonly before: Pick<ModelRecord, 'pact' | 'engine'>;
    readonly now: Pick<ModelRecord, 'pact' | 'engine'>;
    /** Results may differ by design: another major version, or another 0.x. */
    readonly major: boolean;
  };
}

/** Results that differ by less than this part of their size are the same: a file keeps 15 to 17 digits. */
const SAME = 1e-9;

/**
 * Figures of a project that came or went are not listed one by one. A copy for people without PACT holds values where there were formulas:
 * they are compared with the results that they were.
 */
export function compareRecords(before: ModelRecord, now: ModelRecord): RecordComparison {
  const isOther = before.pact !== now.pact || before.engine !== now.engine;
  const results = { ...now.outputs, ...now.inputs };
  const present = new Set(Object.keys(results).map(prefixOf));
  return {
    since: before.day,
    terms: differences(asLists(before.terms), asLists(now.terms)),
    inputs: differences(
      only(before.inputs, (name) => present.has(prefixOf(name))),
      only(now.inputs, (name) => name in before.inputs),
    ),
    // A function that has not answered yet has no result to compare.
    outputs: differences(
      only(before.outputs, (name) => name in results),
      only(results, (name) => name in before.outputs),
    ),
    added: without(now.models, before.models),
    removed: without(before.models, now.models),
    ...(isOther && {
      versions: { before: versionOf(before), now: versionOf(now), major: series(before.pact) !== series(now.pact) },
    }),
  };
}

/** Whether there is nothing to tell. */
export function isUnchanged({ terms, inputs, outputs, added, removed, versions }: RecordComparison): boolean {
  return [terms, inputs, outputs, added, removed].every(({ length }) => length === 0) && versions === undefined;
}

function differences(
  before: Readonly<Record<string, readonly string[]>>,
  now: Readonly<Record<string, readonly string[]>>,
): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const [old = [], recent = []] = [before[name], now[name]];
    const length = Math.max(old.length, recent.length);
    return Array.from({ length }, (_, index) => ({
      name,
      ...(length > 1 && { position: index + 1 }),
      before: old[index] ?? '',
      now: recent[index] ?? '',
    })).filter((one) => !isSame(one.before, one.now));
  });
}

function only<Value>(figures: Readonly<Record<string, Value>>, isMeant: (name: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => isMeant(name)));
}

/** `Gas2` of `Gas2_Price`: the names of one sheet of a project begin alike. */
function prefixOf(name: string): string {
  return name.slice(0, name.indexOf('_'));
}

function isSame(before: string, now: string): boolean {
  if (before === now) return true;
  if (before === '' || now === '') return false;
  const [a, b] = [Number(before), Number(now)];
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

function asLists(terms: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(terms).map(([id, value]) => [id, [value]]));
}

/** What comes twice counts twice. */
function without(all: readonly string[], gone: readonly string[]): readonly string[] {
  const left = [...gone];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

function versionOf({ pact, engine }: ModelRecord): Pick<ModelRecord, 'pact' | 'engine'> {
  return { pact, engine };
}

/** Versions of one series give the same results: 1.x, or 0.2.x. */
function series(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
}
