import { describe, expect, it } from 'vitest';
import { readSwitches, unusualSwitches } from '../../../src/workbench/page/switches';

describe('the switches of the workbench', () => {
  it('are those of Excel on the web without a query string', () => {
    expect(readSwitches('')).toEqual({
      platform: 'web',
      theme: 'system',
      locale: 'en-US',
      excelapi: '1.17',
      latency: 0,
      fail: undefined,
      disconnect: undefined,
      other: undefined,
      addin: 'present',
      stored: false,
      readonly: false,
      recalc: 'open',
    });
  });

  it.each([
    { query: '?platform=desktop', switches: { platform: 'desktop' } },
    { query: '?theme=dark&locale=ja-JP', switches: { theme: 'dark', locale: 'ja-JP' } },
    { query: 'excelapi=1.12', switches: { excelapi: '1.12' } },
    { query: '?latency=300&fail=2&disconnect=5&other=1', switches: { latency: 300, fail: 2, disconnect: 5, other: 1 } },
    { query: '?addin=missing&stored=1&readonly=1', switches: { addin: 'missing', stored: true, readonly: true } },
    { query: '?readonly=0', switches: {} },
    { query: '?recalc=none', switches: { recalc: 'none' } },
  ])('are read from "$query"', ({ query, switches }) => {
    expect(readSwitches(query)).toEqual({ ...readSwitches(''), ...switches });
  });

  it.each([
    { query: '?colour=dark', message: 'There is no switch “colour”. There are platform, theme, locale' },
    { query: '?platform=mac', message: 'The switch “platform” takes web or desktop, not “mac”.' },
    { query: '?locale=', message: 'The switch “locale” takes en-US or ja-JP, not “”.' },
    { query: '?excelapi=2.1', message: 'takes a requirement set of ExcelApi, from 1.1 to 1.20, not “2.1”' },
    { query: '?latency=-1', message: 'takes milliseconds from 0 to 10000, not “-1”' },
    { query: '?latency=10001', message: 'takes milliseconds from 0 to 10000' },
    { query: '?fail=0', message: 'takes the number of a batch, from 1, not “0”' },
    { query: '?stored=yes', message: 'takes 0 or 1, not “yes”' },
  ])('refuse "$query" and say what there is', ({ query, message }) => {
    expect(() => readSwitches(query)).toThrow(message);
  });

  it('are named where they are not as usual', () => {
    expect(unusualSwitches(readSwitches(''))).toEqual([]);
    expect(unusualSwitches(readSwitches('?readonly=1&theme=dark&platform=web'))).toEqual(['theme=dark', 'readonly=1']);
  });
});
