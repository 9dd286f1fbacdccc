/** A text as the content of an element or the value of an attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Replaces the first match. The replacement is taken as it is.
 *
 * @throws Error where nothing matches: the library writes another form than this code was made for.
 */
export function editOnce(xml: string, pattern: RegExp, replacement: string, what: string): string {
  if (!pattern.test(xml)) throw new Error(`The xlsx library wrote ${what} in a form that PACT does not know.`);
  return xml.replace(pattern, () => replacement);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Types of relations begin with the first, the elements that list them are of the second. */
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An id that no relation of the part has. */
export function freeRelationId(relations: string): string {
  let number = 1;
  while (relations.includes(`Id="rId${number}"`)) number += 1;
  return `rId${number}`;
}
