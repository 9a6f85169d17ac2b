import '../../../renderer/no-eval.ts';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import './page.css';
import type { Block } from '../../../core/note/note.ts';
import { measureKeys } from './measure-keys.ts';
import { LAST, type NoteSize, noteOf } from './note-of.ts';

/** What the bench does on the page. */
export interface BenchPage {
  /** Milliseconds until the whole note is painted. */
  open(size: NoteSize): Promise<number>;
  /** Milliseconds until all of it is painted. */
  paste(text: string): Promise<number>;
  takeKeys(): readonly number[];
}

const EDITORS = {
  ours: () => import('./editors/ours.tsx'),
  lexical: () => import('./editors/lexical.tsx'),
  tiptap: () => import('./editors/tiptap.ts'),
  blocknote: () => import('./editors/blocknote.ts'),
} as const;
export type EditorName = keyof typeof EDITORS;

const name = new URLSearchParams(location.search).get('editor') as EditorName;
const { open } = (await EDITORS[name]()) as {
  readonly open: (root: HTMLElement, body: readonly Block[]) => void;
};
const keys = measureKeys();

const bench: BenchPage = {
  async open(size) {
    const root = document.getElementById('root');
    if (!root) throw new Error('No place for an editor');
    const body = noteOf(size);
    const start = performance.now();
    open(root, body);
    await painted(() => (size === 'empty' ? editable() !== null : root.textContent?.includes(LAST)));
    return performance.now() - start;
  },
  async paste(text) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const end = text.slice(-20);
    const start = performance.now();
    editable()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await painted(() => editable()?.textContent?.includes(end));
    return performance.now() - start;
  },
  takeKeys: () => keys.take(),
};
Object.assign(window, { bench });

function editable(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[contenteditable="true"]');
}

/** Until the frame after the one in which it is there. */
async function painted(isThere: () => boolean | undefined): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
