import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

/** A production build in a folder of its own. */
export interface Build {
  readonly folder: string;
  /** The scripts of an entry or of a named bundle that is loaded later. */
  scriptsOf(name: string): readonly string[];
}

/** @param url where the build will be served */
export async function buildForProduction(url: string): Promise<Build> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-build-'));
  const config = configure({ url }, { mode: 'production' });
  const stats = await new Promise<webpack.StatsCompilation>((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, result) => {
      if (error) reject(error);
      else if (!result || result.hasErrors()) reject(new Error(result?.toString('errors-only')));
      else resolve(result.toJson({ all: false, chunkGroups: true, entrypoints: true }));
    });
  });
  const groups = { ...stats.namedChunkGroups, ...stats.entrypoints };
  return {
    folder,
    scriptsOf(name) {
      const group = groups[name];
      if (!group) throw new Error(`The build has no bundle "${name}".`);
      return (group.assets ?? []).map((asset) => asset.name).filter((file) => file.endsWith('.js'));
    },
  };
}

/** Bytes of a file of the build as a server sends it. */
export function compressedSize(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}
