import type { Argument } from '../arguments';
import { ApiClass, method, object, read, readWrite } from '../classTable';
import { invalidArgument, itemNotFound } from '../errors';
import type { Json } from '../protocol';
import type { DocumentSettings } from '../settings';

interface SettingTarget {
  readonly settings: DocumentSettings;
  readonly key: string;
}

export const SETTING: ApiClass<SettingTarget> = new ApiClass({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: read('1.4', ({ key }) => key),
    Value: readWrite(
      '1.4',
      ({ settings, key }) => JSON.parse(settings.get(key) ?? 'null') as Json,
      ({ settings, key }, value) => settings.set(key, JSON.stringify(value)),
    ),
  },
  methods: {
    Delete: method('1.4', ({ settings, key }) => {
      settings.delete(key);
      return null;
    }),
  },
});

export const SETTINGS: ApiClass<DocumentSettings> = new ApiClass({
  name: 'SettingCollection',
  items: (settings) => settings.entries().map(([key]) => SETTING.of({ settings, key })),
  item: object('1.4', (settings, args) => {
    const key = args.text(0);
    if (settings.get(key) === undefined) throw itemNotFound();
    return SETTING.of({ settings, key });
  }),
  objects: {
    Add: object('1.4', (settings, args) => {
      const key = args.text(0);
      settings.set(key, JSON.stringify(plainValue(args.at(1))));
      return SETTING.of({ settings, key });
    }),
    GetItemOrNullObject: object('1.4', (settings, args) => {
      const key = args.text(0);
      return settings.get(key) === undefined ? null : SETTING.of({ settings, key });
    }),
  },
  methods: { GetCount: method('1.4', (settings) => settings.entries().length) },
});

function plainValue(value: Argument): Json {
  if (value === undefined || (typeof value === 'object' && value !== null && 'table' in value)) throw invalidArgument();
  return value as Json;
}
