import { t } from '../language/t.ts';
/** Waits this long after the last change. */
export const QUIET_MS = 300;
/**
 * Begins no later than this after the first unsaved change, however steadily somebody types: what is left of the
 * promised second is for reading the page, the way to the backend and the write, on a busy machine too.
 */
export const LIMIT_MS = 500;
/** Pauses between tries after a failure; the last repeats. */
export const RETRY_MS: readonly number[] = [2_000, 5_000, 15_000, 30_000];

export type SaveStatus =
  | { readonly state: 'saved' }
  /** Something is not on disk yet. */
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly message: string }
  /** Somebody else saved first; what is written here is kept beside theirs until the user has chosen. */
  | { readonly state: 'clash' };

export type SaveOutcome =
  | { readonly state: 'saved' | 'clash' }
  | { readonly state: 'failed'; readonly message: string };

export interface Timers {
  readonly set: (run: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
}

export interface Autosave {
  /** Something changed. */
  readonly touch: () => void;
  /** Saves what is unsaved, now; false when that failed or clashed. */
  readonly flush: () => Promise<boolean>;
  readonly isDirty: () => boolean;
  /** After a clash was settled: everything up to here is saved. */
  readonly resume: () => void;
  /** No further tries. */
  readonly stop: () => void;
}

/** Decides when to save; `save` reads the present content and writes it, one call at a time. */
export function createAutosave(ports: {
  readonly save: () => Promise<SaveOutcome>;
  readonly timers: Timers;
  readonly onStatus: (status: SaveStatus) => void;
}): Autosave {
  const { save, timers, onStatus } = ports;
  let dirty = false;
  let stopped = false;
  let inFlight: Promise<boolean> | null = null;
  let due = false;
  let failures = 0;
  let quiet: number | null = null;
  let limit: number | null = null;

  const clear = () => {
    if (quiet !== null) timers.clear(quiet);
    if (limit !== null) timers.clear(limit);
    quiet = null;
    limit = null;
  };

  const wake = () => {
    if (inFlight !== null) due = true;
    else void run();
  };

  const finish = (outcome: SaveOutcome): boolean => {
    inFlight = null;
    // Whoever stopped it has the window now; the outcome still counts for a flush that waits for it.
    if (stopped) return outcome.state === 'saved';
    if (outcome.state !== 'failed') {
      failures = 0;
      onStatus({ state: dirty && outcome.state === 'saved' ? 'saving' : outcome.state });
      if (dirty && due) void run();
      return outcome.state === 'saved';
    }
    clear();
    dirty = true;
    onStatus(outcome);
    const pause = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0;
    failures += 1;
    limit = timers.set(wake, pause);
    return false;
  };

  const run = (): Promise<boolean> => {
    if (inFlight !== null) return inFlight;
    if (!dirty || stopped) return Promise.resolve(!dirty);
    clear();
    dirty = false;
    due = false;
    onStatus({ state: 'saving' });
    inFlight = save().then(finish, () => finish({ state: 'failed', message: fault() }));
    return inFlight;
  };

  return {
    touch() {
      dirty = true;
      if (stopped) return;
      if (failures === 0) onStatus({ state: 'saving' });
      if (quiet !== null) timers.clear(quiet);
      quiet = timers.set(wake, QUIET_MS);
      limit ??= timers.set(wake, LIMIT_MS);
    },
    async flush() {
      if (inFlight !== null) await inFlight;
      while (dirty) if (!(await run())) return false;
      return true;
    },
    isDirty: () => dirty || inFlight !== null,
    resume() {
      clear();
      dirty = false;
      failures = 0;
      onStatus({ state: 'saved' });
    },
    stop() {
      clear();
      stopped = true;
    },
  };
}

const fault = () => t('Something went wrong in Briefing Desk. Your text is still here; copy it if this stays.');
