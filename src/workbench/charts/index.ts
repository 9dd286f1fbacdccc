/** Charts drawn as SVG from the cells of a book. */
export { LiveChart, type LiveChartProps } from './LiveChart';
export { ChartPicture } from './ChartPicture';
export { readFigure, type FormatNumber } from './readFigure';
export type { Figure } from './figure';
