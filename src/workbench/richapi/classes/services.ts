/** Services that the client reaches by name instead of through the workbook. */
import { asOneOf } from '../arguments';
import { ApiClass, method, object, readWrite, type ApiObject, type ClassTable } from '../classTable';
import { RichApiError, UnsupportedError } from '../errors';
import type { ExcelHost } from '../host';
import type { Json } from '../protocol';

/** Feature 2 of the custom functions runtime: 200 ms instead of 500 ms between two batches of results. */
const FASTER_RESULTS = 2;

const RIBBON_BUTTON = new ApiClass<string>({
  name: 'RibbonButton',
  identity: (id) => ({ Id: id }),
  properties: {
    Enabled: readWrite(
      '1.1',
      (id, host) => host.ribbon.isEnabled(id),
      (id, value, host) => host.ribbon.enable(id, value === true),
    ),
  },
});

/** A tab as such: it stands for the buttons on it, and this host shows all of them. */
const RIBBON_TAB = new ApiClass<string>({ name: 'RibbonTab', identity: (id) => ({ Id: id }) });

const SERVICES: readonly ClassTable<ExcelHost>[] = [
  {
    name: 'Microsoft.ExcelServices.CustomFunctions',
    methods: {
      _GetEnabledFeatures: method('1.1', () => [FASTER_RESULTS]),
      _SetOsfControlContainerReadyForCustomFunctions: method('1.1', (host) => {
        host.functions?.ready();
        return null;
      }),
      SetInvocationArrayResults: method('1.1', (host, args) => receive(host, args.at(0) as Json)),
      SetInvocationResults: method('1.1', (host, args) => receive(host, args.at(0) as Json)),
    },
  },
  {
    name: 'Microsoft.InternalService.AddinInternalService',
    methods: {
      NotifyActionHandlerReady: method('1.1', (host) => {
        host.actionsReady();
        return null;
      }),
    },
  },
  {
    name: 'Microsoft.AppRuntime.AppRuntimePersistenceService',
    methods: {
      GetAppRuntimeStartState: method('1.1', (host) => host.startState),
      SetAppRuntimeStartState: method('1.1', (host, args) => {
        host.startState = args.text(0);
        return null;
      }),
    },
  },
  {
    name: 'Microsoft.AppRuntime.AppRuntimeService',
    methods: {
      GetAppRuntimeState: method('1.1', (host) => (host.pane.visible ? 'Visible' : 'Background')),
      SetAppRuntimeState: method('1.1', (host, args) => {
        host.pane.show(asOneOf(args.text(0), ['Visible', 'Background']) === 'Visible');
        return null;
      }),
    },
  },
  {
    name: 'Microsoft.DynamicRibbon.DynamicRibbon',
    objects: {
      GetTab: object('1.1', (_, args) => RIBBON_TAB.of(args.text(0))),
      GetButton: object('1.1', (host, args) => {
        const id = args.text(0);
        if (!host.ribbon.has(id)) throw new RichApiError('InvalidArgument');
        return RIBBON_BUTTON.of(id);
      }),
    },
  },
];

const CLASSES = new Map(SERVICES.map((table) => [table.name, new ApiClass<ExcelHost>(table)]));

export function service(name: string, host: ExcelHost): ApiObject {
  const found = CLASSES.get(name);
  if (!found) throw new UnsupportedError(`service ${name}`);
  return found.of(host);
}

function receive(host: ExcelHost, results: Json): null {
  host.functions?.results(Array.isArray(results) ? (results as readonly Json[]) : []);
  return null;
}
