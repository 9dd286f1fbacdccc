/** Links made by HYPERLINK, which a click follows, as in Excel. */
import { CustomRangeType } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { parseAddress } from '../../book/address';
import type { Book, Rect, Sheet } from '../../book/book';
import type { GridHost } from '../host';

/** Returns the way to stop. */
export function followLinks(host: GridHost, book: Book): () => void {
  const clicks = host.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const url = linkIn(host, location.subUnitId, location.row, location.col);
    if (url?.startsWith('#')) {
      const target = placeOf(book, url.slice(1));
      // The click itself selects its cell first.
      if (target) setTimeout(() => book.select(target.sheet, target.rect), 0);
    } else if (url && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener');
  });
  return () => clicks.unsubscribe();
}

function linkIn(host: GridHost, sheetId: string, row: number, column: number): string | undefined {
  const ranges = host.worksheet(sheetId).getCellRaw(row, column)?.p?.body?.customRanges ?? [];
  const url: unknown = ranges.find(({ rangeType }) => rangeType === CustomRangeType.HYPERLINK)?.properties?.['url'];
  return typeof url === 'string' ? url : undefined;
}

/** A defined name, an address, or what the spreadsheet makes of an address: `gid=<sheet>&range=<address>`. */
function placeOf(book: Book, text: string): { sheet: Sheet; rect: Rect } | undefined {
  const [, id, range] = /^gid=([^&]+)&range=(.+)$/.exec(text) ?? [];
  const name = book.names().find((one) => one.name.toLowerCase() === text.toLowerCase());
  const place = parseAddress(range ?? name?.formula.slice(1) ?? text);
  const sheet = place && book.sheet(id ?? place.sheet ?? book.activeSheet().id);
  return sheet && { sheet, rect: place.rect };
}
