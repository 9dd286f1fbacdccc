import { ENGINE_VERSION, PACT_VERSION } from '../../functions/versions';
import type { NamedFigure } from '../figures';
import { sha256 } from './hash';
import type { ModelRecord } from './modelRecord';

/** Where the terms stand: their ids in the first column, their values in the second. */
const TERMS = 'Pact_Terms';
/** Names of what explains figures and is none itself. */
const EXPLANATION = /(Labels|Source|Confidence|AsOf|Cases|Terms|Choices|Language)$/;
/** A function that has not answered yet, or that nobody answers, has no result. */
const UNANSWERED = /^#(BUSY!|GETTING_DATA|NAME\?|CONNECT!)$/;

export interface RecordOptions {
  /** Ids of the models in the workbook. */
  readonly models: readonly string[];
  /** ISO day. */
  readonly day: string;
}

/** The record of a workbook by what its defined names show now, made with this version of PACT. */
export async function recordOf(figures: readonly NamedFigure[], { models, day }: RecordOptions): Promise<ModelRecord> {
  const terms = termsOf(figures);
  const inputs = inputsOf(figures);
  return {
    schemaVersion: 1,
    pact: PACT_VERSION,
    engine: ENGINE_VERSION,
    day,
    models,
    terms,
    inputs,
    outputs: outputsOf(figures),
    inputsHash: await sha256(JSON.stringify([sorted(terms), sorted(inputs)])),
  };
}

function termsOf(figures: readonly NamedFigure[]): Record<string, string> {
  const rows = figures.find(({ name }) => name === TERMS)?.values ?? [];
  return Object.fromEntries(rows.flatMap(([id = '', value = '']) => (id === '' ? [] : [[String(id), String(value)]])));
}

function inputsOf(figures: readonly NamedFigure[]): Record<string, readonly string[]> {
  const inputs = figures.filter(({ name, constant }) => constant && !EXPLANATION.test(name));
  return Object.fromEntries(inputs.map(({ name, values }) => [name, values.flat().map(String)]));
}

/** Single cells with a number or an error. Sentences change with their wording, and columns follow from inputs and terms. */
function outputsOf(figures: readonly NamedFigure[]): Record<string, readonly string[]> {
  const results = figures.flatMap(({ name, constant, values }) => {
    const [first, ...more] = values.flat();
    if (constant || first === undefined || more.length > 0) return [];
    const isResult = typeof first === 'number' || (typeof first === 'string' && first.startsWith('#') && !UNANSWERED.test(first));
    return isResult ? [[name, [String(first)]] as const] : [];
  });
  return Object.fromEntries(results);
}

/** The order of the names in a workbook is no part of its figures. */
function sorted<Value>(figures: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
}
