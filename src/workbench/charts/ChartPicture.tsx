import { describeFigure, hasData, type Figure } from './figure';
import { AXIS_TITLE_SIZE, LABEL_SIZE, layoutChart, TITLE_SIZE, type Bar, type Line, type Point } from './layout';
import { LEGEND_SIZE, SWATCH, SWATCH_GAP, type LegendItem } from './legend';

const FONT = "'Segoe UI', 'Helvetica Neue', Arial, 'Yu Gothic UI', 'Noto Sans CJK JP', sans-serif";
const INK = '#242424';
const QUIET = '#616161';
const GRID = '#E4E4E4';
const AXIS = '#8A8A8A';

export interface ChartPictureProps {
  readonly figure: Figure;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as SVG. */
export function ChartPicture({ figure, width, height }: ChartPictureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describeFigure(figure)}
      fontFamily={FONT}
      dominantBaseline="central"
      style={{ display: 'block' }}
    >
      <rect width={width} height={height} fill="#FFFFFF" />
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke="#D1D1D1" />
      {hasData(figure) ? (
        <Drawing figure={figure} width={width} height={height} />
      ) : (
        <NoData figure={figure} width={width} height={height} />
      )}
    </svg>
  );
}

function NoData({ figure, width, height }: ChartPictureProps) {
  const { title } = layoutChart(figure, width, height);
  return (
    <>
      <Title labels={title} />
      <text x={width / 2} y={height / 2} fontSize={LEGEND_SIZE} fill={QUIET} textAnchor="middle">
        No data
      </text>
    </>
  );
}

function Drawing({ figure, width, height }: ChartPictureProps) {
  const { plot, title, ticks, zero, categories, categoryTitle, valueTitle, legend, bars, lines } = layoutChart(figure, width, height);
  const right = plot.left + plot.width;
  return (
    <>
      <Title labels={title} />
      {ticks.map(({ value, y, text }) => (
        <g key={value}>
          <line x1={plot.left} x2={right} y1={crisp(y)} y2={crisp(y)} stroke={GRID} />
          <text x={plot.left - 8} y={y} fontSize={LABEL_SIZE} fill={QUIET} textAnchor="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {text}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <Column key={`${bar.series}-${bar.category}`} bar={bar} figure={figure} />
      ))}
      <line x1={plot.left} x2={right} y1={crisp(zero)} y2={crisp(zero)} stroke={AXIS} />
      {lines.map((line) => (
        <Curve key={line.series} line={line} figure={figure} />
      ))}
      {categories.map(({ x, y, text }) => (
        <text key={x} x={x} y={y} fontSize={LABEL_SIZE} fill={QUIET} textAnchor="middle">
          {text}
        </text>
      ))}
      {categoryTitle && (
        <text x={categoryTitle.x} y={categoryTitle.y} fontSize={AXIS_TITLE_SIZE} fill={QUIET} textAnchor="middle">
          {categoryTitle.text}
        </text>
      )}
      {valueTitle && (
        <text
          transform={`translate(${valueTitle.x} ${valueTitle.y}) rotate(-90)`}
          fontSize={AXIS_TITLE_SIZE}
          fill={QUIET}
          textAnchor="middle"
        >
          {valueTitle.text}
        </text>
      )}
      {legend.map((item) => (
        <Entry key={item.series} item={item} figure={figure} />
      ))}
    </>
  );
}

function Title({ labels }: { readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[] }) {
  return labels.map(({ x, y, text }) => (
    <text key={y} x={x} y={y} fontSize={TITLE_SIZE} fontWeight={600} fill={INK} textAnchor="middle">
      {text}
    </text>
  ));
}

function Column({ bar, figure }: { readonly bar: Bar; readonly figure: Figure }) {
  const series = figure.series[bar.series];
  return (
    <rect
      x={bar.left}
      y={bar.top}
      width={bar.width}
      height={bar.height}
      fill={series?.color}
      data-series={series?.name}
      data-value={bar.value}
    >
      <title>{hint(figure, bar.series, bar.category, bar.value)}</title>
    </rect>
  );
}

function Curve({ line, figure }: { readonly line: Line; readonly figure: Figure }) {
  const series = figure.series[line.series];
  if (!series) return null;
  const path = line.parts.map((part) => part.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')).join('');
  return (
    <g data-series={series.name}>
      <path d={path} fill="none" stroke={series.color} strokeWidth={series.lineWidth} strokeLinejoin="round" strokeLinecap="round" />
      {line.parts.map((part) =>
        part.map((point) => <Spot key={point.category} point={point} line={line} figure={figure} alone={part.length === 1} />),
      )}
    </g>
  );
}

interface SpotProps {
  readonly point: Point;
  readonly line: Line;
  readonly figure: Figure;
  /** Without neighbours there is no line to see. */
  readonly alone: boolean;
}

/** Where the pointer finds a value of a line. */
function Spot({ point, line, figure, alone }: SpotProps) {
  const color = figure.series[line.series]?.color;
  return (
    <circle
      cx={point.x}
      cy={point.y}
      r={alone ? 3 : 6}
      fill={color}
      fillOpacity={alone ? 1 : 0}
      pointerEvents="all"
      data-value={point.value}
    >
      <title>{hint(figure, line.series, point.category, point.value)}</title>
    </circle>
  );
}

function Entry({ item, figure }: { readonly item: LegendItem; readonly figure: Figure }) {
  const series = figure.series[item.series];
  if (!series) return null;
  return (
    <g>
      <title>{series.name}</title>
      {series.kind === 'line' ? (
        <line
          x1={item.x}
          x2={item.x + SWATCH}
          y1={item.y}
          y2={item.y}
          stroke={series.color}
          strokeWidth={series.lineWidth}
          strokeLinecap="round"
        />
      ) : (
        <rect x={item.x + 2} y={item.y - 5} width={10} height={10} rx={1} fill={series.color} />
      )}
      <text x={item.x + SWATCH + SWATCH_GAP} y={item.y} fontSize={LEGEND_SIZE} fill={INK}>
        {item.text}
      </text>
    </g>
  );
}

function hint(figure: Figure, series: number, category: number, value: number): string {
  return `${figure.categories[category] ?? ''} · ${figure.series[series]?.name ?? ''}: ${figure.formatValue(value)}`;
}

/** A line of one pixel lies on one row of pixels. */
function crisp(y: number): number {
  return Math.round(y - 0.5) + 0.5;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
