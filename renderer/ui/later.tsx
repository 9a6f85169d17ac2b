import { type ComponentType, useEffect, useState } from 'react';

/** What was not read yet, in the order it was named. */
const waiting: (() => Promise<void>)[] = [];

let tell: () => void = () => undefined;

/** Whom to tell that a part which was to be shown could not be read. */
export function whenUnread(listener: () => void): void {
  tell = listener;
}

/**
 * A part of the app that is not on the first screen: its code is read when it is first shown, or before that in an idle
 * moment (`readTheRest`), after which it shows at once. Until it is there `Meanwhile` shows, or nothing; also where it
 * cannot be read, which must not take away what stands around it. It is read again when it is shown again. A part with a
 * `Meanwhile` is one that is typed into: it is read before the others.
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
    const [, setReady] = useState(Part !== null);
    useEffect(() => {
      let isShown = true;
      if (Part === null)
        ready().then(
          () => setReady(true),
          () => isShown && tell(),
        );
      return () => {
        isShown = false;
      };
    }, []);
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
