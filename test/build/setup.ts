import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildForProduction, type Build } from './productionBuild';

declare module 'vitest' {
  interface ProvidedContext {
    build: Build;
  }
}

/** Where the build of these tests would be served: below the root of a host. */
export const URL_OF_BUILD = 'https://example.org/some/prefix';

/** One build for all tests of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const build = await buildForProduction(`${URL_OF_BUILD}/`);
  project.provide('build', build);
  return () => rmSync(build.folder, { recursive: true });
}
