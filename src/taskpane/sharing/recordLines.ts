import type { Difference, RecordComparison } from '../../workbook/provenance';
import { listNames } from '../language';
import type { SharingStrings } from './strings';

interface Wording {
  readonly texts: SharingStrings;
  readonly locale: string;
  readonly betweenSentences: string;
  /** Name of a model. */
  readonly nameOf: (model: string) => string;
}

const FIGURES = ['terms', 'inputs', 'outputs'] as const;

/** How much changed, in a sentence or two. */
export function recordSummary(comparison: RecordComparison, { texts: { record }, locale, betweenSentences }: Wording): string {
  const counts = FIGURES.flatMap((kind) => (comparison[kind].length > 0 ? [record[kind](comparison[kind].length)] : []));
  const { versions } = comparison;
  return [
    ...(counts.length > 0 ? [record.changed(listNames(counts, locale))] : []),
    ...(versions ? [record.otherVersion] : []),
    ...(versions?.major ? [record.mayDiffer] : []),
  ].join(betweenSentences);
}

/** What changed, a line for each: version, projects, terms, inputs, results. */
export function recordLines(comparison: RecordComparison, { texts: { record }, locale, nameOf }: Wording): readonly string[] {
  const { versions, added, removed } = comparison;
  const full = ({ pact, engine }: { pact: string; engine: string }) => `PACT ${pact} (${engine})`;
  return [
    ...(versions ? [record.version(full(versions.before), full(versions.now))] : []),
    ...added.map((model) => record.projectAdded(nameOf(model))),
    ...removed.map((model) => record.projectRemoved(nameOf(model))),
    ...FIGURES.flatMap((kind) => figureLines(comparison[kind], record.kind[kind])),
  ];

  /** Figures of one range share a line. */
  function figureLines(differences: readonly Difference[], kind: string): string[] {
    const byName = new Map<string, Difference[]>();
    for (const one of differences) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    return [...byName].map(([name, ones]) => {
      const [one] = ones;
      if (!one || ones.length > 1) return record.differences(`${kind} ${name}`, ones.length);
      const place = one.position === undefined ? name : record.place(name, one.position);
      const [before, now] = shown(one);
      return record.difference(`${kind} ${place}`, before, now);
    });
  }

  /** As short as they can be while they still differ. */
  function shown({ before, now }: Difference): [string, string] {
    const short = [before, now].map((text) => (text === '' ? record.blank : shortNumber(text, locale)));
    const [a = before, b = now] = short;
    return a === b ? [before, now] : [a, b];
  }
}

function shortNumber(text: string, locale: string): string {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value)
    ? text
    : new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value);
}
