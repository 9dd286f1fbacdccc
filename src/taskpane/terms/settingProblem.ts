import { callable } from '../../functions/callables';
import { CellError } from '../../functions/cellError';
import type { Setting } from '../../workbook/excel/terms';

/** A schedule that meets every term: whatever the functions refuse with it is a fault of the term. */
const RATE = 0.05;
const SCHEDULE = [100, [[60], [60], [60]], null] as const;

/** What the functions say against a content of a setting; undefined where they take it. `kind` is theirs, or a cell that would be blank. */
export function settingProblem({ id, rule }: Pick<Setting, 'id' | 'rule'>, content: Setting['content']): Problem | undefined {
  if (content === '') return { kind: 'blank' };
  if (id === 'case') return undefined;
  const isRate = id === 'benchmark' || id === 'spread';
  const reason = refusal(isRate ? [content, ...SCHEDULE] : [RATE, ...SCHEDULE, [[id, content]]]);
  if (reason !== undefined) return { kind: 'refused', reason };
  // The functions take any number of periods a year, the sheets only those that they have room for.
  return rule.kind === 'choice' && !rule.choices.includes(String(content)) ? { kind: 'noChoice' } : undefined;
}

export type Problem = { readonly kind: 'blank' | 'noChoice' } | { readonly kind: 'refused'; readonly reason: string };

function refusal(args: readonly unknown[]): string | undefined {
  try {
    callable('COMPARE')?.evaluate(args);
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
  return undefined;
}
