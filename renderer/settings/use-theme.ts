import { useLayoutEffect } from 'react';
import type { Settings } from '../../core/contract/settings.ts';

/** Puts the chosen theme on the document, following the system where that was chosen. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
