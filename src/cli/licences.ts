/** `npm run licences`: every package that is installed, with its licence and whether it ships. What a build contains stands in its LICENSE.txt. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

export interface InstalledPackage {
  /** Path below the root, as the lock file names it. */
  readonly place: string;
  /** Whether it serves development only and never ships. */
  readonly tool: boolean;
  /** As the package states it, such as `MIT` or `(MIT OR Apache-2.0)`. */
  readonly licence: string;
}

/** Every package of the lock file that is installed here; optional ones for other systems are not. */
export function installedPackages(): readonly InstalledPackage[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> };
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '' && existsSync(path.join(ROOT, place, 'package.json')))
    .map(([place, { dev = false }]) => ({ place, tool: dev, licence: licenceOf(path.join(ROOT, place)) }));
}

/** Of the package in a folder: as its package.json states it, else what its licence file is. */
export function licenceOf(home: string): string {
  const { license, licenses } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    license?: unknown;
    licenses?: { type: string }[];
  };
  const stated = typeof license === 'string' ? license : (licenses?.map(({ type }) => type).join(' OR ') ?? '');
  return stated || licenceInFile(home);
}

function licenceInFile(home: string): string {
  const name = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
  const text = name ? readFileSync(path.join(home, name), 'utf8') : '';
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'none stated';
}

if (require.main === module) {
  const lines = installedPackages().map(
    ({ place, tool, licence }) => `${tool ? 'tool ' : 'ships'}  ${licence.padEnd(24)}  ${place.replace(/^.*node_modules\//, '')}`,
  );
  console.log([...new Set(lines)].sort().join('\n'));
}
