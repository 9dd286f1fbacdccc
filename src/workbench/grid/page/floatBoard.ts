/** Charts of the page: each is a React component in a float DOM of Univer. */
import { DrawingTypeEnum } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  SetSheetDrawingCommand,
  SheetDrawingAnchorType,
  transformToAxisAlignPosition,
  transformToDrawingPosition,
  type ISheetFloatDom,
} from '@univerjs/preset-sheets-drawing';
import { SheetSkeletonService } from '@univerjs/sheets';
import { createElement } from 'react';
import type { Book, Chart } from '../../book/book';
import { LiveChart } from '../../charts';
import type { ChartBoard } from '../chartBoard';
import type { GridHost } from '../host';
import { Listeners } from '../listeners';
import { formatNumber } from '../numbers';

const COMPONENT = 'PactChart';
const PIXELS_PER_POINT = 96 / 72;

interface Shown {
  readonly chart: Chart;
  readonly sheetId: string;
  readonly changed: Listeners<[]>;
  readonly onChanged: (listener: () => void) => () => void;
  /** The place on the screen that the chart's members had when it was last placed; undefined before. */
  placed: string | undefined;
}

/**
 * The measures of a sheet are known when it is in front, and the protocol sets one member of a chart at a time. So a chart is placed when
 * its sheet is in front, one turn after the last change.
 */
export class FloatBoard implements ChartBoard {
  private readonly charts = new Map<string, Shown>();
  /** What a person deleted and may bring back by undoing. */
  private readonly deleted = new Map<string, Shown>();
  private readonly stops: (() => void)[] = [];
  private turn: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly host: GridHost,
  ) {}

  /** The book comes after its board. */
  connect(book: Book): void {
    this.api.registerComponent(COMPONENT, ({ data }: { readonly data?: { readonly chartId: string } }) => {
      const shown = this.charts.get(data?.chartId ?? '');
      return shown ? createElement(LiveChart, { book, chart: shown.chart, formatNumber, onChartChanged: shown.onChanged }) : null;
    });
    const drawings = this.host.injector.get(ISheetDrawingService);
    const moved = drawings.update$.subscribe((changes) => changes.forEach(({ drawingId }) => this.follow(drawingId)));
    const removed = drawings.remove$.subscribe((changes) => changes.forEach(({ drawingId }) => this.wasRemoved(book, drawingId)));
    const added = drawings.add$.subscribe((changes) => changes.forEach(({ drawingId }) => this.cameBack(book, drawingId)));
    this.stops.push(
      () => added.unsubscribe(),
      book.onActivated(() => this.placeSoon()),
      () => moved.unsubscribe(),
      () => removed.unsubscribe(),
    );
  }

  show(sheetId: string, chart: Chart): void {
    const changed = new Listeners<[]>();
    this.charts.set(chart.id, { chart, sheetId, changed, onChanged: (listener) => changed.add(listener), placed: undefined });
    this.placeSoon();
  }

  update(chart: Chart): void {
    this.charts.get(chart.id)?.changed.tell();
    this.placeSoon();
  }

  hide(chartId: string): void {
    const shown = this.charts.get(chartId);
    this.charts.delete(chartId);
    const drawing = shown && this.drawing(shown);
    if (drawing) this.host.run(RemoveSheetDrawingCommand.id, { drawings: [drawing] });
  }

  close(): void {
    clearTimeout(this.turn);
    for (const stop of this.stops) stop();
  }

  private placeSoon(): void {
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      const front = this.host.workbook.getActiveSheet(true)?.getSheetId();
      for (const shown of this.charts.values()) if (shown.sheetId === front) this.place(shown);
    }, 0);
  }

  private place(shown: Shown): void {
    const wanted = placeOf(shown.chart);
    if (shown.placed === wanted) return;
    const skeleton = this.host.injector.get(SheetSkeletonService).getSkeleton(this.host.unitId, shown.sheetId);
    if (!skeleton) return;
    const { left, top, width, height } = shown.chart;
    const transform = {
      left: skeleton.rowHeaderWidth + left * PIXELS_PER_POINT,
      top: skeleton.columnHeaderHeight + top * PIXELS_PER_POINT,
      width: width * PIXELS_PER_POINT,
      height: height * PIXELS_PER_POINT,
    };
    const drawing: ISheetFloatDom = {
      unitId: this.host.unitId,
      subUnitId: shown.sheetId,
      drawingId: shown.chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { chartId: shown.chart.id },
      allowTransform: true,
      anchorType: SheetDrawingAnchorType.Both,
      transform,
      sheetTransform: transformToDrawingPosition(transform, skeleton),
      axisAlignSheetTransform: transformToAxisAlignPosition(transform, skeleton),
    };
    shown.placed = wanted;
    this.host.run(this.drawing(shown) ? SetSheetDrawingCommand.id : InsertSheetDrawingCommand.id, { drawings: [drawing] });
  }

  /** A person moved or sized the chart, or the cells below it: its members follow. */
  private follow(chartId: string): void {
    const shown = this.charts.get(chartId);
    const transform = shown && this.drawing(shown)?.transform;
    const skeleton = shown && this.host.injector.get(SheetSkeletonService).getSkeleton(this.host.unitId, shown.sheetId);
    if (!transform || !skeleton || this.host.origin === 'addin') return;
    const { left = 0, top = 0, width = 0, height = 0 } = transform;
    shown.chart.left = (left - skeleton.rowHeaderWidth) / PIXELS_PER_POINT;
    shown.chart.top = (top - skeleton.columnHeaderHeight) / PIXELS_PER_POINT;
    shown.chart.width = width / PIXELS_PER_POINT;
    shown.chart.height = height / PIXELS_PER_POINT;
    shown.placed = placeOf(shown.chart);
  }

  /**
   * A person deleted the chart. Univer reports the same when its sheet goes to the back, with the drawing still there, and when its sheet
   * is removed.
   */
  private wasRemoved(book: Book, chartId: string): void {
    const shown = this.charts.get(chartId);
    const sheet = shown && book.sheet(shown.sheetId);
    if (!sheet || this.drawing(shown) || this.host.origin === 'addin') return;
    this.charts.delete(chartId);
    this.deleted.set(chartId, shown);
    sheet.removeChart(chartId);
  }

  private cameBack(book: Book, chartId: string): void {
    const shown = this.deleted.get(chartId);
    if (!shown || this.host.origin === 'addin') return;
    this.deleted.delete(chartId);
    book.sheet(shown.sheetId)?.addChart(shown.chart);
  }

  private drawing({ sheetId, chart }: Shown): ISheetFloatDom | undefined {
    const search = { unitId: this.host.unitId, subUnitId: sheetId, drawingId: chart.id };
    return this.host.injector.get(ISheetDrawingService).getDrawingByParam(search) as ISheetFloatDom | undefined;
  }
}

function placeOf({ left, top, width, height }: Chart): string {
  return [left, top, width, height].join(' ');
}
