import { describe, expect, it } from 'vitest';
import { philox4x32 } from '../../src/engine/philox';

type Words4 = readonly [number, number, number, number];
type Words2 = readonly [number, number];

function wordsOf(counter: Words4, key: Words2): Uint32Array {
  const words = new Uint32Array(4);
  philox4x32(...counter, ...key, words);
  return words;
}

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, '0')).join(' ');

describe('Philox4x32-10', () => {
  // The known answers of Random123 (kat_vectors).
  it.each<[name: string, counter: Words4, key: Words2, answer: string]>([
    ['nothing but zeros', [0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['nothing but ones', [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['the digits of pi', [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('gives the published answer to %s', (_name, counter, key, answer) => {
    expect(hex(wordsOf(counter, key))).toBe(answer);
  });

  it('changes every word with any one bit of the counter or the key', () => {
    const base = wordsOf([1, 2, 3, 4], [5, 6]);
    for (const other of [wordsOf([0, 2, 3, 4], [5, 6]), wordsOf([1, 2, 3, 0x80000004], [5, 6]), wordsOf([1, 2, 3, 4], [5, 7])]) {
      for (const [index, word] of other.entries()) expect(word).not.toBe(base[index]);
    }
  });
});
