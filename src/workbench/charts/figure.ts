/** What a chart shows, read from the cells: the numbers and words, without a place on the screen. */

export interface Figure {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly FigureSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly legend: LegendPosition;
  /** A number in the format of the value axis. */
  readonly formatValue: (value: number) => string;
}

export type LegendPosition = 'None' | 'Top' | 'Bottom' | 'Left' | 'Right';

export interface FigureSeries {
  readonly name: string;
  readonly kind: 'stackedColumn' | 'column' | 'line';
  /** `#RRGGBB` */
  readonly color: string;
  /** Pixels; of lines only. */
  readonly lineWidth: number;
  /** One for each category; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** What the chart says to people who do not see it: its title, its series and the range of its categories. */
export function describeFigure({ title, series, categories, categoryTitle }: Figure): string {
  const first = categories[0];
  const last = categories.at(-1);
  if (series.length === 0 || first === undefined || last === undefined) return `${title || 'Chart'}. No data.`;
  const names = series.map(({ name }) => name).filter((name) => name !== '');
  const over = categoryTitle === '' ? '' : ` by ${categoryTitle.toLowerCase()}`;
  return `${title || 'Chart'}. ${listed(names)}${over}, ${first === last ? first : `${first} to ${last}`}.`;
}

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? 'One series';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Whether there is a number to draw. */
export function hasData({ series }: Figure): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}
