import { declared, hasWords, nextShown } from './elements.ts';
import { type FlatItem, nestItems } from './nest-items.ts';

/**
 * Word and Outlook write no lists: a run of paragraphs, each with its marker ("1.", "·", "a)") in a part to be ignored
 * and `mso-list: l0 level2 lfo1` in its style. They become the lists they look like. Headings lose their numbers, which
 * the note gives anew.
 */
export function readOfficeLists(page: Document): void {
  const done = new Set<Element>();
  for (const first of page.querySelectorAll<HTMLElement>('p[style*="mso-list"], div[style*="mso-list"]')) {
    if (done.has(first) || levelOf(first) === null) continue;
    const run: Element[] = [];
    for (let node: Node | null = first; node instanceof Element; node = nextShown(node)) {
      if (!node.matches('p, div') || levelOf(node) === null) break;
      run.push(node);
      done.add(node);
    }
    const lists = nestItems(page, run.map(readItem));
    run[0]?.before(...lists);
    for (const paragraph of run) paragraph.remove();
  }
  for (const marker of page.querySelectorAll('[style*="mso-list"]')) {
    if (declared(marker, 'mso-list').toLowerCase() === 'ignore') marker.remove();
  }
}

function levelOf(element: Element): number | null {
  const level = /\blevel(\d)\b/.exec(declared(element, 'mso-list'))?.[1];
  return level === undefined ? null : Number(level);
}

function readItem(paragraph: Element): FlatItem {
  const marker = [...paragraph.querySelectorAll('span[style*="mso-list"]')].find(
    (span) => declared(span, 'mso-list').toLowerCase() === 'ignore',
  );
  const text = (marker?.textContent ?? '').replaceAll(/[\s\u00a0]/g, '');
  if (marker) dropMarker(marker, paragraph);
  const number = readNumber(text);
  return {
    level: levelOf(paragraph) ?? 1,
    ordered: number !== null,
    number: number ?? 1,
    nodes: [...paragraph.childNodes],
  };
}

/** With the spans around it that hold nothing else: they are the marker's look. */
function dropMarker(marker: Element, paragraph: Element): void {
  const outer = marker.parentElement;
  marker.remove();
  if (outer && outer !== paragraph && !hasWords(outer)) dropMarker(outer, paragraph);
}

/** The number a marker gives: `3.`, `(c)`, `iv)`, `2.1.`; null for a bullet. */
function readNumber(marker: string): number | null {
  const parts = /^\(?(?:\d{1,4}\.)*(\d{1,5}|[a-z]{1,6})[.)]*$/i.exec(marker);
  const last = parts?.[1];
  if (last === undefined) return null;
  if (/^\d+$/.test(last)) return Math.max(1, Number(last));
  // Courier's letter o is Word's second bullet.
  if (marker === 'o') return null;
  if (last.length === 1 && !/^i$/i.test(last)) return last.toLowerCase().charCodeAt(0) - 96;
  return romanNumber(last.toLowerCase());
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(letters: string): number | null {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  if (values.includes(0)) return null;
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
