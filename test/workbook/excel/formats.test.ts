import { describe, expect, it } from 'vitest';
import { edgeBorders, formatUpdate, numberFormats } from '../../../src/workbook/excel/formats';

const thin = { line: 'thin', color: '#808080' } as const;
const double = { line: 'double', color: '#000000' } as const;

describe('a style in the terms of Office.js', () => {
  it('sets nothing for a style without members', () => {
    expect(formatUpdate({})).toEqual({});
  });

  it('sets every member of a full style', () => {
    const style = {
      bold: true,
      italic: true,
      size: 14,
      color: '#0000ff',
      fill: '#fff2cc',
      horizontal: 'right',
      vertical: 'center',
      wrap: true,
      indent: 2,
      unlocked: true,
    } as const;
    expect(formatUpdate(style)).toEqual({
      font: { bold: true, italic: true, size: 14, color: '#0000ff' },
      fill: { color: '#fff2cc' },
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      protection: { locked: false },
    });
  });

  it('does not switch off what is off in a new sheet', () => {
    expect(formatUpdate({ bold: false, italic: false, wrap: false, unlocked: false })).toEqual({});
  });

  it('repeats a number format for every cell', () => {
    expect(numberFormats('0.0%', { top: 4, left: 1, bottom: 5, right: 3 })).toEqual([
      ['0.0%', '0.0%', '0.0%'],
      ['0.0%', '0.0%', '0.0%'],
    ]);
  });
});

describe('the borders of a style', () => {
  it.each([
    ['none', {}, 3, []],
    ['above one row', { borderTop: thin }, 1, ['EdgeTop thin']],
    ['below one row', { borderBottom: double }, 1, ['EdgeBottom double']],
    ['around one row', { borderTop: thin, borderBottom: double }, 1, ['EdgeTop thin', 'EdgeBottom double']],
    ['above each of several rows', { borderTop: thin }, 3, ['EdgeTop thin', 'InsideHorizontal thin']],
    ['below each of several rows', { borderBottom: thin }, 3, ['InsideHorizontal thin', 'EdgeBottom thin']],
    [
      'around each of several rows',
      { borderTop: thin, borderBottom: double },
      2,
      ['EdgeTop thin', 'InsideHorizontal double', 'EdgeBottom double'],
    ],
  ])('are drawn edge by edge: %s', (_, style, rows, expected) => {
    expect(edgeBorders(style, rows).map(({ edge, border }) => `${edge} ${border.line}`)).toEqual(expected);
  });
});
