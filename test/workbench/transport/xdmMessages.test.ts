import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/workbench/richapi';
import { appContext, frameName } from '../../../src/workbench/transport/appContext';
import { execute, type CompletedCommand } from '../../../src/workbench/transport/dispatch';
import { openRequest } from '../../../src/workbench/transport/envelope';
import { openNodeExcel, type NodeExcel } from '../../support/nodeHost';

const ADDIN = { id: '11111111-2222-3333-4444-555555555555', name: 'PACT' };
const ORIGIN = 'https://localhost:3000';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel({ excelApi: '1.12', customFunctions: '1.4', locale: 'ja-JP', settings: { k: '{"a":1}' } });
});

afterEach(() => {
  excel.dispose();
});

describe('Start-up', () => {
  it('gives the frame a name that carries host, locale, conversation and origin', () => {
    expect(JSON.parse(frameName('_xdm_1', ADDIN, ORIGIN, 'ja-JP'))).toEqual({
      baseFrameName: '_xdm_1',
      hostInfo: 'Excel|Web|16.01|ja-JP|_xdm_1|||3',
      xdmInfo: `_xdm_1|${ADDIN.id}|${ORIGIN}`,
      serializerVersion: '1',
    });
  });

  it('tells the requirement sets as a JSON text, the settings as pairs, and no member undefined', () => {
    const context = appContext(excel.host, ADDIN, '_xdm_1', ORIGIN) as Record<string, Json>;
    expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({
      ExcelApi: '1.12',
      CustomFunctions: '1.4',
      SharedRuntime: '1.1',
    });
    expect(context).toMatchObject({ _appName: 16, _clientMode: 1, _appUILocale: 'ja-JP', _settings: [['k', '{"a":1}']] });
    expect(Object.values(context)).not.toContain(undefined);
  });
});

describe('Messages to the window', () => {
  const request = {
    _messageType: 0,
    _actionType: 0,
    _actionName: 'executeMethod',
    _conversationId: '_xdm_1',
    _correlationId: 4,
    _data: { a: 1 },
  };

  it('are requests when they belong to the conversation', () => {
    expect(openRequest(JSON.stringify(request), '_xdm_1')).toEqual({
      actionType: 0,
      actionName: 'executeMethod',
      correlationId: 4,
      data: { a: 1 },
    });
  });

  it.each<[name: string, data: unknown]>([
    ['another conversation', JSON.stringify({ ...request, _conversationId: '_xdm_2' })],
    ['a response', JSON.stringify({ ...request, _messageType: 1 })],
    ['an object', request],
    ['a text that is no JSON', 'webpackHotUpdate'],
    ['a JSON null', 'null'],
    ['a request without a correlation id', JSON.stringify({ ...request, _correlationId: undefined })],
  ])('are left to others when they are %s', (_name, data) => {
    expect(openRequest(data, '_xdm_1')).toBeUndefined();
  });
});

describe('executeMethod', () => {
  const completed: CompletedCommand[] = [];
  const dispatch = (DispatchId: number, data: Record<string, Json> = {}) =>
    execute(excel.host, { DdaMethod: { ControlId: ADDIN.id, Version: 1, DispatchId }, ...data }, (command) => completed.push(command));

  it('runs a batch and answers it as JSON text', async () => {
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    const answer = await dispatch(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0] });
    expect(answer).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[{"ActionId":2,"Value":{}}],"TraceIds":[]}'] });
  });

  it('fails a batch with the planned host error', async () => {
    excel.failSync(1, 5004);
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    expect(await dispatch(93, { ArrayData: ['', '', '', [], JSON.stringify(body)] })).toEqual({ Error: 5004, Version: 1 });
  });

  it('answers a batch that makes no sense with an error, records it, and runs the next one', async () => {
    const send = (body: string) => dispatch(93, { ArrayData: ['', '', '', [], body] });
    const answers = await Promise.all([
      send('{"Actions":[{"Id":2,"ActionType":3,"Name":"x","ObjectPathId":1}]}'),
      send('{"Actions":[],"ObjectPaths":{}}'),
    ]);
    expect(answers).toEqual([
      { Error: 5001, Version: 1 },
      { Error: 0, Version: 1, Data: [200, [], '{"Results":[],"TraceIds":[]}'] },
    ]);
    expect(excel.host.unsupported).toEqual([expect.stringMatching(/^defect of the host/)]);
  });

  it('saves the whole set of settings and reads it back', async () => {
    const DdaSettingsMethod = { OverwriteIfStale: true, Properties: [['new', '2']] };
    expect(await dispatch(76, { DdaSettingsMethod })).toEqual({ Error: 0, Version: 1 });
    expect(await dispatch(75)).toEqual({ Error: 0, Version: 1, Properties: { Settings: [{ Name: 'new', Value: '2' }] } });
  });

  it('reports a completed command', async () => {
    await dispatch(94, { 0: 'command-1', 1: 0, 2: '{}' });
    expect(completed).toEqual([{ id: 'command-1', status: 0 }]);
  });

  it('answers an unknown method with an error and records it', async () => {
    expect(await dispatch(98)).toEqual({ Error: 5001, Version: 1 });
    expect(excel.host.unsupported).toEqual(['dispatch 98']);
  });

  it('answers even a request that makes no sense', async () => {
    expect(await execute(excel.host, 'nonsense', () => undefined)).toEqual({ Error: 5001, Version: 1 });
    expect(excel.host.unsupported).toHaveLength(1);
  });
});
