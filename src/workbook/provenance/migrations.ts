import type { XmlElement } from '../file/reading/xmlTree';

/** Turns the document of one version of the format into that of the next. */
export type Migration = (document: XmlElement) => XmlElement;

/** In order: the first one leads from version 1 to version 2. Version 1 is the present one. */
export const MIGRATIONS: readonly Migration[] = [];

/** The document in the version that the last migration leads to. */
export function bringUpToDate(document: XmlElement, version: number, migrations: readonly Migration[] = MIGRATIONS): XmlElement {
  return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), document);
}
