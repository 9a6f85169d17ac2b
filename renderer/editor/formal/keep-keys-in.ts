/** Keys that mean the same in a field and in the text around it: they must act in the field alone. */
const OWN_WITH_CONTROL = new Set(['a', 'b', 'c', 'i', 'k', 'u', 'v', 'x']);

/**
 * Keeps what is typed into the fields of a block from the text around it, which would take it for its own; undo and the
 * keys of the app still pass.
 */
export function keepKeysIn(element: HTMLElement): void {
  const stop = (event: Event) => {
    if (isField(event.target)) event.stopPropagation();
  };
  for (const type of ['beforeinput', 'input', 'paste', 'copy', 'cut', 'compositionstart', 'compositionend', 'drop'])
    element.addEventListener(type, stop);
  element.addEventListener('keydown', (event) => {
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (command && event.key.length === 1 && !OWN_WITH_CONTROL.has(event.key.toLowerCase())) return;
    stop(event);
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, button') !== null;
}
