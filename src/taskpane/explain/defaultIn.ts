/** `bond (repaid at the end; the default)` in a list of words: the one that is taken. */
const MARKED = /([^,;:、。：(（]+)[(（][^()（）]*(?:default|既定値)[^()（）]*[)）]/;
/** Sentences and their parts, as the help of an argument has them in either language. */
const PARTS = /(?<=[.;:。])\s+|(?<=。)/;
const SAYS_OMITTED = /^omitted|^省略|既定値/i;
const LEAD = /^omitted:$/i;

/** The part of an argument's help that says what the argument is when it is left out; all of it where none does. */
export function defaultIn(help: string): string {
  const marked = MARKED.exec(help)?.[1]?.trim();
  if (marked !== undefined) return marked;
  const parts = help.split(PARTS);
  const at = parts.findIndex((part) => SAYS_OMITTED.test(part));
  if (at < 0) return help;
  const found = parts[at] ?? '';
  // That it is omitted is said already. What says it itself is a sentence and keeps its end.
  const text = LEAD.test(found) ? (parts[at + 1] ?? '').replace(/[.;]$/, '') : found;
  const isName = /^[a-z]+_/.test(text);
  return isName ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
