/** The licences of what other people wrote and a build contains, as the text of LICENSE.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * @param files absolute paths of the modules in a build
 * @param own the licence of PACT itself, which is MIT
 * @throws Error for a package that has no licence text and whose licence is not MIT
 */
export function shippedLicences(files: Iterable<string>, own: string): string {
  const homes = new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[1] ?? []));
  const titlesByText = new Map<string, Set<string>>();
  for (const home of homes) {
    const { title, text } = describe(home, own);
    titlesByText.set(text, (titlesByText.get(text) ?? new Set()).add(title));
  }
  const others = [...titlesByText].map(([text, titles]) => `${[...titles].sort().join('\n')}\n\n${text}`).sort();
  return [own.trim(), 'This copy of PACT contains the following packages, each under its own licence.', ...others].join(RULE) + '\n';
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
}

function describe(home: string, own: string): { readonly title: string; readonly text: string } {
  const { name, version, license, repository } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as PackageJson;
  const title = `${name} ${version} (${license})`;
  const file = readdirSync(home).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file !== undefined) return { title, text: readFileSync(path.join(home, file), 'utf8').replaceAll('\r\n', '\n').trim() };
  if (license !== 'MIT') throw new Error(`${title} has no licence text in ${home}`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  const terms = own.slice(own.indexOf('Permission is hereby granted')).trim();
  return { title, text: `MIT License\n\nCopyright (c) the authors of ${source ?? name}\n\n${terms}` };
}
