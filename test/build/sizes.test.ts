import { describe, expect, inject, it } from 'vitest';
import { VIEWS } from '../../src/taskpane/views';
import { compressedSize, scriptsOf } from './productionBuild';

const KILOBYTE = 1_000;
/** Compressed. What Excel loads to calculate, and what the pane shows first with all that it needs. */
const LIMITS = { functions: 40 * KILOBYTE, firstView: 150 * KILOBYTE };

describe('the production build', () => {
  const build = inject('build');
  const size = (...bundles: string[]) => scriptsOf(build, ...bundles).reduce((sum, file) => sum + compressedSize(build.folder, file), 0);
  const FIRST = ['functions', 'commands', 'taskpane', 'view-projects'];

  it('is as small as promised', () => {
    const table = [
      ['functions and runtime', size('functions')],
      ['commands', size('commands')],
      ['pane, first view and all before it', size(...FIRST)],
      ...VIEWS.map((view) => [`view ${view}, beyond that`, size(...FIRST, `view-${view}`) - size(...FIRST)] as const),
    ] as const;
    console.log(table.map(([what, bytes]) => `${what.padEnd(40)}${(bytes / KILOBYTE).toFixed(1).padStart(8)} kB`).join('\n'));
    expect(size('functions')).toBeLessThanOrEqual(LIMITS.functions);
    expect(size(...FIRST)).toBeLessThanOrEqual(LIMITS.firstView);
  });

  it('loads what only some views need when they are opened', () => {
    const first = new Set(scriptsOf(build, ...FIRST));
    for (const view of VIEWS.filter((one) => one !== 'projects')) {
      expect(scriptsOf(build, `view-${view}`).filter((file) => !first.has(file))).not.toEqual([]);
    }
  });
});
