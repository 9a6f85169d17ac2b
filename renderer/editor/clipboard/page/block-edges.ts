import { hasWords, nextShown, previousShown, rename, unwrap } from './elements.ts';

const BLOCKS =
  'address, article, aside, blockquote, center, dd, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, ul, tr, td, th, tbody, body';
/** Blocks that stay what they are in a quotation. */
const KEPT = 'ul, ol, table, h1, h2, h3, h4, h5, h6, hr, pre';

/** Breaks that only end a line where a block begins or ends anyway, and the last line end of a block of code. */
export function dropEdgeBreaks(page: Document): void {
  for (const line of page.querySelectorAll('br')) {
    const holder = line.parentElement;
    if (!holder || !(holder.matches(BLOCKS) || [...holder.children].some(isBlock))) continue;
    const isEdge = (node: Node | null) => node === null || isBlock(node);
    if (line.className === 'Apple-interchange-newline' || isEdge(nextShown(line)) || isEdge(previousShown(line)))
      line.remove();
  }
  for (const pre of page.querySelectorAll('pre')) {
    const walker = page.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
    let last: Node | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) last = node;
    if (last?.textContent) last.textContent = last.textContent.replace(/\r?\n$/, '');
  }
}

/** A quotation of several blocks becomes as many quotations; lists and tables in it stay what they are. */
export function partQuotes(page: Document): void {
  for (const quote of [...page.querySelectorAll('blockquote')].reverse()) {
    if ([...quote.children].some(isBlock)) part(quote);
  }
}

function part(holder: Element): void {
  let run: Node[] = [];
  const close = () => {
    if (run.some(hasWords)) {
      const quote = holder.ownerDocument.createElement('blockquote');
      run[0]?.parentNode?.insertBefore(quote, run[0]);
      quote.append(...run);
    }
    run = [];
  };
  for (const node of [...holder.childNodes]) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    close();
    if (node.matches(KEPT) || node.matches('blockquote')) continue;
    if ([...node.children].some(isBlock)) part(node);
    else rename(node, 'blockquote');
  }
  close();
  unwrap(holder);
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && node.matches(BLOCKS);
}
