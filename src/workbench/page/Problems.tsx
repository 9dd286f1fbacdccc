import type { PageStrings } from './strings';

interface ProblemsProps {
  readonly strings: PageStrings;
  /** What the add-in asked for and this stand-in does not know, or what failed inside the stand-in. */
  readonly unsupported: readonly string[];
  /** What went wrong with the add-in itself, or with a file. */
  readonly others: readonly (string | undefined)[];
  readonly onDismiss: () => void;
}

/** Everything that silence would make look like success. */
export function Problems({ strings, unsupported, others, onDismiss }: ProblemsProps) {
  // A defect brings its stack along: the first line says it, the rest is in the browser's console.
  const subjects = [...new Set(unsupported.map((subject) => subject.split('\n')[0]))];
  return (
    <div className="problems" role="alert">
      {others.map(
        (text) =>
          text !== undefined && (
            <div key={text} className="problem">
              {text}
              <button type="button" className="problem-close" onClick={onDismiss}>
                {strings.dismiss}
              </button>
            </div>
          ),
      )}
      {subjects.length > 0 && (
        <div className="problem">
          <strong>{strings.unknown}</strong> {subjects.map((subject) => `HOST-UNSUPPORTED ${subject}`).join(', ')}
        </div>
      )}
    </div>
  );
}
