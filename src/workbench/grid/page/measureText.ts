import { estimateText, type MeasureText } from '../autofit';

/** Measures with the fonts of the screen. */
export function screenMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateText;
  return (text, { name, size, bold }) => {
    context.font = `${bold ? 'bold ' : ''}${size}pt ${JSON.stringify(name)}`;
    return context.measureText(text).width;
  };
}
