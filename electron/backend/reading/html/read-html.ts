import { readFrontLines } from '../csl/front-lines.ts';
import { settleLanguage } from '../csl/guess-language.ts';
import { layOutBlocks, tidyLine } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { chooseBlocks, placeBlocks } from './choose-blocks.ts';
import { cutFragment } from './cut-fragment.ts';
import { decodeHtml } from './decode-html.ts';
import { type DomDocument, parseHtml } from './dom.ts';
import { dropFront } from './drop-front.ts';
import { dropLines } from './drop-lines.ts';
import { dropRepeats } from './drop-repeats.ts';
import { readPageData } from './page-data.ts';
import { fold, pageTitle } from './page-title.ts';
import { readablePart } from './readable-part.ts';
import { stripPage } from './strip-page.ts';
import { type PageBlock, walkBlocks } from './walk-blocks.ts';

/** Headline, byline and date stand in the first blocks of a page. */
const FRONT_BLOCKS = 12;

/** A page as a file holds it; throws Unreadable. */
export function readHtmlFile(bytes: Uint8Array): ReadDocument {
  return readHtml(decodeHtml(bytes));
}

/**
 * A page, or a part of one as the clipboard hands it out; throws Unreadable. Nothing in it is run or loaded. Of a page,
 * the article: its headline, byline and date become the source's data. Of a part, all that is no control or side matter.
 */
export function readHtml(given: string): ReadDocument {
  const { html, isPart } = cutFragment(given);
  const document = parseHtml(html);
  const data = readPageData(document, given);
  stripPage(document);
  const all = walkBlocks(document.body);
  if (isPart) {
    const article = layOutBlocks(dropRepeats(dropLines(all, false), false));
    // A part states no title of its own; what stands in its first lines is asked for by who called.
    const csl = data.csl.URL === undefined ? { ...data.csl, type: 'article' } : data.csl;
    return { article, csl, language: settleLanguage(data.languages, article.text) };
  }
  const headings = all.filter(({ kind }) => kind === 'heading').map(({ text }) => tidyLine(text));
  const title = pageTitle(data.titles, document, headings);
  const blocks = dropRepeats(dropLines(articleBlocks(document, all), true), true);
  const csl = {
    ...readFrontLines(layOutBlocks(frontOf(all, title))),
    ...data.csl,
    ...(title === undefined ? {} : { title }),
  };
  const article = layOutBlocks(dropFront(blocks, csl));
  return { article, csl, language: settleLanguage(data.languages, article.text) };
}

function articleBlocks(document: DomDocument, all: readonly PageBlock[]): readonly PageBlock[] {
  const placed = placeBlocks(all);
  const part = readablePart(document);
  return chooseBlocks(placed, part === null ? [] : walkBlocks(part));
}

/** The blocks from the headline on, or the first ones. */
function frontOf(all: readonly PageBlock[], title: string | undefined): readonly PageBlock[] {
  const isTitle = ({ text }: PageBlock) => title !== undefined && text.length < 1_000 && fold(text) === fold(title);
  const isSaid = (block: PageBlock) => isTitle(block) && block.linked < 0.5;
  const places = [
    all.findIndex((block) => block.kind === 'heading' && isTitle(block)),
    all.findIndex(isSaid),
    all.findIndex(({ element }) => element.localName === 'h1'),
    0,
  ];
  const from = places.find((place) => place >= 0) ?? 0;
  const front = all.slice(from, from + FRONT_BLOCKS);
  // A byline and what follows it often share a block.
  return front.flatMap((block) =>
    block.kind === 'table' ? [] : block.text.split('\n').map((text) => ({ ...block, text })),
  );
}
