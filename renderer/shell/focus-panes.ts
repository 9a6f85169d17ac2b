import { flushSync } from 'react-dom';
import type { Side } from '../state/two-notes.ts';

const TABBABLE = 'a[href], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), [tabindex="0"]';

/** Takes the focus from the pane it is in to the next one shown: dossier, page, the note beside it, facts, and round again. */
export function focusNextPane(focusText: (side: Side) => void): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current + 1) % panes.length];
  if (!next) return;
  if (next.dataset.pane === 'beside' || (next.dataset.pane === 'page' && !focusLibrary())) {
    focusText(next.dataset.pane);
    if (next.contains(document.activeElement)) return;
  }
  (next.querySelector<HTMLElement>('[data-pane-focus]') ?? next.querySelector<HTMLElement>(TABBABLE))?.focus();
}

const NAMES = { left: 'dossier', right: 'facts' } as const;

/** Within the key press that asks for it, so that the next key is there already: a pane just opened is drawn first. */
export function focusPane(side: 'left' | 'right'): HTMLElement | null {
  flushSync(() => undefined);
  const place = document.querySelector<HTMLElement>(`[data-pane="${NAMES[side]}"] [data-pane-focus]`);
  place?.focus();
  return place;
}

export function focusFactSearch(): void {
  const box = focusPane('right');
  if (box instanceof HTMLInputElement) box.select();
}

/** The search of the library, when it is in front; false when it is not. */
export function focusLibrary(): boolean {
  flushSync(() => undefined);
  const box = document.querySelector<HTMLElement>('.library [data-library-focus]');
  if (!box || box.offsetParent === null) return false;
  box.focus();
  return true;
}

/** The list of what is missing, when it is shown. */
export function focusMissing(): void {
  flushSync(() => undefined);
  document.querySelector<HTMLElement>('[data-pane="missing"] [data-pane-focus]')?.focus();
}
