import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { HARMFUL_FILES } from './harmfulFiles';

const MOST_MEGABYTES = 200;

it(`refuses files that mean harm with less than ${MOST_MEGABYTES} MB`, { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pact-harm-'));
  try {
    const files = HARMFUL_FILES.map(([, make], index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, make());
      return file;
    });
    const options = ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`];
    const { stdout } = await promisify(execFile)(process.execPath, [...options, path.join(__dirname, 'readFiles.ts'), ...files]);
    const outcomes = JSON.parse(stdout) as { problem: string; milliseconds: number; megabytes: number }[];
    console.table(Object.fromEntries(HARMFUL_FILES.map(([name], index) => [name, outcomes[index]])));
    expect(outcomes.map(({ problem }) => problem)).toEqual(HARMFUL_FILES.map(([, , problem]) => problem));
    // The highest so far, so the last one counts for all.
    expect(outcomes.at(-1)?.megabytes).toBeLessThan(MOST_MEGABYTES);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
