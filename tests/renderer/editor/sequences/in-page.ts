/* What runs in the page itself; each function stands alone, for the page sees nothing around it. */

/** In the text nodes of the editor, and in the empty blocks between them. */
export async function putCaret(where: {
  readonly within?: string;
  readonly from: number;
  readonly to: number | null;
  readonly offset: number;
}): Promise<void> {
  const { within, from, to, offset } = where;
  const root = document.querySelector<HTMLElement>('[aria-label="Text of the note"]');
  if (!root) throw new Error('No editor');
  root.focus();
  const places: { readonly node: Node; readonly length: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[contenteditable="false"]')) continue;
    if (within !== undefined && !node.parentElement?.closest(within)) continue;
    if (node instanceof Text) places.push({ node, length: node.length });
    else if (node instanceof HTMLElement && node.matches('p, h1, h2, h3, li, blockquote') && node.textContent === '')
      places.push({ node, length: 0 });
  }
  const start = places[Math.floor(from * places.length)];
  const end = to === null ? start : places[Math.floor(to * places.length)];
  const at = (share: number, { length }: { readonly length: number }) =>
    Math.min(length, Math.floor(share * (length + 1)));
  if (start && end)
    document
      .getSelection()
      ?.setBaseAndExtent(start.node, at(offset, start), end.node, at(to === null ? offset : 1 - offset, end));
  await new Promise((done) => setTimeout(done, 10));
}

/** What the text shows, without the caret and without what only says what is selected. */
export function readShown(root: Element): string {
  const shown = root.cloneNode(true);
  if (!(shown instanceof Element)) return '';
  // The field of a caption is made once its table comes near the window, and shows the same words.
  for (const part of shown.querySelectorAll('[data-lexical-cursor], .note-table-caption .formal-field')) part.remove();
  // The attribute only says how a box was at first.
  for (const box of shown.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
  for (const element of shown.querySelectorAll('*')) {
    const kept = [...element.classList].filter((name) => !/selected|selection|focus|active|placeholder/i.test(name));
    const looks = [...element.attributes]
      // Names that only tie a box to its label differ each time, and so do where a picture's bytes are and on which side the
      // choices of a box were last.
      .filter(
        ({ name, value }) =>
          !/^(?:class|data-selected|data-popup-side|aria-activedescendant|id|for|list)$/.test(name) &&
          !value.startsWith('blob:'),
      )
      // Lists begin at 1 unless they say so, and what was styled and is not any more keeps an empty style.
      .filter(({ name, value }) => (name !== 'start' || value !== '1') && (name !== 'style' || value !== ''))
      .map(({ name, value }) => [name, value] as const)
      .concat([['class', kept.sort().join(' ')]])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of looks) element.setAttribute(name, value);
  }
  return shown.innerHTML.replaceAll('><', '>\n<');
}

/** Goes as far as there is something to undo, or a number of steps; how many they were. */
export async function walkHistory({ way, most }: { way: 'undo' | 'redo'; most: number }): Promise<number> {
  const { handle, seen } = window.harness;
  let times = 0;
  for (; times < most && (way === 'redo' || seen.undo?.canUndo); times += 1) {
    handle[way]();
    await new Promise((done) => setTimeout(done));
  }
  return times;
}

/** Until the keyboard is in a box of this name; false when none opened. */
export async function waitForBox(label: string): Promise<boolean> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let frames = 0; frames < 40; frames += 1) {
    const box = [...document.querySelectorAll('[role="dialog"]')].find((one) =>
      one.getAttribute('aria-label')?.startsWith(label),
    );
    if (box?.contains(document.activeElement)) return true;
    if (!box && frames > 2) return false;
    await frame();
  }
  return false;
}

/** A picture on the clipboard, as a screenshot is; until the text has it. */
export async function pastePicture(base64: string): Promise<void> {
  const root = document.querySelector('[aria-label="Text of the note"]');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'picture.gif', { type: 'image/gif' }));
  const count = () => root?.querySelectorAll('.image-block').length ?? 0;
  const before = count();
  root?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  for (let turn = 0; turn < 50 && count() === before; turn += 1) await new Promise((done) => setTimeout(done, 10));
}

/** Takes the keyboard into a field of a block of the text, or presses a button of one; false unless it waits for words. */
export function enterField(at: number): boolean {
  const fields = [
    ...document.querySelectorAll<HTMLElement>(
      '.note-text :is(textarea, input:not([type="date"]), select, button):not(:disabled)',
    ),
  ];
  const field = fields[Math.floor(at * fields.length)];
  field?.focus();
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    field.select();
    return true;
  }
  field?.click();
  return false;
}

/** Whether the keyboard is in a box of this name. */
export function isInBox(label: string): boolean {
  return document.activeElement?.closest('[role="dialog"]')?.getAttribute('aria-label')?.startsWith(label) ?? false;
}

/** Until something is offered; false when nothing is. */
export async function waitForOptions(): Promise<boolean> {
  for (let turn = 0; turn < 12; turn += 1) {
    if (document.querySelector('[role="option"]')) return true;
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

/** Puts the caret into a fact link; false when there is none. */
export async function enterFact(at: number): Promise<boolean> {
  const links = [...document.querySelectorAll('.note-text .note-fact')];
  const words = links[Math.floor(at * links.length)]?.querySelector('[data-lexical-text]')?.firstChild;
  if (!words) return false;
  document.querySelector<HTMLElement>('.note-text')?.focus();
  document.getSelection()?.collapse(words, 1);
  await new Promise((done) => setTimeout(done, 10));
  return true;
}

/** Presses a button of the box the keyboard is in, and of what that asks. */
export async function pressInBox(share: number): Promise<void> {
  const box = document.activeElement?.closest('[role="dialog"]');
  const buttons = [...(box?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  buttons[Math.floor(share * buttons.length)]?.click();
  await new Promise((done) => setTimeout(done, 20));
  box?.querySelector<HTMLButtonElement>('[role="alertdialog"] button')?.click();
  await new Promise((done) => setTimeout(done, 20));
}

/** Selects a run of words and tells where the pointer takes it from and to; null where they are not both in view. */
export function selectToDrag({ from, to }: { readonly from: number; readonly to: number }) {
  const runs = [...document.querySelectorAll('.note-text [data-lexical-text]')].flatMap((run) => {
    const { left, top, width, height } = run.getBoundingClientRect();
    const inView = width > 6 && top > 0 && top + height < innerHeight && left > 0 && left + width < innerWidth;
    const words = document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode();
    return inView && words instanceof Text ? [{ words, left, y: top + Math.min(height, 16) / 2 }] : [];
  });
  const taken = runs[Math.floor(from * runs.length)];
  const target = runs[Math.floor(to * runs.length)];
  if (!taken || !target || taken === target) return null;
  document.querySelector<HTMLElement>('.note-text')?.focus();
  document.getSelection()?.setBaseAndExtent(taken.words, 0, taken.words, taken.words.length);
  return { x: taken.left + 3, y: taken.y, toX: target.left + 2, toY: target.y };
}
