import { CATEGORIES } from '../../../functions/categories';
import { NAMESPACE } from '../../../functions/namespace';
import type { FunctionText } from '../functionTexts';

/**
 * The functions that mention every word: in name, category, question, summary or the names of the arguments. Letters are compared without
 * regard to case and width; an empty search finds all.
 *
 * @param others the texts of further languages, in which a function is found as well
 */
export function searchFunctions(texts: readonly FunctionText[], others: readonly FunctionText[], search: string): readonly FunctionText[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return texts;
  return texts.filter((text) => {
    const mentioned = [text, ...others.filter(({ id }) => id === text.id)].map(mentionedIn).join('\n');
    return words.every((word) => mentioned.includes(word));
  });
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

function mentionedIn({ id, category, question, summary, parameters }: FunctionText): string {
  const { en, ja } = CATEGORIES[category];
  return plain([`=${NAMESPACE}.${id}(`, en, ja, question, summary, ...parameters.map(({ name }) => name)].join('\n'));
}
