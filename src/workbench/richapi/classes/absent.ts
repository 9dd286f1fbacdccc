/** What a sheet of this workbench never has: an add-in may ask how many of them there are, and finds none. */
import type { Sheet } from '../../book/book';
import { ApiClass, method } from '../classTable';

export const SHAPES: ApiClass<Sheet> = new ApiClass({
  name: 'ShapeCollection',
  items: () => [],
  methods: { GetCount: method('1.9', () => 0) },
});

export const PIVOT_TABLES: ApiClass<Sheet> = new ApiClass({
  name: 'PivotTableCollection',
  items: () => [],
  methods: { GetCount: method('1.4', () => 0) },
});
