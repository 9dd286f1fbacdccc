import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CATALOGUE, CellError } from '../../src/functions/catalogue';
import { hostError } from '../../src/functions/cellError';
import { functionsJson } from '../../src/functions/metadata';

/** As the runtime's own class: a code and a message. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = { invalidValue: '#VALUE!', invalidNumber: '#NUM!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
const associated = new Map<string, (...args: unknown[]) => unknown>();

beforeAll(async () => {
  const associate = (id: string, called: (...args: unknown[]) => unknown) => associated.set(id, called);
  vi.stubGlobal('CustomFunctions', { associate, Error: HostError, ErrorCode });
  await import('../../src/functions/register');
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** The runtime adds an object about the call behind the declared arguments. */
const INVOCATION = { address: 'Sheet1!A1' };

function failure(id: string, ...args: unknown[]): unknown {
  try {
    return associated.get(id)?.(...args, INVOCATION);
  } catch (error) {
    return error;
  }
}

describe('the registration', () => {
  it('associates exactly the ids of functions.json', () => {
    expect([...associated.keys()]).toEqual(functionsJson('en').functions.map(({ id }) => id));
    expect(associated.size).toBe(CATALOGUE.length);
  });

  it('passes arguments on and leaves out the object about the call', () => {
    expect(associated.get('SPLIT')?.(300, 120, null, INVOCATION)).toEqual([[126, 174]]);
    expect(associated.get('VERSION')?.(INVOCATION)).toMatch(/^PACT \d/);
  });

  it.each([
    {
      name: 'text where a number belongs',
      args: ['SPLIT', 'abc', 120, null],
      code: '#VALUE!',
      message: 'profit is text "abc"; expected a number',
    },
    {
      name: 'a negative rate',
      args: ['RECOVERY', -0.01, 100, 60, null, null],
      code: '#NUM!',
      message: expect.stringContaining('rate: -0.01'),
    },
    {
      name: 'a claim that is never repaid',
      args: ['RECOVERY', 0, 100, 60, null, null],
      code: '#N/A',
      message: 'Not recovered in 1 period; 70 still due',
    },
  ])("throws the host's error for $name", ({ args: [id, ...args], code, message }) => {
    const error = failure(String(id), ...args);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code, message });
  });

  it.each(['#VALUE!', '#NUM!', '#N/A', '#DIV/0!'] as const)("has the host's error for %s", (code) => {
    expect(hostError('SPLIT', new CellError(code, 'why'))).toMatchObject({ code, message: 'why' });
  });

  it('tells a defect of ours from a wrong argument', () => {
    const broken = new Proxy([], {
      get: () => {
        throw new RangeError('out of reach');
      },
    });
    expect(failure('SPLIT', broken, 120, null)).toMatchObject({
      code: '#VALUE!',
      message: 'Defect in PACT.SPLIT, please report it: out of reach',
    });
  });
});
