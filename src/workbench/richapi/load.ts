/** Answers a load: the selected members of an object, nested objects and collections included. */
import { identityOf, type ApiObject } from './classTable';
import { UnsupportedError } from './errors';
import type { ExcelHost } from './host';
import { camelCase, findLink, findProperty } from './members';
import type { Json, QueryInfo } from './protocol';
import { supports } from './version';

const ALL = '*';

/** Paths such as "values" or "format/fill/color", as the add-in typed them; none means all plain properties. */
export async function load(object: ApiObject, info: QueryInfo, host: ExcelHost): Promise<Json> {
  const select = info.Select?.length ? info.Select : [ALL];
  const expand = (info.Expand ?? []).map((path) => `${path}/${ALL}`);
  const paths = [...select, ...expand];
  const items = object.table.items?.(object.target, host);
  if (!items) return loadMembers(object, paths, host);

  const own = paths.filter((path) => nameIn(object.table.properties, path) !== undefined);
  const ofItems = paths.filter((path) => !own.includes(path));
  const answer = own.length > 0 ? await loadMembers(object, own, host) : identityOf(object);
  if (ofItems.length === 0) return answer;
  const from = info.Skip ?? 0;
  const _Items: Json[] = [];
  for (const item of items.slice(from, info.Top ? from + info.Top : undefined)) _Items.push(await loadMembers(item, ofItems, host));
  return { ...answer, _Items };
}

async function loadMembers(object: ApiObject, paths: readonly string[], host: ExcelHost): Promise<{ [key: string]: Json }> {
  const { properties, links, name: className } = object.table;
  const answer = identityOf(object);
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const property = nameIn(properties, head);
    const link = nameIn(links, head);
    if (head === ALL) {
      for (const name of readableNames(object, host)) answer[name] = await readProperty(object, name, host);
    } else if (property !== undefined && rest.length === 0) {
      answer[property] = await readProperty(object, property, host);
    } else if (link !== undefined) {
      nested.set(link, [...(nested.get(link) ?? []), rest.join('/') || ALL]);
    } else {
      throw new UnsupportedError(`${className}.${camelCase(path)}`);
    }
  }
  for (const [name, select] of nested) {
    const target = await findLink(object, name).run(host, (link) => link.to(object.target, host));
    answer[name] = target && (await load(target, { Select: select }, host));
  }
  return answer;
}

function readProperty(object: ApiObject, name: string, host: ExcelHost): Promise<Json> {
  return findProperty(object, name).run(host, (property) => property.get(object.target, host));
}

/** A load of everything leaves out what an older Excel does not know. */
function readableNames({ table }: ApiObject, host: ExcelHost): string[] {
  return Object.entries(table.properties ?? {})
    .filter(([, { since }]) => supports(host.excelApi, since))
    .map(([name]) => name);
}

function nameIn(members: { readonly [name: string]: unknown } | undefined, typed: string): string | undefined {
  return Object.keys(members ?? {}).find((name) => name.toLowerCase() === typed.toLowerCase());
}
