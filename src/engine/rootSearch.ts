import type { Decimal } from 'decimal.js';
import {
  NOISE,
  MOST_TERMS,
  ROUGH_UNIT,
  ROUGH_SHIFT,
  ROUGH_TERM,
  ROUGH_NOISE,
  MOST_GROWTH,
  LOG_OF_A_SMALL_TERM,
  taylorSeries,
  bernsteinForm,
  halves,
  keepsItsSign,
  isNoise,
} from './bernstein';
import type { CashFlow } from './cashFlows';
import { Exact, sum } from './exact';

/*
 * Where the present value of flows may be 0, for a force of interest s >= 0 over their whole span: a flow at the part t of the span is worth
 * amount · e^(−s·t). First in doubles, and on the scale of logarithms so that nothing overflows.
 *
 * G(s) = ln(receipts) − ln(payments) is 0 where the present value is. Its slope is the duration of the payments less that of the
 * receipts, and a duration only falls as s rises. So the durations at both ends of an interval bound the slope inside: that proves where
 * there is no root, and where there is at most one. What is not proved is halved.
 *
 * Close to a root of many folds that takes far too many halvings. There the value is a polynomial, its Taylor series: in doubles to 10 digits,
 * and where they do not tell, in whole numbers of 256 binary places to 45. In its Bernstein form over an interval all values lie between the
 * least and the greatest coefficient, so it has no root where they have one sign.
 *
 * The work is bounded, so that no flows hold up a sheet: 1,200 of them take less than a second at worst.
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

/** In units of one flow weighed in doubles, which is some 10 to 15 nanoseconds. */
const MOST_WORK = 1.5e7;
const WORK_OF_AN_EXACT_WORTH = 200;
const WORK_OF_A_LONG_NUMBER = 10;
/** For each flow, of finding out whether there is a root in a candidate. */
const WORK_OF_A_CANDIDATE = 2_000;

/** Below this the rounding of doubles can turn the sign of G. */
const DOUBTFUL_GAP = 1e-12;
/** Below this at both ends the value is taken as a polynomial; exactly where it is tiny at one. */
const SMALL_GAP = 0.1;
const TINY_GAP = 1e-6;
/** Two roots as close as this count as one place to look. */
const NARROWEST = 1e-6;
const NARROWEST_OF_A_POLYNOMIAL = 1e-12;
const HALVINGS_OF_A_DOUBLE = 60;

export interface RootSearch {
  /** Every interval that may hold a root s from 0 to a limit, and perhaps some beyond, smallest s first. The last is null where the work ran out before all were found. */
  candidates(limit: number): Generator<Candidate | null>;
  /** Narrows an interval that crosses 0 as far as doubles can tell. */
  narrow(candidate: Candidate): Candidate;
}

/**
 * @param flows - net flows in order of time, the first at time 0, with receipts and payments among them
 * @param worthsAt - what each flow is worth at s, exactly
 */
export function rootSearch(flows: readonly CashFlow[], worthsAt: (s: number) => readonly Decimal[]): RootSearch {
  const receipts = sideOf(flows, 1);
  const payments = sideOf(flows, -1);
  const span = flows.at(-1)?.time ?? 0;
  let work = 0;

  function exactSign(s: number): number {
    work += flows.length * WORK_OF_AN_EXACT_WORTH;
    return sum(worthsAt(s)).lt(0) ? -1 : 1;
  }

  function pointAt(s: number): Point {
    work += flows.length;
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
    if (work > MOST_WORK) return;
    const width = to.s - from.s;
    const least = to.paymentsDuration - from.receiptsDuration;
    const most = from.paymentsDuration - to.receiptsDuration;
    const crosses = from.sign !== to.sign;
    const isMonotone = least >= 0 || most <= 0;
    if (!crosses && (isMonotone || staysClear(from, to, least, most))) return;
    if (isMonotone || width <= NARROWEST * Math.max(1, to.s)) {
      work += flows.length * WORK_OF_A_CANDIDATE;
      yield { from: from.s, to: to.s, sign: from.sign, crosses };
      return;
    }
    if (Math.max(Math.abs(from.gap), Math.abs(to.gap)) <= SMALL_GAP) {
      // Receipts and payments weigh about the same here.
      const middleTime = Math.round(((from.receiptsDuration + from.paymentsDuration) / 2) * span);
      if (isPolynomial(from, width, middleTime / span)) {
        if (keepsItsSign(bernsteinForm(roughSeries(from, width, middleTime / span)), ROUGH_NOISE * BigInt(Math.ceil(to.s)))) return;
        if (Math.min(Math.abs(from.gap), Math.abs(to.gap)) <= TINY_GAP) {
          yield* withinPolynomial(from.s, to.s, bernsteinForm(exactSeries(from, width, middleTime)));
          return;
        }
      }
    }
    const middle = pointAt(from.s + width / 2);
    yield* within(from, middle);
    yield* within(middle, to);
  }

  /** Whether its Taylor series has few terms: the first that is left out is too small to matter for every flow. */
  function isPolynomial(from: Point, width: number, middleTime: number): boolean {
    work += flows.length;
    if (width * middleTime > MOST_GROWTH) return false;
    return [...receipts, ...payments].every(({ time, log }) => {
      const part = log - from.s * time - from.receipts;
      return part + MOST_TERMS * Math.log(width * Math.abs(time - middleTime)) <= LOG_OF_A_SMALL_TERM;
    });
  }

  /** `taylorSeries` as far as doubles can tell. */
  function roughSeries(from: Point, width: number, middleTime: number): bigint[] {
    const coefficients = new Float64Array(MOST_TERMS);
    for (const [side, sign] of [
      [receipts, 1],
      [payments, -1],
    ] as const) {
      for (const { time, log } of side) {
        // Receipts are about half of the worth without signs.
        let term = (sign * Math.exp(log - from.s * time - from.receipts)) / 2;
        for (let power = 0; power < MOST_TERMS && Math.abs(term) > ROUGH_TERM; power += 1) {
          coefficients[power] = (coefficients[power] ?? 0) + term;
          term *= (width * (middleTime - time)) / (power + 1);
        }
      }
    }
    return Array.from(coefficients, (coefficient) => BigInt(Math.round(coefficient * ROUGH_UNIT)) << ROUGH_SHIFT);
  }

  function exactSeries(from: Point, width: number, middleTime: number): bigint[] {
    const coefficients = taylorSeries(flows, worthsAt(from.s), width, middleTime);
    work += flows.length * (WORK_OF_AN_EXACT_WORTH + coefficients.length * WORK_OF_A_LONG_NUMBER);
    return coefficients;
  }

  function* withinPolynomial(from: number, to: number, form: readonly bigint[]): Generator<Candidate> {
    if (work > MOST_WORK) return;
    work += form.length ** 2 * WORK_OF_A_LONG_NUMBER;
    const [first = 0n, last = 0n] = [form[0], form.at(-1)];
    if (keepsItsSign(form, NOISE)) return;
    if (form.every(isNoise) || to - from <= NARROWEST_OF_A_POLYNOMIAL * Math.max(1, to)) {
      work += flows.length * WORK_OF_A_CANDIDATE;
      yield { from, to, sign: first < 0n ? -1 : 1, crosses: first < 0n !== last < 0n };
      return;
    }
    const middle = from + (to - from) / 2;
    const [left, right] = halves(form);
    yield* withinPolynomial(from, middle, left);
    yield* withinPolynomial(middle, to, right);
  }

  return {
    *candidates(limit) {
      let from = pointAt(0);
      while (from.s <= limit && !isSettledFrom(from) && work <= MOST_WORK) {
        const to = pointAt(Math.max(1, 2 * from.s));
        yield* within(from, to);
        from = to;
      }
      if (work > MOST_WORK) yield null;
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
