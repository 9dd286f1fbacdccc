import { describe, expect, it } from 'vitest';
import type { ResultCell } from '../../src/functions/catalogue';
import { call, errorOf } from './call';

const HEADER = ['Project', 'Purpose', 'Place', 'Sponsor', 'Status', 'Cost (US$ million)', 'As of', 'Source', 'Confidence'];

function tableOf(...args: readonly unknown[]) {
  const [header = [], ...rows] = call('PROJECTS', ...args) as readonly (readonly ResultCell[])[];
  const columnOf = (name: string) => rows.map((row) => row[HEADER.indexOf(name)]);
  return { header, rows, columnOf };
}

describe('PROJECTS', () => {
  it('names its columns above the three projects', () => {
    const { header, rows, columnOf } = tableOf();
    expect(header).toEqual(HEADER);
    expect(rows).toHaveLength(3);
    expect(columnOf('Project')).toEqual(['Gas power', 'Oil terminal', 'Diamonds']);
  });

  it('shows the figures of the announcement unless told otherwise', () => {
    expect(tableOf().columnOf('Cost (US$ million)')).toEqual([33_300, 2_100, 600]);
    expect(tableOf().columnOf('As of')).toEqual(['2026-02-18', '2026-02-18', '2026-02-18']);
    for (const blank of [null, '', 0, ' ', 'Announced']) expect(call('PROJECTS', blank)).toEqual(call('PROJECTS'));
  });

  it('shows the first figures as the case seed', () => {
    expect(tableOf('SEED').columnOf('Cost (US$ million)')).toEqual([40_000, 2_000, 500]);
    expect(tableOf('seed').columnOf('As of')).toEqual(['2026-02-12', '2026-02-12', '2026-02-12']);
  });

  it('says of every figure where it comes from and how sure it is', () => {
    for (const figures of ['seed', 'announced']) {
      for (const cell of tableOf(figures).rows.flat()) expect(cell).not.toBe('');
      for (const confidence of tableOf(figures).columnOf('Confidence')) expect(['high', 'medium', 'low']).toContain(confidence);
    }
  });

  it('refuses a case that is not there', () => {
    expect(errorOf('PROJECTS', 'base')).toBe('#VALUE! case is text "base"; expected seed or announced');
  });
});
