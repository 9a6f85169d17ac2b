export interface KeyTimes {
  /** Milliseconds from the key to the task after the frame that shows it, since the last `take`. */
  take(): readonly number[];
}

/** Times every key pressed on the page. */
export function measureKeys(): KeyTimes {
  let times: number[] = [];
  const { port1, port2 } = new MessageChannel();
  const waiting: number[] = [];
  port2.onmessage = () => {
    const start = waiting.shift();
    if (start !== undefined) times.push(performance.now() - start);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        waiting.push(event.timeStamp);
        port1.postMessage(null);
      });
    },
    { capture: true },
  );
  return {
    take() {
      const taken = times;
      times = [];
      return taken;
    },
  };
}
