/** What the add-in asked for and this stand-in does not know: shown, because silence would look like success. */
export function Unsupported({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="unsupported" role="alert">
      <strong>The stand-in does not know:</strong> {names.map((name) => `HOST-UNSUPPORTED ${name}`).join(', ')}
    </div>
  );
}
