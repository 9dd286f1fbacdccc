import { CATALOGUE } from '../catalogue';
import { helpPath, INDEX, LANGUAGES, REFERENCE } from './addresses';
import { functionPage } from './functionPage';
import { guidePage, GUIDES } from './guides';
import { indexPage } from './indexPage';
import { referencePage } from './referencePage';

/** Every page of the help by its path under the address of the add-in. They also need `help/style.css` and `help/help.js`. */
export function helpPages(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => [
      [helpPath(INDEX, language), indexPage(language)] as const,
      [helpPath(REFERENCE, language), referencePage(language)] as const,
      ...GUIDES.map((guide) => [helpPath(guide.name, language), guidePage(guide, language)] as const),
      ...CATALOGUE.map((definition) => [helpPath(definition.id, language), functionPage(definition, language)] as const),
    ]),
  );
}
