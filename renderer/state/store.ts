import { useSyncExternalStore } from 'react';

/** A value that components follow. `write` with the same value is silent. */
export interface Store<T> {
  readonly read: () => T;
  readonly write: (next: T) => void;
  readonly change: (step: (old: T) => T) => void;
  readonly follow: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const write = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    read: () => value,
    write,
    change: (step) => write(step(value)),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows one part of a store; `select` must return the same reference while that part is unchanged. */
export function useStore<T, Part = T>(store: Store<T>, select: (value: T) => Part = whole): Part {
  return useSyncExternalStore(store.follow, () => select(store.read()));
}

function whole<T, Part>(value: T): Part {
  return value as unknown as Part;
}
