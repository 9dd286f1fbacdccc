/**
 * `npm run validate`: reads manifest.xml as Office's own tools do, offline, and prints its base section.
 * `npm run validate:online -- [manifest]`: asks Microsoft's validation service, which also checks that every address can be reached.
 */
import { parseArgs } from 'node:util';
import { logErrorMessage } from 'office-addin-cli';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';

async function validate(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { online: { type: 'boolean', default: false } }, allowPositionals: true });
  const manifest = positionals[0] ?? 'manifest.xml';
  const info = await OfficeAddinManifest.readManifestFile(manifest);
  console.log(`${manifest}: ${info.displayName ?? '(no name)'} ${info.version ?? ''}, id ${info.id ?? '(none)'}`);
  if (!values.online) return;

  const result = await validateManifest(manifest, true);
  for (const problem of [...(result.report?.errors ?? []), ...(result.report?.warnings ?? [])]) {
    console.log(`${problem.code ?? ''} ${problem.title ?? ''}: ${problem.content ?? ''}`);
  }
  if (!result.isValid) throw new Error(`${manifest} is not valid.`);
  console.log(`${manifest} is valid.`);
}

validate().catch((error: unknown) => {
  logErrorMessage(error);
  process.exit(1);
});
