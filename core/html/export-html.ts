import { element, type HtmlElement, type HtmlSheet } from '../shared/html-node.ts';
import { directionOfLanguage } from '../shared/scripts.ts';
import type { PrintDocument, PrintRun } from '../word/print-model.ts';
import { blocksToHtml } from './html-blocks.ts';
import { paperCss } from './html-css.ts';
import { directionIn, runsToHtml } from './html-runs.ts';
import { sheetsOf } from './html-sheets.ts';
import { paperWords } from './paper-words.ts';
import { escapeHtml, writeHtml } from './write-html.ts';

/** Nothing runs and nothing is fetched, whatever a reader's browser would allow. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A printed note as one HTML file that needs nothing besides: no script, pictures inside. `for` a page on a screen it
 * shows the marking above and below the text, too; `for` paper only in header and footer, where a browser that prints it
 * puts them. `encode` is base64.
 */
export function exportHtml(
  print: PrintDocument,
  { to, encode }: { readonly to: 'screen' | 'paper'; readonly encode: (bytes: Uint8Array) => string },
): string {
  const { css, content } = paperSheet(print, to, encode);
  const direction = directionOfLanguage(print.language) === 'rtl' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escapeHtml(print.language)}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(print.title || paperWords(print.language).untitled)}</title>
<style>
html,body{margin:0}
${css}
</style>
</head>
<body>${writeHtml([content])}</body>
</html>
`;
}

/** The same as a sheet for a page of the app to print. */
export function paperSheet(
  print: PrintDocument,
  to: 'screen' | 'paper',
  encode: (bytes: Uint8Array) => string,
): HtmlSheet {
  const shown = to === 'screen' ? markingOf(print) : [];
  const marking = shown.length > 0 ? [element('p', { class: 'marking' }, runsToHtml(shown, print.language))] : [];
  const sheets = sheetsOf(print);
  const blocks = blocksToHtml(print, encode);
  const sections = blocks.flatMap((some, index) => {
    const all = index === blocks.length - 1 ? [...some, ...notesOf(print)] : some;
    return index === 0 ? all : [element('div', { class: `new-page ${sheets[index]?.name ?? ''}`.trimEnd() }, all)];
  });
  const isMirrored = directionOfLanguage(print.language) === 'rtl';
  return {
    css: paperCss(print),
    content: element('main', { class: 'paper', lang: print.language, ...(isMirrored ? { dir: 'rtl' } : {}) }, [
      ...marking,
      ...sections,
      ...marking,
    ]),
  };
}

function markingOf({ header }: PrintDocument): readonly PrintRun[] {
  return [...header.left, ...header.centre, ...header.right].filter(({ kind }) => kind === 'text');
}

function notesOf({ footnotes, language }: PrintDocument): readonly HtmlElement[] {
  if (footnotes.length === 0) return [];
  const words = paperWords(language);
  const items = footnotes.map((runs, index) =>
    element('li', { id: `note-${index + 1}`, ...directionIn(runs, language) }, [
      ...runsToHtml(runs, language),
      element(
        'a',
        {
          class: 'back',
          href: `#ref-${index + 1}`,
          role: 'doc-backlink',
          'aria-label': `${words.backToText} ${index + 1}`,
        },
        [' ↩'],
      ),
    ]),
  );
  return [
    element('section', { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes' }, [
      element('h2', { class: 'Heading1', id: 'notes' }, [words.notes]),
      element('ol', { class: 'level-0' }, items),
    ]),
  ];
}
