import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  HISTORIC_TAG,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_TAG,
} from 'lexical';
import { isKnown, type KnownWords, knownWords } from '../../../core/spelling/known-words.ts';
import { rangeOf } from '../find/show-places.ts';
import type { EditorSpelling } from './editor-spelling.ts';
import { $checkBlock, $selectionIn, type Checked, type Misspelt } from './find-misspelt.ts';
import { type Asks, askDictionary, isInDictionary } from './known-answers.ts';
import { visibleBlocks } from './visible-blocks.ts';

/** Name of the highlight, as the style sheet has it. */
const NAME = 'misspelt';
/** How long nothing is written before words are looked up. */
const PAUSE_MS = 400;
/** How many blocks are looked through at a time for the next wrong word. */
const AT_ONCE = 40;

export interface WatchedSpelling {
  /** The marked word at a point of the window. */
  readonly atPoint: (x: number, y: number) => Misspelt | null;
  readonly atCaret: () => Promise<Misspelt | null>;
  /** The next wrong word from the one looked at on, else from the caret, around the end of the text; null where none is wrong. */
  readonly find: (direction: 'next' | 'previous', from: Misspelt | null) => Promise<Misspelt | null>;
  readonly stop: () => void;
}

/**
 * Marks wrong words in view, without touching the text, once nothing was written for a moment. The word that is being
 * typed is left alone.
 */
export function watchSpelling(editor: LexicalEditor, spelling: EditorSpelling): WatchedSpelling {
  const { language } = spelling;
  let known: KnownWords = new Set();
  let shown: readonly (readonly [Range, Misspelt])[] = [];
  let timer = 0;
  let frame = 0;
  let idle = 0;
  let typing = false;
  let stopped = false;

  const isRight = (word: string, of: string) => isKnown(known, word) || isInDictionary(of, word);

  function schedule(pause = PAUSE_MS): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      cancelAnimationFrame(frame);
      // Where blocks stand is asked after a frame was drawn: before the first, asking would lay out the whole note.
      frame = requestAnimationFrame(() => {
        cancelIdleCallback(idle);
        idle = requestIdleCallback(() => void look(), { timeout: 1_000 });
      });
    }, pause);
  }

  async function look(): Promise<void> {
    if (stopped || editor.isComposing() || spelling.known() === null) return;
    const root = editor.getRootElement();
    if (!root || root.offsetParent === null) return;
    const blocks = visibleBlocks(root);
    const { asks, misspelt } = editor.read(() => $checkShown(blocks));
    draw(misspelt);
    if (asks.size > 0 && (await askDictionary(spelling, asks)) && !stopped) schedule(0);
  }

  function $checkShown(blocks: readonly HTMLElement[]): Checked {
    const asks: Asks[] = [];
    const misspelt: Misspelt[] = [];
    for (const element of blocks) {
      const block = $getNearestNodeFromDOMNode(element);
      if (!$isElementNode(block)) continue;
      const checked = $checkBlock(block, language, isRight);
      asks.push(checked.asks);
      misspelt.push(...checked.misspelt.filter((one) => !typing || !$isAtCaret(one)));
    }
    return { asks: joinAsks(asks), misspelt };
  }

  function draw(misspelt: readonly Misspelt[]): void {
    const marks = CSS.highlights.get(NAME) ?? new Highlight();
    for (const [range] of shown) marks.delete(range);
    shown = misspelt.flatMap((one) => {
      const range = rangeOf(editor, one);
      return range ? [[range, one] as const] : [];
    });
    for (const [range] of shown) marks.add(range);
    CSS.highlights.set(NAME, marks);
  }

  /** What is wrong in each of some blocks, once all of their words are known. */
  async function check(keys: readonly string[]): Promise<readonly (readonly Misspelt[])[]> {
    const read = () =>
      editor.read(() =>
        keys.map((key) => {
          const block = $getNodeByKey(key);
          return $isElementNode(block) ? $checkBlock(block, language, isRight) : { asks: NO_ASKS, misspelt: [] };
        }),
      );
    await askDictionary(spelling, joinAsks(read().map(({ asks }) => asks)));
    return read().map(({ misspelt }) => misspelt);
  }

  async function find(direction: 'next' | 'previous', from: Misspelt | null): Promise<Misspelt | null> {
    const { keys, own, at } = editor.read(() => {
      const block = $blockAtCaret();
      const at = from ? from.at : $isElementNode(block) ? $selectionIn(block) : null;
      return { keys: $getRoot().getChildrenKeys(), own: block?.getKey() ?? null, at };
    });
    const end = <T>(list: readonly T[]) => (direction === 'next' ? list[0] : list.at(-1));
    const [here = []] = own === null ? [] : await check([own]);
    const ahead = here.filter(({ at: one }) => {
      if (at === null) return direction === 'next';
      return direction === 'next' ? compare(one, at) >= 0 : compare(one, at) < 0 && !overlaps(one, at);
    });
    if (ahead.length > 0) return end(ahead) ?? null;
    const index = own === null ? -1 : keys.indexOf(own);
    const others = [...keys.slice(index + 1), ...keys.slice(0, Math.max(index, 0))];
    if (direction === 'previous') others.reverse();
    for (let from = 0; from < others.length; from += AT_ONCE) {
      const found = await check(others.slice(from, from + AT_ONCE));
      if (stopped) return null;
      const first = found.find((misspelt) => misspelt.length > 0);
      if (first) return end(first) ?? null;
    }
    // Around to where it began, the word it stands on last of all.
    return end(here) ?? null;
  }

  async function atCaret(): Promise<Misspelt | null> {
    const own = editor.read(() => $blockAtCaret()?.getKey() ?? null);
    const [here = []] = own === null ? [] : await check([own]);
    return editor.read(() => {
      const block = $blockAtCaret();
      const at = $isElementNode(block) && block.getKey() === own ? $selectionIn(block) : null;
      return (at && here.find((one) => touches(one.at, at))) ?? null;
    });
  }

  function atPoint(x: number, y: number): Misspelt | null {
    const on = shown.find(([range]) =>
      [...range.getClientRects()].some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
      ),
    );
    if (!on) return null;
    const [range, misspelt] = on;
    // What was written since moved the mark along, and made another word of it perhaps.
    return range.toString() === misspelt.shown ? misspelt : null;
  }

  const onKnown = () => {
    const words = spelling.known();
    if (words === null) return;
    known = knownWords(words.own, words.names);
    schedule(0);
  };
  const onView = () => schedule(150);
  document.addEventListener('scroll', onView, { capture: true, passive: true });
  addEventListener('resize', onView);
  const forget = mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      const wasTyping = typing;
      typing = changed && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG);
      if (changed || wasTyping) schedule();
    }),
    spelling.follow(onKnown),
  );
  onKnown();

  return {
    atPoint,
    atCaret,
    find,
    stop() {
      stopped = true;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      cancelIdleCallback(idle);
      draw([]);
      document.removeEventListener('scroll', onView, { capture: true });
      removeEventListener('resize', onView);
      forget();
    },
  };
}

const NO_ASKS: Asks = new Map();

function joinAsks(all: readonly Asks[]): Asks {
  const joined = new Map<string, Set<string>>();
  for (const asks of all)
    for (const [language, words] of asks) joined.set(language, new Set([...(joined.get(language) ?? []), ...words]));
  return joined;
}

function $blockAtCaret(): LexicalNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection.focus.getNode().getTopLevelElement() : null;
}

type At = Misspelt['at'];

function compare(one: At, other: At): number {
  return one.paragraph - other.paragraph || one.start - other.end;
}

function overlaps(one: At, other: At): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && one.end > other.start;
}

function touches(one: At, other: At): boolean {
  return one.paragraph === other.paragraph && one.start <= other.end && one.end >= other.start;
}

function $isAtCaret({ start, end }: Misspelt): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { key, offset } = selection.anchor;
  return key === end.key && offset <= end.offset && (key !== start.key || offset >= start.offset);
}
