/** manifest.xml as the builds write it. The file itself names the development server, so that it can be read and validated as it stands. */
import { NAMESPACE } from '../functions/namespace';

/** Where `npm start` serves the add-in, and what manifest.xml names. */
export const LOCAL = 'https://localhost:3000';

/**
 * The add-in that a developer loads into Excel beside the released one: with the same id its buttons would replace the other's, and with the
 * same namespace Excel would not know which of the two a formula means.
 */
export const DEVELOPMENT = {
  id: '8b0d5c1e-3f62-4a7d-9e41-c2a6f7d1b935',
  namespace: `${NAMESPACE}DEV`,
  name: { en: 'PACT (development)', ja: 'PACT（開発版）' },
} as const;

/**
 * The address of a build without its slash at the end.
 *
 * @throws Error unless it is https and no more than a host and a path: Excel loads nothing else
 */
export function addInAddress(given: string): string {
  const advice = `--env url=${given}: give the https address under which the build will be served, such as https://example.org/pact`;
  if (!URL.canParse(given)) throw new Error(advice);
  const { protocol, search, hash, username, href } = new URL(given);
  if (protocol !== 'https:' || search || hash || username) throw new Error(advice);
  return href.replace(/\/+$/, '');
}

/** manifest.xml for an add-in that is served at `url`. An AppDomain is an origin, whatever the path of the add-in. */
export function releasedManifest(xml: string, url: string): string {
  return xml
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(`"${LOCAL}/`, `"${url}/`);
}

/**
 * The same with an id, a name and a namespace of its own. Its page hears of the namespace through its address.
 *
 * @throws Error where manifest.xml no longer has what is to be replaced
 */
export function developmentManifest(xml: string, url: string): string {
  const { id, namespace, name } = DEVELOPMENT;
  const replaced = [
    [/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`],
    [
      /<DisplayName DefaultValue="[^"]*">\s*<Override Locale="ja-JP" Value="[^"]*"\/>/,
      `<DisplayName DefaultValue="${name.en}">\n    <Override Locale="ja-JP" Value="${name.ja}"/>`,
    ],
    [
      /<bt:String id="Group\.Label" DefaultValue="[^"]*">\s*<bt:Override Locale="ja-JP" Value="[^"]*"\/>/,
      `<bt:String id="Group.Label" DefaultValue="${name.en}">\n          <bt:Override Locale="ja-JP" Value="${name.ja}"/>`,
    ],
    [/<bt:String id="Functions\.Namespace" DefaultValue="[^"]*"\/>/, `<bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>`],
    [/(<bt:Url id="Taskpane\.Url" DefaultValue="[^"?]*)"/, `$1?namespace=${namespace}"`],
    [/(<DefaultSettings>\s*<SourceLocation DefaultValue="[^"?]*)"/, `$1?namespace=${namespace}"`],
    [/=PACT\.SPLIT/g, `=${namespace}.SPLIT`],
  ] as const;
  return replaced.reduce(
    (text, [pattern, replacement]) => {
      if (text.search(pattern) < 0) throw new Error(`manifest.xml has nothing like ${pattern.source}`);
      return text.replace(pattern, replacement);
    },
    releasedManifest(xml, url),
  );
}
