/** Four unsigned 32-bit words. */
export type Words4 = readonly [number, number, number, number];
/** Two unsigned 32-bit words. */
export type Words2 = readonly [number, number];

const ROUNDS = 10;
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
/** What the key grows by each round: the golden ratio and √3 − 1. */
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;

/**
 * Philox4x32-10: four random words that depend on the counter and the key alone, so that any part of a stream can be drawn by itself.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11, and their library Random123.
 */
export function philox4x32(counter: Words4, key: Words2): Words4 {
  let [word0, word1, word2, word3] = counter;
  let [key0, key1] = key;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [high0, low0] = [highProduct(MULTIPLIER_0, word0), lowProduct(MULTIPLIER_0, word0)];
    const [high1, low1] = [highProduct(MULTIPLIER_1, word2), lowProduct(MULTIPLIER_1, word2)];
    word0 = (high1 ^ word1 ^ key0) >>> 0;
    word1 = low1;
    word2 = (high0 ^ word3 ^ key1) >>> 0;
    word3 = low0;
    key0 = (key0 + WEYL_0) >>> 0;
    key1 = (key1 + WEYL_1) >>> 0;
  }
  return [word0, word1, word2, word3];
}

function lowProduct(a: number, b: number): number {
  return Math.imul(a, b) >>> 0;
}

/** The upper half of a 64-bit product, from 16-bit digits, of which no sum exceeds 32 bits. */
function highProduct(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const lower = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (lower >>> 16)) >>> 0;
}
