/** What the client is told about its host when it starts. */
import type { ExcelHost, Json } from '../richapi';

export interface AddinIdentity {
  readonly id: string;
  readonly name: string;
}

/** Excel on the web, as the client numbers it. */
const EXCEL_WEB_APP = 16;
/** Shared runtime (1) and custom functions (2). */
const FLAGS = 3;
const TASK_PANE = 2;
/**
 * The client reads it as XML. Of an empty text the browser makes a document about the error, with an inline style that the policy of the add-in
 * forbids.
 */
const ENTITLEMENT = encodeURIComponent('<r><t aid=""/></r>');

/**
 * The `name` of the add-in's frame carries all of it, so the add-in's address stays as it is. A new conversation for every load: the
 * client caches document settings under its id and would show those of an earlier load.
 */
export function frameName(conversation: string, addin: AddinIdentity, origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel|Web|16.01|${locale}|${conversation}|||${FLAGS}`,
    xdmInfo: [conversation, addin.id, origin].join('|'),
    serializerVersion: '1',
  });
}

/** The answer to the client's first request. It throws when one of the members up to `_reason` is missing. */
export function appContext(host: ExcelHost, addin: AddinIdentity, conversation: string, origin: string): Json {
  return {
    _id: addin.id,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: `${origin}/${encodeURIComponent(host.book.name)}`,
    _clientMode: host.readOnly ? 0 : 1,
    _settings: host.settings.entries(),
    _reason: 'documentOpened',
    _appInstanceId: `${addin.id}_0`,
    _addinName: addin.name,
    _osfControlType: 1,
    _correlationId: conversation,
    _eToken: ENTITLEMENT,
    // A JSON text: an object here breaks isSetSupported.
    _requirementMatrix: JSON.stringify(requirementSets(host)),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
  };
}

/**
 * Only what the host has: an add-in that asks first is told the truth. ExcelApi is the exception, a set too large to have in full: its
 * members that this host lacks answer HOST-UNSUPPORTED.
 */
function requirementSets(host: ExcelHost): { readonly [name: string]: string } {
  return {
    AddinCommands: '1.1',
    CustomFunctions: host.customFunctions,
    CustomFunctionsRuntime: '1.4',
    DialogApi: '1.2',
    ExcelApi: host.excelApi,
    RibbonApi: '1.1',
    Settings: '1.1',
    SharedRuntime: '1.1',
  };
}
