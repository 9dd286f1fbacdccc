/** `executeMethod`: the numbered methods of the host. */
import type { ExcelHost, Json, RequestBody } from '../richapi';
import { HostError } from '../richapi';

const DispatchId = { LoadSettings: 75, SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;
const DONE = { Error: 0, Version: 1 } as const;

export interface CompletedCommand {
  readonly id: string;
  /** 0 when the function was found and completed. */
  readonly status: number;
}

/** Always answers: a defect of the host is an error for the add-in as well, never a silence. */
export async function execute(host: ExcelHost, data: Json, onCompleted: (command: CompletedCommand) => void): Promise<Json> {
  try {
    return await dispatch(host, record(data), onCompleted);
  } catch (error) {
    host.recordDefect(error);
    return { Error: HostError.General, Version: 1 };
  }
}

async function dispatch(host: ExcelHost, data: JsonRecord, onCompleted: (command: CompletedCommand) => void): Promise<Json> {
  const id = record(data['DdaMethod'])['DispatchId'];
  switch (id) {
    case DispatchId.RichApi:
      return richApi(host, list(data['ArrayData']));
    case DispatchId.LoadSettings:
      return { ...DONE, Properties: { Settings: host.settings.entries().map(([Name, Value]) => ({ Name, Value })) } };
    case DispatchId.SaveSettings: {
      const properties = list(record(data['DdaSettingsMethod'])['Properties']).map(list);
      host.settings.replace(properties.map(([key, json]) => [String(key), String(json)] as const));
      return DONE;
    }
    case DispatchId.CommandCompleted:
      onCompleted({ id: String(data['0']), status: Number(data['1']) });
      return DONE;
    default:
      host.recordUnsupported(`dispatch ${JSON.stringify(id ?? null)}`);
      return { Error: HostError.General, Version: 1 };
  }
}

/** custom data, "POST", "ProcessQuery", headers, body, 0, flags, … */
async function richApi(host: ExcelHost, [, , , , body, , flags]: readonly Json[]): Promise<Json> {
  const answer = await host.process(JSON.parse(String(body)) as RequestBody, Number(flags ?? 0));
  if ('hostError' in answer) return { Error: answer.hostError, Version: 1 };
  return { ...DONE, Data: [200, [], JSON.stringify(answer.body)] };
}

type JsonRecord = { readonly [key: string]: Json };

function record(value: Json | undefined): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('An object was expected in a request.');
  return value as JsonRecord;
}

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error('A list was expected in a request.');
  return value as readonly Json[];
}
