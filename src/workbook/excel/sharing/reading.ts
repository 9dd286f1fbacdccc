/** Many readers of the workbook in few syncs. */

/** Something that is asked of Excel, with the size of its answer as far as it is known before. */
export interface Question<T> {
  /** Bytes of the answer. */
  readonly bytes: number;
  /** Queues what is asked; a question may be asked a second time. */
  queue(): void;
  /** What `queue` gave, after the sync. */
  readonly answer: T;
}

/** Yields questions and goes on when all of them are answered. */
export type Reader<T> = Generator<readonly Question<unknown>[], T, undefined>;

/** A few members of a few objects. */
const SMALL = 2_000;
/** Excel on the web answers at most 5 MB; estimates are only estimates. */
const BUDGET = 3_500_000;
const SMALLEST_BUDGET = 50_000;
const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

export function question<T>(ask: () => T, bytes = SMALL): Question<T> {
  let asked: { readonly answer: T } | undefined;
  return {
    bytes,
    queue: () => {
      asked = { answer: ask() };
    },
    get answer() {
      if (asked === undefined) throw new Error('The question was not asked yet.');
      return asked.answer;
    },
  };
}

interface Running {
  readonly reader: Reader<unknown>;
  open: number;
  readonly done: (result: unknown) => void;
}

/** Readers that go on together: each sync carries the questions of as many of them as one answer of Excel can hold. */
export class Reading {
  private readonly waiting: { readonly question: Question<unknown>; readonly by: Running }[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** @returns the result, once `finish` has ended */
  add<T>(reader: Reader<T>): () => T {
    let result: { readonly value: T } | undefined;
    this.goOn({ reader, open: 0, done: (value) => (result = { value: value as T }) });
    return () => {
      if (result === undefined) throw new Error('The reading has not finished.');
      return result.value;
    };
  }

  async finish(): Promise<void> {
    let budget = BUDGET;
    while (this.waiting.length > 0) {
      const together = this.nextWithin(budget);
      try {
        for (const { question: asked } of together) asked.queue();
        await this.context.sync();
      } catch (error) {
        if (!isTooLarge(error) || budget <= SMALLEST_BUDGET) throw error;
        budget /= 4;
        continue;
      }
      this.waiting.splice(0, together.length);
      for (const { by } of together) {
        by.open -= 1;
        if (by.open === 0) this.goOn(by);
      }
    }
  }

  private nextWithin(budget: number) {
    let bytes = 0;
    const end = this.waiting.findIndex(({ question: next }) => (bytes += next.bytes) > budget);
    return this.waiting.slice(0, end < 0 ? undefined : Math.max(1, end));
  }

  private goOn(by: Running): void {
    while (by.open === 0) {
      const { done, value } = by.reader.next();
      if (done) return by.done(value);
      by.open = value.length;
      this.waiting.push(...value.map((asked) => ({ question: asked, by })));
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LARGE;
}
