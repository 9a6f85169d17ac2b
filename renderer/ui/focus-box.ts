/** At once: a dialog moves the focus a frame later, and a letter typed in between would go into the note. */
export function focusBox(box: HTMLInputElement | null): void {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
