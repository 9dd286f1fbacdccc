/**
 * `npm version <new version>` runs this after it has written package.json and before it commits: the manifest takes the version over, and the
 * changelog must already say what changes. Excel reads the functions of an add-in anew when the version of its manifest changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';

/**
 * manifest.xml with the version of the package in four parts: 1.2.3.0 for 1.2.3.
 *
 * @throws Error for a version that is not three numbers, which a manifest cannot have; for a changelog that does not begin with the version
 */
export function releaseManifest(version: string, manifest: string, changelog: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is not three numbers: a manifest has room for nothing else.`);
  const [, newest = 'none'] = /^## \[?([^\s\]]+)/m.exec(changelog) ?? [];
  if (newest !== version) {
    throw new Error(`CHANGELOG.md begins with ${newest}. Write what changes in ${version} below a heading "## ${version}" first.`);
  }
  const next = manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (!next.includes(`<Version>${version}.0</Version>`)) throw new Error('manifest.xml has no Version.');
  return next;
}

if (require.main === module) {
  const root = path.resolve(__dirname, '../..');
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  try {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    writeFileSync(path.join(root, 'manifest.xml'), releaseManifest(version, read('manifest.xml'), read('CHANGELOG.md')));
  } catch (error) {
    logErrorMessage(error);
    process.exit(1);
  }
}
