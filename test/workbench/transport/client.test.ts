import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFolder, PINNED_VERSION } from '../../support/nodeClient';

/** The protocol is known for these files only: another version of the library needs a look at every message. */
const FILES = [
  { name: 'office.js', sha256: 'f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62' },
  { name: 'excel-web-16.00.js', sha256: '01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c' },
  { name: 'office.debug.js', sha256: '401d5d3af5f358e58b6225b2ccfef82e4c1445b406e4e138657e9eab5531d9f9' },
  { name: 'excel-web-16.00.debug.js', sha256: 'c9d4f48f13916d03cdfab4e0ce3e7339e2373c46039bd1e6ffc967703cb8669c' },
  { name: 'excel-win32-16.01.debug.js', sha256: '55424571aa2b13e557dd7af19067dae412d0e81228d0da4108fbf30ee22d3dc3' },
];

describe('The Office.js client', () => {
  it(`is version ${PINNED_VERSION}`, () => {
    const { version } = JSON.parse(readFileSync(join(libraryFolder, 'package.json'), 'utf8')) as { version: string };
    expect(version).toBe(PINNED_VERSION);
  });

  it.each(FILES)('has $name as Microsoft published it', ({ name, sha256 }) => {
    const content = readFileSync(join(libraryFolder, 'dist', name));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });
});
