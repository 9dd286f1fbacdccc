import type { Book } from '../book/book';
import { cellRect } from '../book/rects';

/** Rewrites every structured reference to a table in the formulas of the workbook. */
export function rewriteFormulas(book: Book, tableName: string, rewrite: (reference: string) => string): void {
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\])${tableName.replace(/[\\.?]/g, '\\$&')}(?:\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|(?![\\p{L}\\p{N}_.(!]))`,
    'giu',
  );
  for (const sheet of book.sheets()) {
    const used = sheet.usedRect(true);
    if (!used) continue;
    sheet.formulas(used).forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell !== 'string' || !cell.startsWith('=')) return;
        const changed = cell.replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) =>
          piece.startsWith('"') ? piece : piece.replace(reference, rewrite),
        );
        if (changed !== cell) sheet.write(cellRect(used.top + r, used.left + c), [[changed]]);
      });
    });
  }
}
