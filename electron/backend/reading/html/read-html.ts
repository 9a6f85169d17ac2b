import type { CslItem } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readLanguage } from '../csl/guess-language.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { decodeHtml } from './decode-html.ts';
import { type DomDocument, parseHtml } from './dom.ts';
import { dropBoilerplate } from './drop-boilerplate.ts';
import { stripPage } from './strip-page.ts';
import { walkBlocks } from './walk-blocks.ts';

/** A page as a file holds it; throws Unreadable. */
export function readHtmlFile(bytes: Uint8Array): ReadDocument {
  return readHtml(decodeHtml(bytes));
}

/** A page, or a part of one as the clipboard hands it out; throws Unreadable. Nothing in it is run or loaded. */
export function readHtml(html: string): ReadDocument {
  const document = parseHtml(html);
  const csl = readPageData(document);
  const language = readLanguage(document.documentElement.getAttribute('lang'));
  stripPage(document);
  return { article: layOutBlocks(dropBoilerplate(walkBlocks(document.body))), csl, language };
}

function readPageData(document: DomDocument): CslItem {
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  const title = cslText(meta('og:title') ?? document.querySelector('title')?.textContent);
  const site = cslText(meta('og:site_name'));
  return {
    type: 'webpage',
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { 'container-title': site }),
  };
}
