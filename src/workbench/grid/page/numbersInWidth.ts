/** Numbers that are wider than their cell. */
import { CellValueType } from '@univerjs/core';
import { FontCache, Text } from '@univerjs/preset-sheets-core';
import { fitNumber } from './fitNumber';

/**
 * Draws no part of a number, as Excel does: Univer cuts one off at the edge of its cell, where 1,234,567 then reads as 1,234, and breaks one
 * that wraps into lines. What the cell holds stays as it is.
 */
export function drawNumbersInWidth(): void {
  if (Text.drawWith !== draw) return;
  Text.drawWith = (context, props, skeleton) => {
    if (props.cellValueType !== CellValueType.NUMBER) return draw.call(Text, context, props, skeleton);
    const widthOf = (text: string) => FontCache.getMeasureText(text, props.fontStyle).width;
    return draw.call(Text, context, { ...props, text: fitNumber(props.text, props.width, widthOf), warp: false }, skeleton);
  };
}

const draw = Text.drawWith;
