import { xmlText } from './xml';
import type { FileXml } from './fileWorkbook';
import { parseXml } from './reading/xmlTree';

/**
 * Settings of add-ins stand in a custom XML part of this namespace. Excel keeps them with its reference to the add-in; a file of ours has
 * no such reference, because it would offer the add-in to everybody who opens the file.
 */
const NAMESPACE = 'urn:pact-workbench:settings:1';
const ID = '5B3C3D3E-6B0F-4C55-9E0B-3D1B1F6C7A20';

/** undefined where there is nothing to keep. */
export function settingsPart(settings: Readonly<Record<string, string>>): FileXml | undefined {
  const entries = Object.entries(settings);
  if (entries.length === 0) return undefined;
  const values = entries.map(([key, json]) => `<setting key="${attribute(key)}" value="${attribute(json)}"/>`);
  return { xml: `<settings xmlns="${NAMESPACE}">${values.join('')}</settings>`, id: ID, namespaces: [NAMESPACE] };
}

/** undefined for a part of anybody else. */
export function settingsIn({ xml, namespaces }: FileXml): Record<string, string> | undefined {
  if (!namespaces.includes(NAMESPACE)) return undefined;
  const settings = parseXml(xml, 'of the settings').all('setting');
  return Object.fromEntries(settings.map(({ attributes: { key = '', value = '' } }) => [key, value]));
}

/** Line breaks and tabs in an attribute would become spaces. */
function attribute(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
