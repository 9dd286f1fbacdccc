import type { Language, Localised } from '../definition';
import type { Html } from './html';
import { html } from './html';
import { formula } from './parts';
import { WORDS } from './words';

/** A date of a sheet: what the cell shows is the day, what it holds the serial number. */
export interface Day {
  readonly day: string;
  readonly serial: number;
}

type SheetCell = string | number | Day;

const HEADINGS: readonly (Localised | null)[] = [
  { en: 'Date', ja: '日付' },
  { en: 'Drawdown', ja: '拠出額' },
  { en: 'Profit', ja: '利益' },
  null,
  { en: 'Term', ja: '条件' },
  { en: 'Value', ja: '値' },
];

const day = (year: number, serial: number): Day => ({ day: `${year}-03-31`, serial });

/** What stands in a sheet from A2 on: dates, drawdowns and profits of five years, and three terms; "" is a blank cell. */
export const SHEET: readonly (readonly SheetCell[])[] = [
  [day(2026, 46112), '', '', '', 'hurdle', 'cumulative'],
  [day(2027, 46477), 60, '', '', 'compounding', 'effective'],
  [day(2028, 46843), 40, 40, '', 'basis', 1],
  [day(2029, 47208), '', 75, '', '', ''],
  [day(2030, 47573), '', 80, '', '', ''],
  [day(2031, 47938), '', 85, '', '', ''],
];

/** Row of the sheet in which SHEET begins. */
export const FIRST_ROW = 2;

export const RANGES_FORMULA = '=PACT.RECOVERY(5.5%,B3:B7,C3:C7,A2:A7,E2:F4)';
export const RANGES_RESULT = 4.483466386107353;

/** A formula over ranges, the cells to which it refers, and what it gives. */
export function rangesExample(language: Language): Html {
  const letters = HEADINGS.map((_, column) => String.fromCharCode('A'.charCodeAt(0) + column));
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${WORDS.sheet[language]}">
      <table class="cells sheet">
        <thead>
          <tr>
            <td></td>
            ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">1</th>
            ${HEADINGS.map((heading) => html`<td>${heading?.[language] ?? ''}</td>`)}
          </tr>
          ${SHEET.map(
            (row, index) =>
              html`<tr>
                <th scope="row">${FIRST_ROW + index}</th>
                ${row.map(sheetCell)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${formula(RANGES_FORMULA, language)}
    <p>${WORDS.givesCell[language]}</p>
    <p class="value"><data value="${RANGES_RESULT}">${Number(RANGES_RESULT.toPrecision(10))}</data></p>
    <p class="quiet">${WORDS.rounded[language]}</p>`;
}

function sheetCell(cell: SheetCell): Html {
  if (typeof cell === 'object') return html`<td class="number"><data value="${cell.serial}">${cell.day}</data></td>`;
  if (typeof cell === 'number') return html`<td class="number"><data value="${cell}">${cell}</data></td>`;
  return html`<td>${cell}</td>`;
}
