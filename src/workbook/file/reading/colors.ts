import { parseThemeColors, resolveThemeColor } from 'hucre/xlsx';
import type { XmlElement } from './xmlTree';

/** Colours of the format by number, from 8 on; 0 to 7 are the same as 8 to 15. Source: ECMA-376 part 1, 18.8.27 (indexedColors). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC ' +
  'CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Cells name the colours of the theme in this order, the theme itself lists dark before light. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const SCHEME_NAMES = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const SCHEME_ALIASES: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/** Colours of a workbook as `#RRGGBB`. */
export class Colors {
  private readonly theme: string[];

  /** @param themeXml the theme part; without it colours of the theme are black */
  constructor(themeXml: string | undefined) {
    this.theme = themeXml === undefined ? [] : parseThemeColors(themeXml);
  }

  /** Of a cell, a font or a tab; undefined where it is left to the program. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const { rgb, theme, indexed, tint } = element.attributes;
    if (rgb !== undefined) return hex(rgb);
    if (theme !== undefined) {
      const tinted = tint === undefined ? undefined : Number(tint);
      return `#${resolveThemeColor(this.theme, THEME_ORDER[Number(theme)] ?? -1, tinted).toUpperCase()}`;
    }
    if (indexed === undefined) return undefined;
    const index = Number(indexed);
    const color = INDEXED[index < 8 ? index : index - 8];
    return color === undefined ? undefined : `#${color}`;
  }

  /** Of the fill or the line of a drawing. Shades of a colour of the theme are left out. */
  ofDrawing(solidFill: XmlElement | undefined): string | undefined {
    const plain = solidFill?.child('srgbClr')?.val ?? solidFill?.child('sysClr')?.attributes['lastClr'];
    if (plain !== undefined) return hex(plain);
    const scheme = solidFill?.child('schemeClr')?.val;
    if (scheme === undefined) return undefined;
    const color = this.theme[SCHEME_NAMES.indexOf(SCHEME_ALIASES[scheme] ?? scheme)];
    return color === undefined ? undefined : `#${color}`;
  }
}

/** `FF1F4E79` or `1F4E79` as `#1F4E79`; undefined for anything else. */
function hex(digits: string): string | undefined {
  const [, color] = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(digits) ?? [];
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}
