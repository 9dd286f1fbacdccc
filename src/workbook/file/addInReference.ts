import { strFromU8, strToU8, type Unzipped } from 'fflate';
import { PACT_VERSION } from '../../functions/versions';
import type { FilePackage } from './reading/filePackage';
import { editOnce, freeRelationId, OFFICE_RELATIONS, PACKAGE_RELATIONS, XML_HEAD } from './xml';

/** PACT as a file names it: id and version of the manifest. Both are part of every live copy that names the add-in. */
export const ADD_IN = { id: 'cfc734f8-e96d-4062-bd00-17b6e6321b04', version: `${PACT_VERSION}.0` } as const;

/** Opens the pane where the add-in is there. It belongs to the reference and is no setting of a person's. */
const OPENS_PANE = 'Office.AutoShowTaskpaneWithDocument';
/** Always the same: the same workbook gives the same bytes. */
const INSTANCE = '5D0E7F62-8C1B-4C39-9A54-3A1D7E0C6B18';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const TYPES = 'application/vnd.ms-office';

const PANES = 'xl/webextensions/taskpanes.xml';
const PANES_RELATIONS = 'xl/webextensions/_rels/taskpanes.xml.rels';
const EXTENSION = 'xl/webextensions/webextension1.xml';

/**
 * Names PACT in a package as an add-in that an organisation has deployed, never as a developer's: that would put error bars before
 * whoever opens the file. The reference hangs on the package, not on the workbook, as Microsoft's own templates have it.
 */
export function withAddInReference(parts: Unzipped): void {
  const add = (path: string, xml: string) => {
    parts[path] = strToU8(XML_HEAD + xml);
  };
  const edit = (path: string, end: string, more: (xml: string) => string) => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(editOnce(xml, new RegExp(end), more(xml) + end, path));
  };
  add(
    PANES,
    `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE_RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  add(
    PANES_RELATIONS,
    `<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  add(
    EXTENSION,
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${INSTANCE}}"><we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties><we:property name="${OPENS_PANE}" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONS}"/><we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions/></a:ext></we:extLst></we:webextension>`,
  );
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  edit('[Content_Types].xml', '</Types>', () => override(PANES, 'webextensiontaskpanes') + override(EXTENSION, 'webextension'));
  edit(
    '_rels/.rels',
    '</Relationships>',
    (xml) => `<Relationship Id="${freeRelationId(xml)}" Type="${RELATIONS}/webextensiontaskpanes" Target="${PANES}"/>`,
  );
}

/** What a file says about add-ins: whether it names PACT in our way, whether it names others, and what these keep with the workbook. */
export function readAddIns(file: FilePackage): {
  readonly namesAddIn: boolean;
  readonly namesOthers: boolean;
  readonly settings: Record<string, string>;
} {
  const panes = file.relations('').filter(({ kind, isExternal }) => kind === 'webextensiontaskpanes' && !isExternal);
  const extensions = panes
    .flatMap(({ target }) => file.relations(target))
    .filter(({ kind, target }) => kind === 'webextension' && file.has(target))
    .map(({ target }) => {
      const extension = file.xml(target);
      const { id = '', storeType } = extension.child('reference')?.attributes ?? {};
      const isOurs = id.toLowerCase() === ADD_IN.id && storeType === 'EXCatalog';
      const properties = (extension.child('properties')?.all('property') ?? []).map(({ attributes: { name = '', value = '' } }) => ({
        name,
        value,
      }));
      return { isOurs, properties: properties.filter(({ name }) => !isOurs || name !== OPENS_PANE) };
    });
  return {
    namesAddIn: extensions.some(({ isOurs }) => isOurs),
    namesOthers: extensions.some(({ isOurs }) => !isOurs),
    settings: Object.fromEntries(extensions.flatMap(({ properties }) => properties.map(({ name, value }) => [name, value]))),
  };
}
