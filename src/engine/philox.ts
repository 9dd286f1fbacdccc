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
 *
 * @param words - takes the four words; a list of the caller's, because millions of new ones cost more than what is in them
 */
export function philox4x32(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  keyLow: number,
  keyHigh: number,
  words: Uint32Array,
): void {
  // As signed words, which the processor has: only a multiplication and the result tell the difference.
  let word0 = counter0 | 0;
  let word1 = counter1 | 0;
  let word2 = counter2 | 0;
  let word3 = counter3 | 0;
  let key0 = keyLow | 0;
  let key1 = keyHigh | 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = highProduct(MULTIPLIER_0, word0);
    const high1 = highProduct(MULTIPLIER_1, word2);
    const low1 = Math.imul(MULTIPLIER_1, word2);
    word2 = high0 ^ word3 ^ key1;
    word3 = Math.imul(MULTIPLIER_0, word0);
    word0 = high1 ^ word1 ^ key0;
    word1 = low1;
    key0 = (key0 + WEYL_0) | 0;
    key1 = (key1 + WEYL_1) | 0;
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
}

/** The upper half of a 64-bit product, from 16-bit digits, of which no sum exceeds 32 bits. */
function highProduct(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const lower = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (lower >>> 16)) | 0;
}
