import './page-view.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, type LexicalEditor } from 'lexical';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { PageTurn, Sheet, SheetBand } from '../../../core/note/note-pages.ts';
import { t } from '../../language/t.ts';
import type { EditorPages } from './editor-pages.ts';
import { type DrawnMargins, type DrawnPages, GAP, leavePaper, measureSheets } from './measure-sheets.ts';
import { leaveWidths, widenLikeNeighbour } from './widen-blocks.ts';

interface Drawing extends DrawnPages {
  /** Of the text's frame below the paper's upper edge, CSS pixels. */
  readonly offset: number;
  readonly sheets: readonly Sheet[];
}

interface KnownTurn extends PageTurn {
  /** Lexical's key of the block, from when the pages came. */
  readonly key: string;
}

interface Known {
  readonly turns: readonly KnownTurn[];
  readonly sheets: readonly Sheet[];
}

const NO_WORDS = { left: '', centre: '', right: '' };
/** Until the pages are known. */
const USUAL: Known = {
  turns: [],
  sheets: [{ width: 210, height: 297, margin: 25, upper: 25, footnotes: 0, header: NO_WORDS, footer: NO_WORDS }],
};

/**
 * Paper under the text, with an edge and a gap where a page ends. The pages are what the word processor's would be; room
 * for their edges is made when they come, and again when a line more or less changes the height of the text.
 */
export function PageLayer({ pages }: { readonly pages: EditorPages | null }) {
  const [editor] = useLexicalComposerContext();
  const known = useRef(USUAL);
  const soon = useRef(() => {});
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    const { soon: again, stop } = followText(editor, (root, paper, takeBack) => {
      const { turns, sheets } = known.current;
      const shown = turns.flatMap(({ key, page, characters }) => {
        const element = editor.getElementByKey(key);
        return element ? [{ page, characters, element }] : [];
      });
      const { takeBack: next, ...drawn } = measureSheets(root, paper, {
        turns: shown,
        sheets,
        zoom: zoomNow(),
        takeBack,
      });
      const frame = root.closest('.note-editor')?.getBoundingClientRect().top ?? 0;
      const offset = Math.round(frame - paper.getBoundingClientRect().top);
      const found = { ...drawn, offset, sheets };
      setDrawing((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
      return next;
    });
    soon.current = again;
    return stop;
  }, [editor]);
  useEffect(() => {
    const turns = pages && findBlocks(editor, pages);
    if (!pages || !turns) return;
    known.current = { turns, sheets: pages.sheets };
    soon.current();
  }, [editor, pages]);

  if (!drawing) return null;
  const { edges, height, lastFootnotes, margins, offset, sheets, wide } = drawing;
  const last = sheets.length;
  const on = (page: number) => sheetStyle(margins[page - 1]);
  return (
    <ul className="page-edges" style={{ height, top: -offset }} aria-label={t('Page ends')}>
      {wide.map(({ page, ...place }) => (
        <li key={`wide ${page}`} className="page-wide" style={{ ...place, ...on(page) }} aria-hidden />
      ))}
      <li className="page-head" style={on(1)} aria-hidden>
        <Band {...sheets[0]?.header} />
      </li>
      {edges.map(({ page, top, room }) =>
        room ? (
          <li key={page} className="page-edge" style={{ height: room.height - 2, top: top + 1 }}>
            <PageEnds page={page} all={last} />
            <div className="page-foot" style={{ height: room.below - 1, ...on(page) }} aria-hidden>
              <Footnotes height={room.footnotes} />
              <Band {...sheets[page - 1]?.footer} />
            </div>
            <div className="page-gap" style={{ height: GAP, ...on(widerOf(margins, page)) }} />
            <div className="page-head" style={{ top: room.below - 1 + GAP, ...on(page + 1) }} aria-hidden>
              <Band {...sheets[page]?.header} />
            </div>
          </li>
        ) : (
          <li key={page} className="page-thin" style={{ top, ...on(page) }}>
            <PageEnds page={page} all={last} />
            <span aria-hidden>{page + 1}</span>
          </li>
        ),
      )}
      <li className="page-foot page-last" style={on(last)} aria-hidden>
        <Footnotes height={lastFootnotes} />
        <Band {...sheets[last - 1]?.footer} />
      </li>
    </ul>
  );
}

/** The margins of one sheet, for what is printed in them. */
function sheetStyle(margins: DrawnMargins | undefined): CSSProperties {
  if (!margins) return {};
  const { side, upper, beyond } = margins;
  const style = { '--paper-margin': `${side}px`, '--sheet-upper': `${upper}px`, '--sheet-beyond': `${beyond}px` };
  return style as CSSProperties;
}

/** Of a page and the next one, that on the wider sheet. */
function widerOf(margins: readonly DrawnMargins[], page: number): number {
  return (margins[page]?.beyond ?? 0) > (margins[page - 1]?.beyond ?? 0) ? page + 1 : page;
}

function PageEnds({ page, all }: { readonly page: number; readonly all: number }) {
  return <span className="visually-hidden">{t('Page {page} of {all} ends here', { page, all })}</span>;
}

/** Where footnotes are printed, which here stand at their marks. */
function Footnotes({ height }: { readonly height: number }) {
  return (
    height > 0 && (
      <div className="page-footnotes" style={{ height }}>
        {t('Footnotes')}
      </div>
    )
  );
}

function Band({ left = '', centre = '', right = '' }: Partial<SheetBand>) {
  return (
    <div className="page-band">
      <span>{left}</span>
      <span>{centre}</span>
      <span>{right}</span>
    </div>
  );
}

/** The blocks pages begin in; null where the text is not the one that was laid out. */
function findBlocks(editor: LexicalEditor, { turns, blocks }: EditorPages): readonly KnownTurn[] | null {
  return editor.read(() => {
    const root = $getRoot();
    if (root.getChildrenSize() !== blocks) return null;
    return turns.flatMap((turn) => {
      const key = root.getChildAtIndex(turn.block)?.getKey();
      return key === undefined ? [] : [{ ...turn, key }];
    });
  });
}

function zoomNow(): number {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--zoom')) || 1;
}

/** What the layout hangs on: the height of the text and of the head above it, and the width there is. */
function sizesAround(root: HTMLElement, paper: HTMLElement): string {
  const head = paper.querySelector<HTMLElement>('.note-head');
  return [root.offsetHeight, root.offsetWidth, head?.offsetHeight, paper.parentElement?.clientWidth].join(' ');
}

/** A layout that took longer than this waits for a pause in the typing: milliseconds, and the pause. */
const QUICK_MS = 6;
const PAUSE_MS = 350;

/** Lays out in the next frame, and after the text, the head above it or the desk came to another height or width. */
function followText(
  editor: LexicalEditor,
  layOut: (root: HTMLElement, paper: HTMLElement, takeBack: () => void) => () => void,
): { readonly soon: () => void; readonly stop: () => void } {
  let takeBack = () => {};
  let frame = 0;
  let pause = 0;
  let took = 0;
  let sizes = '';
  let paper: HTMLElement | null = null;
  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(pause);
  };
  const soon = () => {
    forget();
    frame = requestAnimationFrame(() => {
      const root = editor.getRootElement();
      if (!root || !paper) return;
      const started = performance.now();
      takeBack = layOut(root, paper, takeBack);
      took = performance.now() - started;
      paper.removeAttribute('data-moved');
      sizes = sizesAround(root, paper);
    });
  };
  const added = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const block of addedNodes) widenLikeNeighbour(block);
  });
  const observer = new ResizeObserver(() => {
    const root = editor.getRootElement();
    // What came of the room itself.
    if (root && paper && sizesAround(root, paper) === sizes) return;
    if (took < QUICK_MS) return soon();
    forget();
    paper?.setAttribute('data-moved', '');
    pause = window.setTimeout(soon, PAUSE_MS);
  });
  const stop = editor.registerRootListener((root) => {
    observer.disconnect();
    added.disconnect();
    paper = root?.closest<HTMLElement>('.paper') ?? paper;
    if (!root || !paper) return;
    added.observe(root, { childList: true });
    const head = paper.querySelector('.note-head');
    for (const watched of [root, head, paper.parentElement]) if (watched) observer.observe(watched);
  });
  return {
    soon,
    stop() {
      stop();
      forget();
      observer.disconnect();
      added.disconnect();
      takeBack();
      const root = editor.getRootElement();
      if (root) leaveWidths(root);
      if (paper) leavePaper(paper);
    },
  };
}
