/** Excel on the web takes no request and gives no answer above 5 MB (Microsoft's page "Resource limits and performance optimization"). */
import type { RequestBody, ResponseBody } from './protocol';

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
const MOST_BYTES_PER_CHARACTER = 3;

/** Whether the JSON text of a message has more than `limit` bytes. */
export function exceeds(message: RequestBody | ResponseBody, limit: number): boolean {
  if (limit === Infinity) return false;
  const text = JSON.stringify(message);
  return text.length * MOST_BYTES_PER_CHARACTER > limit && new TextEncoder().encode(text).length > limit;
}
