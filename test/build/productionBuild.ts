import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

/** A production build in a folder of its own. */
export interface Build {
  readonly folder: string;
  /** The scripts of each entry and of each named bundle that is loaded later, by its name. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param url where the build will be served
 * @param root folder with the sources of PACT
 */
export async function buildForProduction(url: string, root = path.resolve(__dirname, '../..')): Promise<Build> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-build-'));
  const { default: configure } = (await import(path.join(root, 'webpack.config.js'))) as { default: Configure };
  const config = configure({ url }, { mode: 'production' });
  const stats = await new Promise<webpack.StatsCompilation>((resolve, reject) => {
    // Packages may be linked into the folder; where they really are must not count.
    const linked = { resolve: { ...config.resolve, symlinks: false }, resolveLoader: { symlinks: false } };
    webpack({ ...config, ...linked, context: root, output: { ...config.output, path: folder } }, (error, result) => {
      if (error) reject(error);
      else if (!result || result.hasErrors()) reject(new Error(result?.toString('errors-only')));
      else resolve(result.toJson({ all: false, chunkGroups: true, entrypoints: true }));
    });
  });
  const groups = Object.entries({ ...stats.namedChunkGroups, ...stats.entrypoints });
  const scripts = groups.map(([name, { assets = [] }]) => [name, assets.map((asset) => asset.name).filter((file) => file.endsWith('.js'))]);
  return { folder, scripts: Object.fromEntries(scripts) as Build['scripts'] };
}

type Configure = (env: { url: string }, argv: { mode: 'production' }) => webpack.Configuration;

/** The scripts of bundles, each once. */
export function scriptsOf({ scripts }: Build, ...bundles: readonly string[]): readonly string[] {
  return [
    ...new Set(
      bundles.flatMap((bundle) => {
        const found = scripts[bundle];
        if (!found) throw new Error(`The build has no bundle "${bundle}".`);
        return found;
      }),
    ),
  ];
}

/** Bytes of a file of the build as a server sends it. */
export function compressedSize(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}
