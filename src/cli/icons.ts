/** Draws the PNG icons of the manifest from the SVG files in assets: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes in pixels that Excel asks for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BUTTONS = ['projects', 'functions', 'explain', 'checks', 'share', 'help', 'recalculate'];

/** Name of the SVG file and the sizes in pixels. 128 is for stores and administrators' lists. */
export const ICONS: Readonly<Record<string, readonly number[]>> = {
  icon: [...SIZES, 128],
  ...Object.fromEntries(BUTTONS.map((name) => [name, SIZES])),
};

export function drawIcon(svg: string, pixels: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng();
}

if (require.main === module) {
  const assets = path.resolve(__dirname, '../../assets');
  for (const [name, sizes] of Object.entries(ICONS)) {
    const svg = readFileSync(path.join(assets, `${name}.svg`), 'utf8');
    for (const pixels of sizes) writeFileSync(path.join(assets, `${name}-${pixels}.png`), drawIcon(svg, pixels));
  }
}
