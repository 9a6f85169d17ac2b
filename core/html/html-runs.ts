import { assertNever } from '../shared/assert-never.ts';
import { element, type HtmlNode, type HtmlTag } from '../shared/html-node.ts';
import type { PrintRun, PrintText } from '../word/print-model.ts';

/** A line of print as HTML. */
export function runsToHtml(runs: readonly PrintRun[]): readonly HtmlNode[] {
  return runs.map(runToHtml);
}

function runToHtml(run: PrintRun): HtmlNode {
  switch (run.kind) {
    case 'text':
      return textToHtml(run);
    case 'break':
      return element('br', {}, []);
    case 'link':
      return element('a', { href: run.url, rel: 'noopener noreferrer' }, runsToHtml(run.runs));
    case 'footnote':
      return element('sup', {}, [
        element('a', { id: `ref-${run.number}`, href: `#note-${run.number}`, role: 'doc-noteref' }, [
          String(run.number),
        ]),
      ]);
    case 'page-number':
      // Only in headers and footers, which are the style sheet's.
      return '';
    case 'place':
      return element('span', run.part === 'whole' ? { id: placeId(run.place) } : {}, runsToHtml(run.runs));
    case 'sequence':
      return String(run.number);
    case 'reference':
      return element('a', { href: `#${placeId(run.to)}`, class: 'reference' }, [textToHtml(run.text)]);
    default:
      return assertNever(run);
  }
}

/** Of what references and contents tables lead to. */
export function placeId(place: number): string {
  return `place-${place}`;
}

/** The innermost mark first. */
const MARKS: readonly (readonly [tag: HtmlTag, has: (text: PrintText) => boolean])[] = [
  ['sup', ({ script, betweenFootnotes }) => script === 'super' || betweenFootnotes],
  ['sub', ({ script }) => script === 'sub'],
  ['mark', ({ highlight }) => highlight],
  ['s', ({ strike }) => strike],
  ['u', ({ underline }) => underline],
  ['em', ({ italic }) => italic],
  ['strong', ({ bold }) => bold],
];

function textToHtml(text: PrintText): HtmlNode {
  const plain: HtmlNode = text.smallCaps ? element('span', { class: 'small-caps' }, [text.text]) : text.text;
  return MARKS.reduce<HtmlNode>((inner, [tag, has]) => (has(text) ? element(tag, {}, [inner]) : inner), plain);
}
