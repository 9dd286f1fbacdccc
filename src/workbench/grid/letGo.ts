/** What Univer would keep of sheets that are gone for as long as the workbook is open. None of these stores has a door of its own. */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { DataValidationCacheService } from '@univerjs/sheets-data-validation';
import type { GridHost } from './host';

/** A sheet was removed. Undoing it registers its rules and formulas anew. */
export function letGoOf(host: GridHost, sheetId: string): void {
  endBuffering(host.injector.get(RegisterOtherFormulaService).formulaChangeWithRange$);
  endBuffering(host.injector.get(DataValidationCacheService).dirtyRanges$);
  const prefix = `${host.unitId}_${sheetId}_`;
  for (const registrations of registrationsOf(host)) {
    for (const [key, registration] of registrations) {
      if (!key.startsWith(prefix)) continue;
      if (registration instanceof Set) for (const dispose of registration) dispose();
      else registration.dispose();
      registrations.delete(key);
    }
  }
}

/**
 * Until Univer has started, events are buffered for it. The buffer goes on to be filled afterwards, when a second subscriber takes them at
 * once; it is the one that has something to finalize.
 */
function endBuffering(events: unknown): void {
  const { source } = events as { readonly source: { readonly observers: readonly { onFinalize?: unknown; unsubscribe(): void }[] } };
  for (const observer of [...source.observers]) if (typeof observer.onFinalize === 'function') observer.unsubscribe();
}

type Registrations = Map<string, { dispose(): void } | Set<() => void>>;

/** Where controllers keep what they registered for a rule, by `unit_sheet_rule`: disposed of with the rule, and never deleted. */
function registrationsOf({ injector }: GridHost): Registrations[] {
  const { resolvedDependencyCollection } = injector as unknown as {
    readonly resolvedDependencyCollection: { readonly resolvedDependencies: ReadonlyMap<unknown, readonly unknown[]> };
  };
  const all = [...resolvedDependencyCollection.resolvedDependencies.values()].flat() as ({ _disposableMap?: unknown } | null)[];
  return all.flatMap((one) => (one?._disposableMap instanceof Map ? [one._disposableMap as Registrations] : []));
}
