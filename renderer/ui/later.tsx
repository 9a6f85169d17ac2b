import { type ComponentType, useEffect, useState } from 'react';

/** What was not read yet, in the order it was named. */
const waiting: (() => Promise<void>)[] = [];

/**
 * A part of the app that is not on the first screen: its code is read when it is first shown, or before that in an idle
 * moment (`readTheRest`), after which it shows at once. Until it is there `Meanwhile` shows, or nothing; what goes wrong
 * while it is read goes to the error boundary around it. A part with a `Meanwhile` is one that is typed into: it is read
 * before the others.
 */
export function later<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  const ready = async () => {
    Part ??= await read();
  };
  if (Meanwhile) waiting.unshift(ready);
  else waiting.push(ready);
  return function Later(props: Props) {
    const [outcome, setOutcome] = useState<'waiting' | 'ready' | { readonly error: unknown }>(
      Part === null ? 'waiting' : 'ready',
    );
    useEffect(() => {
      if (Part === null)
        ready().then(
          () => setOutcome('ready'),
          (error: unknown) => setOutcome({ error }),
        );
    }, []);
    if (typeof outcome === 'object') throw outcome.error;
    if (Part) return <Part {...props} />;
    return Meanwhile && <Meanwhile {...props} />;
  };
}

/** Code that is no part of a screen and is read in an idle moment too; `read` may be called more than once. */
export function readWhenIdle(read: () => Promise<void>): void {
  waiting.push(read);
}

/** Reads what is for later, one part after the other, while there is nothing else to do. */
export function readTheRest(): void {
  requestIdleCallback(() => {
    const next = waiting.shift();
    if (!next) return;
    // One that fails is read again when it is shown, and says so there.
    void next()
      .catch(() => undefined)
      .then(readTheRest);
  });
}
