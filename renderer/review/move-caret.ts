/** Moves or, with Shift, extends the selection as a text editor would; false for keys that move no caret. */
export function moveCaret({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const step = STEPS[key];
  const selection = document.getSelection();
  if (!step || !selection?.focusNode) return false;
  const far = ctrlKey || metaKey || altKey;
  selection.modify(shiftKey ? 'extend' : 'move', step.direction, far ? step.far : step.near);
  bringIntoView(selection);
  return true;
}

interface Step {
  readonly direction: 'left' | 'right' | 'backward' | 'forward';
  readonly near: string;
  /** With Ctrl, or Alt on a Mac. */
  readonly far: string;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { direction: 'left', near: 'character', far: 'word' },
  ArrowRight: { direction: 'right', near: 'character', far: 'word' },
  ArrowUp: { direction: 'backward', near: 'line', far: 'paragraph' },
  ArrowDown: { direction: 'forward', near: 'line', far: 'paragraph' },
  Home: { direction: 'backward', near: 'lineboundary', far: 'documentboundary' },
  End: { direction: 'forward', near: 'lineboundary', far: 'documentboundary' },
};

function bringIntoView({ focusNode }: Selection): void {
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}
