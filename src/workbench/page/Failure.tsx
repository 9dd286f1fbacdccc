import type { PageStrings } from './strings';

/** Instead of a workbench that cannot start. */
export function Failure({ strings, error }: { readonly strings: PageStrings; readonly error: Error }) {
  return (
    <main className="failure" role="alert">
      <h1>{strings.failed}</h1>
      <p>{strings.failedWhat}</p>
      <pre>{error.message}</pre>
    </main>
  );
}
