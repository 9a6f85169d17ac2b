import type { PassageSpan } from '../../../core/facts/source-marks.ts';

/** What is selected in an article, cut to the first passage it touches; null for nothing or for something outside. */
export function readSelection(article: HTMLElement | null): PassageSpan | null {
  const selection = document.getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  for (const passage of article.querySelectorAll<HTMLElement>('[data-passage]')) {
    if (!range.intersectsNode(passage)) continue;
    const span = spanIn(passage, range);
    if (span) return { passage: Number(passage.dataset.passage), ...span };
  }
  return null;
}

/** The first and last unit of the range in a passage, without white space at its ends. */
function spanIn(passage: HTMLElement, range: Range): { readonly start: number; readonly end: number } | null {
  const pieces: { readonly start: number; readonly text: string }[] = [];
  for (const run of passage.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!range.intersectsNode(run)) continue;
    const part = document.createRange();
    part.selectNodeContents(run);
    const before = document.createRange();
    before.selectNodeContents(run);
    if (run.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
    if (run.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
    before.setEnd(part.startContainer, part.startOffset);
    const text = part.toString();
    if (text !== '') pieces.push({ start: Number(run.dataset.at) + before.toString().length, text });
  }
  const [first, last] = [pieces.find(hasWords), pieces.findLast(hasWords)];
  if (!first || !last) return null;
  return {
    start: first.start + (first.text.length - first.text.trimStart().length),
    end: last.start + last.text.trimEnd().length,
  };
}

function hasWords({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

/** Puts a collapsed selection before a unit of a passage, from where Shift and arrow keys extend it. */
export function placeCaret(article: HTMLElement, { passage, start }: Pick<PassageSpan, 'passage' | 'start'>): boolean {
  const runs = [...article.querySelectorAll<HTMLElement>(`[data-passage="${passage}"] [data-at]`)];
  const run = runs.findLast((one) => Number(one.dataset.at) <= start);
  if (!run) return false;
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  const node = walker.nextNode();
  if (!node) return false;
  const offset = Math.min(start - Number(run.dataset.at), node.textContent?.length ?? 0);
  document.getSelection()?.collapse(node, offset);
  return true;
}
