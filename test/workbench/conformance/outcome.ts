/** How a program of an expectation went, in the form in which both runners compare it. */
import type { Expectation } from './expectation';

export type Outcome = { readonly gives: unknown } | { readonly fails: { readonly code: string; readonly location: string } };

/** Self-contained as the programs are: the browser runs it from its source text in the frame of the add-in. */
export async function outcomeOf(run: Expectation['run'], excel: typeof Excel): Promise<Outcome> {
  try {
    const gives: unknown = await run(excel);
    // Objects of the client belong to another context, and some to no JSON: plain copies compare.
    return { gives: gives === undefined ? null : (JSON.parse(JSON.stringify(gives)) as unknown) };
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { fails: { code: code ?? `${message}`, location: debugInfo?.errorLocation ?? '' } };
  }
}

export function promised(expectation: Expectation): object {
  return 'gives' in expectation ? { gives: expectation.gives } : { fails: expectation.fails };
}
