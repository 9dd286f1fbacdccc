/** All expectations by topic. Both runners take this list. */
import type { Expectation } from './expectation';
import { application } from './application';
import { cellProperties } from './cellProperties';
import { charts } from './charts';
import { comments } from './comments';
import { customXml } from './customXml';
import { editing } from './editing';
import { events } from './events';
import { files } from './files';
import { formats } from './formats';
import { limits } from './limits';
import { names } from './names';
import { navigation } from './navigation';
import { properties } from './properties';
import { protection } from './protection';
import { ranges } from './ranges';
import { rules } from './rules';
import { searching } from './searching';
import { tableParts } from './tableParts';
import { tables } from './tables';
import { worksheets } from './worksheets';

export const TOPICS: { readonly [topic: string]: readonly Expectation[] } = {
  application,
  cellProperties,
  charts,
  comments,
  customXml,
  editing,
  events,
  files,
  formats,
  limits,
  names,
  navigation,
  properties,
  protection,
  ranges,
  rules,
  searching,
  tableParts,
  tables,
  worksheets,
};
