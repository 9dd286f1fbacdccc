/**
 * The spreadsheet in Node: for tests and command-line programs. The page's door is `page.ts`; the two are apart because a page must not
 * load what only Node has, and Node cannot load styles.
 */
export { openBookInNode } from './node';
export type { OpenBook, OpenBookOptions } from './options';
