import { assertNever } from '../shared/assert-never.ts';
import { element, type HtmlNode, type HtmlTag } from '../shared/html-node.ts';
import { type Direction, directionOf, directionOfLanguage, splitByScript } from '../shared/scripts.ts';
import type { PrintRun, PrintText } from '../word/print-model.ts';
import { runsText } from '../word/printed-lines.ts';

/** A line of print as HTML. */
export function runsToHtml(runs: readonly PrintRun[], language: string): readonly HtmlNode[] {
  return runs.flatMap((run) => runToHtml(run, language));
}

function runToHtml(run: PrintRun, language: string): HtmlNode | readonly HtmlNode[] {
  switch (run.kind) {
    case 'text':
      return textToHtml(run, language);
    case 'break':
      return element('br', {}, []);
    case 'link':
      return element('a', { href: run.url, rel: 'noopener noreferrer' }, runsToHtml(run.runs, language));
    case 'footnote':
      return element('sup', {}, [
        element('a', { id: `ref-${run.number}`, href: `#note-${run.number}`, role: 'doc-noteref' }, [
          String(run.number),
        ]),
      ]);
    case 'comment':
      return '';
    case 'page-number':
      // Only in headers and footers, which are the style sheet's.
      return '';
    case 'place':
      return element('span', run.part === 'whole' ? { id: placeId(run.place) } : {}, runsToHtml(run.runs, language));
    case 'sequence':
      return String(run.number);
    case 'reference':
      return element('a', { href: `#${placeId(run.to)}`, class: 'reference' }, textToHtml(run.text, language));
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

/** Text in another language, or script, than the document's says so, for voices, faces and hyphens. */
function textToHtml(text: PrintText, document: string): readonly HtmlNode[] {
  const own = text.language ?? document;
  const pieces = splitByScript(text.text, own).map(({ text: piece, language }): HtmlNode => {
    return language === null || language === own ? piece : element('span', { lang: language }, [piece]);
  });
  const words = own === document ? pieces : [element('span', { lang: own }, pieces)];
  const plain: readonly HtmlNode[] = text.smallCaps ? [element('span', { class: 'small-caps' }, words)] : words;
  return MARKS.reduce<readonly HtmlNode[]>(
    (inner, [tag, has]) => (has(text) ? [element(tag, {}, inner)] : inner),
    plain,
  );
}

/** What a line says of its direction, where that is not the document's. */
export function directionIn(runs: readonly PrintRun[], document: string): { readonly dir?: Direction } {
  const own = directionOf(runsText(runs));
  return own === null || own === directionOfLanguage(document) ? {} : { dir: own };
}
