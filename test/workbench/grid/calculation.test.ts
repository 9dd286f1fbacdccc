import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Calculation } from '../../../src/workbench/grid/calculation';

function follow(pending = { count: 0 }) {
  const repair = vi.fn();
  const onCalculated = vi.fn();
  const calculation = new Calculation({ pending: () => pending.count, repair, onCalculated });
  const seen: string[] = [];
  void calculation.calculated().then(() => seen.push('calculated'));
  void calculation.settled().then(() => seen.push('settled'));
  return { calculation, repair, onCalculated, seen, pending };
}

describe('rest of a calculation', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes one turn after the run has ended', async () => {
    const { calculation, seen } = follow();
    calculation.becomesDue();
    await vi.advanceTimersByTimeAsync(100);
    calculation.isOrdered();
    calculation.runStarts();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual([]);
    calculation.runEnds();
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('waits for a run that was ordered while another was going on', async () => {
    const { calculation, seen } = follow();
    calculation.runStarts();
    calculation.becomesDue();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual([]);
    calculation.isOrdered();
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('waits for what became due a moment before a run that cannot have it yet', async () => {
    const { calculation, seen } = follow();
    calculation.becomesDue();
    await vi.advanceTimersByTimeAsync(50);
    calculation.isOrdered();
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    calculation.isOrdered();
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('is not over before what follows the run has been asked for', async () => {
    const { calculation, seen } = follow();
    calculation.becomesDue();
    calculation.afterRun(() => calculation.becomesDue());
    await vi.advanceTimersByTimeAsync(100);
    calculation.isOrdered();
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual([]);
    calculation.isOrdered();
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('is native rest only while calls are pending', async () => {
    const { calculation, seen, pending } = follow({ count: 1 });
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated']);
    pending.count = 0;
    calculation.runStarts();
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('comes when what was due is put off', async () => {
    const { calculation, seen } = follow();
    calculation.becomesDue();
    calculation.isPostponed();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['calculated', 'settled']);
  });

  it('is not waited for behind a run that has died, and the engine is repaired', async () => {
    const { calculation, seen, repair } = follow();
    calculation.becomesDue();
    calculation.isOrdered();
    calculation.runStarts();
    await vi.advanceTimersByTimeAsync(10_000);
    calculation.showsLife();
    await vi.advanceTimersByTimeAsync(14_000);
    expect([seen, repair.mock.calls.length]).toEqual([[], 0]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([seen, repair.mock.calls.length]).toEqual([['calculated', 'settled'], 1]);
  });

  it('tells once which sheets have results', async () => {
    const { calculation, onCalculated } = follow();
    calculation.runStarts();
    calculation.receivesResults(['one', 'two']);
    calculation.receivesResults(['two']);
    calculation.runEnds();
    await vi.advanceTimersByTimeAsync(0);
    expect(onCalculated.mock.calls).toEqual([[['one', 'two']]]);
  });

  it('is there for everyone once it is closed, and no timer is left', async () => {
    const { calculation, seen } = follow();
    calculation.becomesDue();
    calculation.close();
    await calculation.settled();
    expect([seen, vi.getTimerCount()]).toEqual([['calculated', 'settled'], 0]);
  });
});
