/** How the stand-in is to behave: as an older, slower, foreign or failing Excel. In the query string of workbench.html, `?locale=ja-JP&latency=300`. */
import type { ApiVersion } from '../richapi';

export interface Switches {
  /** What a blank cell becomes in a scalar argument of a custom function: null on the web, 0 on the desktop. */
  readonly platform: 'web' | 'desktop';
  /** Of the page, the grid and the frame of the pane; `system` follows the browser. Microsoft's client on the web tells an add-in no theme. */
  readonly theme: 'system' | 'light' | 'dark';
  /** Of display and data. */
  readonly locale: 'en-US' | 'ja-JP';
  /** Members that came later answer ApiNotFound, and `isSetSupported` says so. */
  readonly excelapi: ApiVersion;
  /** Milliseconds before each answer of the host. */
  readonly latency: number;
  /** This batch of the add-in, counted from 1, fails with a host error. */
  readonly fail: number | undefined;
  /** From this batch on the host answers nothing. */
  readonly disconnect: number | undefined;
  /** Before this batch another person writes a note below what the active sheet holds. */
  readonly other: number | undefined;
  /** `missing` is a workbook on a machine without the add-in. */
  readonly addin: 'present' | 'missing';
  /** Formulas are reported as files store them: `_xldudf_PACT_SPLIT(…)` for `PACT.SPLIT(…)`. */
  readonly stored: boolean;
  /** The workbook cannot be changed: writes of the add-in answer AccessDenied. */
  readonly readonly: boolean;
  /**
   * A workbook calculates whole when it is opened; with `none` it shows what its formulas gave when it was saved, until something changes on
   * which they depend, or the add-in answers a call: that has everything calculated here.
   */
  readonly recalc: 'open' | 'none';
}

interface Switch<T> {
  /** Without it in the query string. */
  readonly usual: T;
  /** In words, for the message about a wrong value. */
  readonly takes: string;
  /** undefined for a text that is no value of the switch. */
  read(text: string): T | undefined;
}

const oneOf = <const T extends string>(...values: readonly [T, ...T[]]): Switch<T> => ({
  usual: values[0],
  takes: values.join(' or '),
  read: (text) => values.find((value) => value === text),
});

const FLAG: Switch<boolean> = {
  usual: false,
  takes: '0 or 1',
  read: (text) => (text === '0' || text === '1' ? text === '1' : undefined),
};

const BATCH: Switch<number | undefined> = {
  usual: undefined,
  takes: 'the number of a batch, from 1',
  read: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined),
};

const LATENCY: Switch<number> = {
  usual: 0,
  takes: 'milliseconds from 0 to 10000',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 10_000 ? Number(text) : undefined),
};

const EXCEL_API: Switch<ApiVersion> = {
  usual: '1.17',
  takes: 'a requirement set of ExcelApi, from 1.1 to 1.20',
  read: (text) => (/^1\.([1-9]|1\d|20)$/.test(text) ? (text as ApiVersion) : undefined),
};

const SWITCHES: { readonly [K in keyof Switches]: Switch<Switches[K]> } = {
  platform: oneOf('web', 'desktop'),
  theme: oneOf('system', 'light', 'dark'),
  locale: oneOf('en-US', 'ja-JP'),
  excelapi: EXCEL_API,
  latency: LATENCY,
  fail: BATCH,
  disconnect: BATCH,
  other: BATCH,
  addin: oneOf('present', 'missing'),
  stored: FLAG,
  readonly: FLAG,
  recalc: oneOf('open', 'none'),
};

const NAMES = Object.keys(SWITCHES) as (keyof Switches)[];

/**
 * Reads a query string, with or without its question mark.
 *
 * @throws Error for a switch or a value that does not exist; the message names those that do.
 */
export function readSwitches(query: string): Switches {
  const given = new URLSearchParams(query);
  for (const name of given.keys()) {
    if (!NAMES.some((known) => known === name)) throw new Error(`There is no switch “${name}”. There are ${NAMES.join(', ')}.`);
  }
  const read = <K extends keyof Switches>(name: K): Switches[K] => {
    const text = given.get(name);
    const { usual, takes, read: readText }: Switch<Switches[K]> = SWITCHES[name];
    if (text === null) return usual;
    const value = readText(text);
    if (value === undefined) throw new Error(`The switch “${name}” takes ${takes}, not “${text}”.`);
    return value;
  };
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Switches;
}

/** `name=value` of every switch that is not as usual, for the page to say what it plays. */
export function unusualSwitches(switches: Switches): string[] {
  return NAMES.filter((name) => switches[name] !== SWITCHES[name].usual).map((name) => {
    const value = switches[name];
    return `${name}=${typeof value === 'boolean' ? Number(value) : String(value)}`;
  });
}
