import { useEffect, useState } from 'react';

/** The block the caret is in, as it moves. */
export function useCaretBlock(read: () => number | null): number | null {
  const [block, setBlock] = useState(read);
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setBlock((old) => read() ?? old));
    };
    document.addEventListener('selectionchange', soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', soon);
    };
  }, [read]);
  return block;
}
