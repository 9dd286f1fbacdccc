import type { Schedule } from './schedule';

export type ScheduleFormat = 'csv' | 'json';

/** Spreadsheets take a text that begins like this for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** The schedule as a file for other programs: CSV by RFC 4180 in UTF-8 with a first row of column keys, or JSON. */
export function scheduleText(schedule: Schedule, format: ScheduleFormat): string {
  return format === 'csv' ? csv(schedule) : json(schedule);
}

function csv({ columns, periods }: Schedule): string {
  const rows = [columns.map(({ key }) => key), ...periods];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: number | string | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = LIKE_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Units by key, and the periods as objects: it reads without the CSV's order of columns. */
function json({ project, columns, periods }: Schedule): string {
  const units = Object.fromEntries(columns.map(({ key, unit }) => [key, unit]));
  const rows = periods.map((row) => Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null])));
  return `${JSON.stringify({ project, units, periods: rows }, null, 2)}\n`;
}
