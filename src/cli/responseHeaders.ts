/** What the development server sends with its files, and the files of a build that tell other hosts what to send. */
import { addInPolicy, CACHING, HEADERS, policyText, PRODUCTION_POLICY } from '../functions/help/guides/hosting';

/** The same where Microsoft's client is served from the npm copy. */
const DEVELOPMENT_POLICY = policyText(addInPolicy({ scripts: [], frames: ["'none'"] }));
/** The workbench is never deployed. Its spreadsheet writes style elements with content. */
const WORKBENCH_POLICY = policyText({
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
});

/** Of the development server, by the path of the file. Nothing is cached. */
export function developmentHeaders(path: string): Readonly<Record<string, string>> {
  const isWorkbench = /^\/(workbench\.html|index\.html)?$/.test(path);
  return {
    ...HEADERS,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': isWorkbench ? WORKBENCH_POLICY : DEVELOPMENT_POLICY,
  };
}

/**
 * Of a production build that is served at `url`, for hosts that read `_headers` (Netlify, Cloudflare Pages). They ask for every file again unless they
 * are told otherwise, and differ in what two lines for one header mean: so no file gets two.
 */
export function headersFile(url: string): string {
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const { pathname } = new URL(`${url}/`);
  return [
    `${pathname}*`,
    ...lines({ ...HEADERS, 'Content-Security-Policy': PRODUCTION_POLICY }),
    `${pathname}hashed/*`,
    ...lines({ 'Cache-Control': CACHING.hashed }),
    '',
  ].join('\n');
}

/** The same for Azure Static Web Apps, which serves a build at the root of its host or below it. */
export function staticWebAppConfig(url: string): string {
  const { pathname } = new URL(`${url}/`);
  return JSON.stringify(
    {
      globalHeaders: { ...HEADERS, 'Content-Security-Policy': PRODUCTION_POLICY, 'Cache-Control': CACHING.stable },
      routes: [{ route: `${pathname}hashed/*`, headers: { 'Cache-Control': CACHING.hashed } }],
    },
    null,
    2,
  );
}
