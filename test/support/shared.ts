import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reference data that lives beside the repository. A fresh clone does not have it: tests that need it skip. */
const SHARED = path.resolve(__dirname, '../../../shared');

export function hasShared(file: string): boolean {
  return existsSync(path.join(SHARED, file));
}

export function readShared(file: string): string {
  return readFileSync(path.join(SHARED, file), 'utf8');
}

/** A title that says what is missing where the file is absent. */
export function titleOf(subject: string, file: string): string {
  return hasShared(file) ? subject : `${subject} (skipped: ../shared/${file} is not here)`;
}
