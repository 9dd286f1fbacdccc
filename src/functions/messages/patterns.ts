/** A message with gaps: in English, and as a person reads it in another language. */
export type Pattern = readonly [english: string, translated: string];

/** What stands in the gaps of a name: how it is told, and how it is said in the other language. */
export interface GapKind {
  /** Source of a regular expression without groups; any text without it. */
  readonly form?: string;
  say(text: string): string;
}

/** By the names of the gaps. Gaps without a kind hold any text and stay as they are. */
export type GapKinds = Readonly<Record<string, GapKind>>;

interface Compiled {
  readonly expression: RegExp;
  readonly gaps: readonly string[];
  readonly translated: string;
}

const GAP = /\{(\w+)\}/g;

/** `{gap}` is any text, `(s)` an s that may be there. */
function compile([english, translated]: Pattern, kinds: GapKinds): Compiled {
  const source = english
    .split(GAP)
    .map((part, at) => (at % 2 === 1 ? `(${kinds[kindOf(part)]?.form ?? '.+?'})` : escaped(part).replaceAll('\\(s\\)', 's?')))
    .join('');
  return { expression: new RegExp(`^${source}$`, 's'), gaps: Array.from(english.matchAll(GAP), ([, name = '']) => name), translated };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A translator of whole messages. The first pattern that fits a message counts: specific ones come before general ones.
 *
 * @returns undefined for a message that no pattern fits
 */
export function translator(patterns: readonly Pattern[], kinds: GapKinds): (message: string) => string | undefined {
  const compiled = patterns.map((pattern) => compile(pattern, kinds));
  return (message) => {
    for (const { expression, gaps, translated } of compiled) {
      const [, ...found] = expression.exec(message) ?? [];
      if (found.length < gaps.length || !expression.test(message)) continue;
      const texts = new Map(gaps.map((name, at) => [name, kinds[kindOf(name)]?.say(found[at] ?? '') ?? found[at] ?? '']));
      return translated.replace(GAP, (_gap, name: string) => texts.get(name) ?? '');
    }
    return undefined;
  };
}

/** Two gaps of a kind in one message have numbers: count1 and count2. */
const kindOf = (name: string) => name.replace(/\d+$/, '');
