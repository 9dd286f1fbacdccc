interface ProblemsProps {
  /** What the add-in asked for and this stand-in does not know, or what failed inside the stand-in. */
  readonly unsupported: readonly string[];
  /** What went wrong with the add-in itself. */
  readonly addin: string | undefined;
}

/** Everything that silence would make look like success. */
export function Problems({ unsupported, addin }: ProblemsProps) {
  // A defect brings its stack along: the first line says it, the rest is in the browser's console.
  const subjects = [...new Set(unsupported.map((subject) => subject.split('\n')[0]))];
  return (
    <div className="problems" role="alert">
      {addin !== undefined && <div className="problem">{addin}</div>}
      {subjects.length > 0 && (
        <div className="problem">
          <strong>The stand-in does not know:</strong> {subjects.map((subject) => `HOST-UNSUPPORTED ${subject}`).join(', ')}
        </div>
      )}
    </div>
  );
}
