import type { CashFlow } from './cashFlows';
import { Exact } from './exact';

/*
 * Where the present value of flows may be 0, for a force of interest s >= 0 over their whole span: a flow at the part t of the span is worth
 * amount · e^(−s·t). In doubles, and on the scale of logarithms so that nothing overflows.
 *
 * G(s) = ln(receipts) − ln(payments) is 0 where the present value is. Its slope is the duration of the payments less that of the
 * receipts, and a duration only falls as s rises. So the durations at both ends of an interval bound the slope inside: that proves where
 * there is no root, and where there is at most one. What is not proved is halved.
 */

/** An interval of s. Where the value `crosses` 0 there is a root inside; otherwise the value comes too near to 0 to tell. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Of the value at `from`: 1 or −1. */
  readonly sign: number;
  readonly crosses: boolean;
}

/** The flows of one sign. */
type Side = readonly { readonly time: number; readonly log: number }[];

interface Point {
  readonly s: number;
  /** G, and its sign: 1 or −1. */
  readonly gap: number;
  readonly sign: number;
  readonly receipts: number;
  readonly payments: number;
  readonly receiptsDuration: number;
  readonly paymentsDuration: number;
}

/** Below this the rounding of doubles can turn the sign of G. */
const DOUBTFUL_GAP = 1e-12;
/** Where G turns round, it is doubtful on about the root of that: halving further tells nothing new. */
const NARROWEST = 1e-6;
const HALVINGS_OF_A_DOUBLE = 60;

export interface RootSearch {
  /** Every interval that may hold a root s >= 0, smallest s first. */
  candidates(): Generator<Candidate>;
  /** Narrows an interval that crosses 0 as far as doubles can tell. */
  narrow(candidate: Candidate): Candidate;
}

/**
 * @param flows - net flows in order of time, the first at time 0, with receipts and payments among them
 * @param exactSign - the sign of the present value at s, for where doubles cannot tell
 */
export function rootSearch(flows: readonly CashFlow[], exactSign: (s: number) => number): RootSearch {
  const receipts = sideOf(flows, 1);
  const payments = sideOf(flows, -1);

  function pointAt(s: number): Point {
    const [received, paid] = [weigh(receipts, s), weigh(payments, s)];
    const gap = received.log - paid.log;
    return {
      s,
      gap,
      sign: isDoubtful(gap, s) ? exactSign(s) : Math.sign(gap),
      receipts: received.log,
      payments: paid.log,
      receiptsDuration: received.duration,
      paymentsDuration: paid.duration,
    };
  }

  /** The first flow is worth the same at every s, all others less and less. */
  function isSettledFrom({ receipts: received, payments: paid }: Point): boolean {
    const [firstReceipt, firstPayment] = [receipts[0], payments[0]];
    if (firstReceipt?.time === 0) return paid < firstReceipt.log;
    return firstPayment !== undefined && received < firstPayment.log;
  }

  function* within(from: Point, to: Point): Generator<Candidate> {
    const width = to.s - from.s;
    const least = to.paymentsDuration - from.receiptsDuration;
    const most = from.paymentsDuration - to.receiptsDuration;
    const crosses = from.sign !== to.sign;
    const isMonotone = least >= 0 || most <= 0;
    if (!crosses && (isMonotone || staysClear(from, to, least, most))) return;
    if (isMonotone || width <= NARROWEST * Math.max(1, to.s)) {
      yield { from: from.s, to: to.s, sign: from.sign, crosses };
      return;
    }
    const middle = pointAt(from.s + width / 2);
    yield* within(from, middle);
    yield* within(middle, to);
  }

  return {
    *candidates() {
      let from = pointAt(0);
      while (!isSettledFrom(from)) {
        const to = pointAt(Math.max(1, 2 * from.s));
        yield* within(from, to);
        from = to;
      }
    },

    narrow({ from, to, sign, crosses }) {
      let [low, high] = [from, to];
      for (let halving = 0; halving < HALVINGS_OF_A_DOUBLE; halving += 1) {
        const middle = low + (high - low) / 2;
        const gap = weigh(receipts, middle).log - weigh(payments, middle).log;
        if (isDoubtful(gap, middle)) break;
        if (Math.sign(gap) === sign) low = middle;
        else high = middle;
      }
      return { from: low, to: high, sign, crosses };
    },
  };
}

function isDoubtful(gap: number, s: number): boolean {
  return Math.abs(gap) <= DOUBTFUL_GAP * Math.max(1, s);
}

/** Even at its steepest G cannot come to 0 from one end and be back at the other. */
function staysClear(from: Point, to: Point, least: number, most: number): boolean {
  const [away, back] = from.sign > 0 ? [-least, most] : [most, -least];
  return Math.abs(from.gap) / away + Math.abs(to.gap) / back > to.s - from.s;
}

/** Times as parts of the span; amounts as logarithms of their part of the largest, which may be too small for a double. */
function sideOf(flows: readonly CashFlow[], sign: 1 | -1): Side {
  const span = flows.at(-1)?.time ?? 0;
  const largest = Exact.max(...flows.map(({ amount }) => amount.abs()));
  return flows
    .filter(({ amount }) => amount.s === sign)
    .map(({ time, amount }) => {
      const part = amount.abs().div(largest);
      return { time: time / span, log: Math.log(part.times(`1e${-part.e}`).toNumber()) + part.e * Math.LN10 };
    });
}

/** The logarithm of what one side is worth at s, and its duration: the mean time, weighted by worth. */
function weigh(side: Side, s: number): { log: number; duration: number } {
  let largest = -Infinity;
  for (const { time, log } of side) largest = Math.max(largest, log - s * time);
  let [worth, moment] = [0, 0];
  for (const { time, log } of side) {
    const part = Math.exp(log - s * time - largest);
    worth += part;
    moment += part * time;
  }
  return { log: largest + Math.log(worth), duration: moment / worth };
}
