import { declared, hasWords, rename, unwrap } from './elements.ts';

/** Blocks that Lexical takes for running text, so that the words around them would run together. */
const MORE_BLOCKS = 'summary, details, legend, center, hgroup, optgroup, option, google-sheets-html-origin';
/** Running text that Lexical does not take for any, so that the spaces around it would be lost. */
const MORE_WORDS = 'font, big, small, dfn, bdi, bdo, data, nobr, rb, meter, progress, picture, img';
const LETTERS = /[\p{L}\p{N}]/u;

/** Styles of Word and LibreOffice that are headings and quotations by name or by outline. */
export function readNamedStyles(page: Document): void {
  const isWriter = /LibreOffice/.test(page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '');
  for (const title of page.querySelectorAll(isWriter ? 'p.title' : 'p.MsoTitle')) rename(title, 'h1');
  for (const quote of page.querySelectorAll(isWriter ? 'p.quotations' : 'p.MsoQuote, p.MsoIntenseQuote'))
    rename(quote, 'blockquote');
  for (const heading of page.querySelectorAll('p[style*="mso-outline-level"]')) {
    const level = Number(declared(heading, 'mso-outline-level'));
    if (level >= 1 && level <= 6) rename(heading, `h${level}`);
  }
  for (const heading of page.querySelectorAll('[role="heading"][aria-level]')) {
    const level = Number(heading.getAttribute('aria-level'));
    if (level >= 1 && level <= 6 && heading.matches('p, div')) rename(heading, `h${level}`);
  }
}

/** What Word's reviewers said, and words they struck: neither is text of the document. */
export function dropReviews(page: Document): void {
  const comments =
    '[style*="mso-element:comment"], .MsoCommentReference, .MsoCommentText, a.msocomanchor, a[href*="#cmnt"], del[cite], del[datetime]';
  for (const element of page.querySelectorAll(comments)) {
    const box = element.matches('a[id^="cmnt"]:not([id^="cmnt_ref"])')
      ? element.closest('div')
      : element.closest('sup');
    (box ?? element).remove();
  }
}

/** Blocks as blocks, captions before their tables, no blank lines, pictures of letters as letters. */
export function settleBlocks(page: Document): void {
  for (const aside of page.querySelectorAll('.EOP, rt, rp')) aside.remove();
  for (const line of page.querySelectorAll('br[style*="page-break-before"]')) line.replaceWith(pageBreak(page));
  for (const block of page.querySelectorAll<HTMLElement>('p[style*="break-before"], h1[style*="break-before"]'))
    if (/^(?:page|always)$/.test(block.style.breakBefore)) block.before(pageBreak(page));
  for (const emphasis of page.querySelectorAll('h1 b, h2 b, h3 b, h1 strong, h2 strong, h3 strong')) {
    // A heading that is bold throughout only looks like its style.
    if (emphasis.closest('h1, h2, h3')?.textContent?.trim() === emphasis.textContent?.trim()) unwrap(emphasis);
  }
  for (const mark of page.querySelectorAll('*')) if (mark.localName === 'o:p') unwrap(mark);
  for (const picture of page.querySelectorAll('img')) {
    const words = picture.getAttribute('alt') ?? '';
    if (words.length <= 16 && words !== '' && !LETTERS.test(words) && /\p{Extended_Pictographic}/u.test(words))
      picture.replaceWith(words);
  }
  for (const element of page.querySelectorAll<HTMLElement>(MORE_WORDS)) element.style.display = 'inline';
  for (const element of page.querySelectorAll(MORE_BLOCKS)) rename(element, 'div');
  for (const caption of page.querySelectorAll('caption')) {
    caption.closest('table')?.before(rename(caption, 'div'));
  }
  for (const blank of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6'))
    if (!hasWords(blank) && !blank.querySelector('img, picture, video, hr, table')) blank.remove();
}

function pageBreak(page: Document): HTMLElement {
  const line = page.createElement('hr');
  line.setAttribute('style', 'break-after: page');
  return line;
}

/** Tables that only place things (mail, web pages) fall apart into what is in them. */
export function unwrapLayout(page: Document): void {
  // From the inside out, so that a real table inside is still there when those around it are judged.
  for (const table of [...page.querySelectorAll('table')].reverse()) {
    if (!isLayout(table)) continue;
    const own = (selector: string) =>
      [...table.querySelectorAll(selector)].filter((part) => part.closest('table') === table);
    for (const cell of own('td, th')) rename(cell, 'div');
    for (const part of own('colgroup, col')) part.remove();
    for (const part of own('tr, tbody, thead, tfoot')) unwrap(part);
    rename(table, 'div');
  }
}

function isLayout(table: HTMLTableElement): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  return table.rows.length === 1 && table.rows[0]?.cells.length === 1;
}
