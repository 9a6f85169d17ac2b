import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveOutcome, type SaveStatus } from '../../../renderer/state/autosave.ts';

const TIMERS = {
  set: (run: () => void, milliseconds: number) => setTimeout(run, milliseconds) as unknown as number,
  clear: (timer: number) => clearTimeout(timer),
};

/** Saves that take `takes` milliseconds; each is recorded with the moment it began. */
function watch(takes: number, outcome: (call: number) => SaveOutcome = () => ({ state: 'saved' })) {
  const began: number[] = [];
  const statuses: SaveStatus[] = [];
  let running = 0;
  let most = 0;
  const autosave = createAutosave({
    timers: TIMERS,
    onStatus: (status) => statuses.push(status),
    async save() {
      began.push(Date.now());
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, takes));
      running -= 1;
      return outcome(began.length);
    },
  });
  return { autosave, began, statuses, mostAtOnce: () => most };
}

const failed: SaveOutcome = { state: 'failed', message: 'The disk is full.' };

describe('autosave', () => {
  beforeEach(() => vi.useFakeTimers({ now: 0 }));
  afterEach(() => vi.useRealTimers());

  it('waits until nothing was typed for 300 ms', async () => {
    const { autosave, began } = watch(5);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(200);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(299);
    expect(began).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(began).toEqual([500]);
  });

  it('begins within 500 ms of the first unsaved change when somebody never stops typing', async () => {
    const { autosave, began } = watch(5);
    for (let typed = 0; typed < 10_000; typed += 50) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(began[0]).toBe(500);
    const gaps = began.slice(1).map((moment, index) => moment - (began[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(750);
    expect(began.length).toBeGreaterThanOrEqual(10);
  });

  it('has one save under way at a time and saves what was typed meanwhile at once', async () => {
    const { autosave, began, mostAtOnce } = watch(2_000);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(300);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(began).toEqual([300]);
    await vi.advanceTimersByTimeAsync(1);
    expect(began).toEqual([300, 2_300]);
    expect(mostAtOnce()).toBe(1);
  });

  it('says saved only when nothing is left to save', async () => {
    const { autosave, statuses } = watch(100);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(350);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(50);
    expect(statuses.at(-1)).toEqual({ state: 'saving' });
    await vi.advanceTimersByTimeAsync(400);
    expect(statuses.at(-1)).toEqual({ state: 'saved' });
    expect(autosave.isDirty()).toBe(false);
  });

  it('keeps saying why it failed, tries again by itself, and stays dirty until it worked', async () => {
    const { autosave, began, statuses } = watch(10, (call) => (call < 3 ? failed : { state: 'saved' }));
    autosave.touch();
    await vi.advanceTimersByTimeAsync(310);
    expect(statuses.at(-1)).toEqual(failed);
    expect(autosave.isDirty()).toBe(true);
    await vi.advanceTimersByTimeAsync(2_010);
    expect(began).toHaveLength(2);
    expect(statuses.at(-1)).toEqual(failed);
    await vi.advanceTimersByTimeAsync(5_010);
    expect(began).toHaveLength(3);
    expect(statuses.at(-1)).toEqual({ state: 'saved' });
  });

  it('takes a save that throws for a failure', async () => {
    const statuses: SaveStatus[] = [];
    const autosave = createAutosave({
      timers: TIMERS,
      onStatus: (status) => statuses.push(status),
      save: () => Promise.reject(new Error('lost')),
    });
    autosave.touch();
    await vi.advanceTimersByTimeAsync(300);
    expect(statuses.at(-1)?.state).toBe('failed');
  });

  it('flushes without waiting, what is typed during the flush included', async () => {
    const { autosave, began } = watch(100);
    autosave.touch();
    const flushed = autosave.flush();
    expect(began).toEqual([0]);
    await vi.advanceTimersByTimeAsync(50);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(150);
    await expect(flushed).resolves.toBe(true);
    expect(began).toEqual([0, 100]);
    expect(autosave.isDirty()).toBe(false);
  });

  it('answers a flush that failed with false', async () => {
    const { autosave } = watch(10, () => failed);
    autosave.touch();
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(10);
    await expect(flushed).resolves.toBe(false);
  });

  it('goes on saving after a clash, so that what is typed is kept aside, and says so', async () => {
    const { autosave, began, statuses } = watch(10, () => ({ state: 'clash' }));
    autosave.touch();
    await vi.advanceTimersByTimeAsync(310);
    expect(statuses.at(-1)).toEqual({ state: 'clash' });
    autosave.touch();
    await vi.advanceTimersByTimeAsync(310);
    expect(began).toHaveLength(2);
    expect(statuses.at(-1)).toEqual({ state: 'clash' });
    await expect(autosave.flush()).resolves.toBe(true);
  });

  it('does nothing after it was stopped', async () => {
    const { autosave, began, statuses } = watch(10);
    autosave.touch();
    autosave.stop();
    const before = statuses.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(began).toEqual([]);
    expect(statuses).toHaveLength(before);
  });
});
