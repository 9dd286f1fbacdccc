import type { Language } from '../definition';
import type { CellResult, ResultCell } from '../results';
import { resultTable } from '../resultTable';
import type { Html } from './html';
import { html } from './html';
import { WORDS } from './words';

const SHOWN_DIGITS = 10;
/** From here on a text gets a wide column, so that it does not run down the page. */
const LONG_TEXT = 20;

/** As a cell of the format General shows it. */
const numberText = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: SHOWN_DIGITS, useGrouping: false });

/** What the example shows: one value, or the cells that it spills as a table that scrolls where it is wide. The exact numbers are in the markup. */
export function exampleCells(result: CellResult, language: Language): Html {
  const rows = typeof result === 'object' ? result : [[result]];
  const rounded = rows.flat().some((cell) => typeof cell === 'number' && Number(cell.toPrecision(SHOWN_DIGITS)) !== cell);
  const note = rounded ? html`<p class="quiet">${WORDS.rounded[language]}</p>` : '';
  const shown = typeof result === 'object' ? table(result, language) : html`<p class="value">${content(result)}</p>`;
  return html`${shown}${note}`;
}

function table(rows: readonly (readonly ResultCell[])[], language: Language): Html {
  const { head, body, labelled } = resultTable(rows);
  const names = head
    ? html`<thead>
        <tr>
          ${head.map((cell, column) =>
            heading(
              cell,
              'col',
              body.some((row) => isNumber(row[column])),
            ),
          )}
        </tr>
      </thead>`
    : '';
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${WORDS.table[language]}">
    <table class="cells">
      ${names}
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${row.map((cell, column) => (labelled && column === 0 ? heading(cell, 'row', false) : data(cell)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const isNumber = (cell: ResultCell | undefined) => typeof cell === 'number';

function heading(cell: ResultCell, scope: 'col' | 'row', number: boolean): Html {
  return cell === '' ? data(cell) : html`<th scope="${scope}" ${number ? html` class="number"` : ''}>${content(cell)}</th>`;
}

function data(cell: ResultCell): Html {
  if (typeof cell === 'number') return html`<td class="number">${content(cell)}</td>`;
  return typeof cell === 'string' && cell.length > LONG_TEXT ? html`<td class="long">${cell}</td>` : html`<td>${content(cell)}</td>`;
}

function content(cell: ResultCell): Html {
  if (typeof cell === 'number') return html`<data value="${cell}">${numberText(cell)}</data>`;
  return html`${typeof cell === 'boolean' ? String(cell).toUpperCase() : cell}`;
}
