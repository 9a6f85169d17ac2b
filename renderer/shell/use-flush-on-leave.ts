import { useEffect } from 'react';

/** Saves at once when the window loses the focus, is hidden or goes away; nobody waits for the next timer then. */
export function useFlushOnLeave(flush: () => Promise<void>): void {
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('blur', leave);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('blur', leave);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [flush]);
}
