/** Round steps of a scale, within one power of ten. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Apart from each other at least so far, labels of the horizontal axis do not touch in a chart of 250 px. */
const MOST_LABELS = 6;
const LABEL_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The end of a scale: the smallest round number that is not below `largest`; 1 where nothing is above 0. */
export function scaleEnd(largest: number): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = STEPS.find((one) => one * power >= largest * (1 - 1e-12)) ?? 10;
  return step * power;
}

/**
 * Which of `count` periods have their label at the horizontal axis: the first and every nth after it, and the marked one in the place of
 * those that it would touch.
 */
export function labelled(count: number, marked?: number): readonly number[] {
  const step = LABEL_STEPS.find((one) => Math.ceil(count / one) <= MOST_LABELS) ?? Math.ceil(count / MOST_LABELS);
  const regular = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  if (marked === undefined) return regular;
  const room = count / (MOST_LABELS + 2);
  return [...regular.filter((index) => Math.abs(index - marked) >= room), marked].sort((a, b) => a - b);
}
