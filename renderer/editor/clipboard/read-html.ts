import { $generateNodesFromDOMViaExtension } from '@lexical/html';
import type { Content } from './content.ts';
import { $serialise, readNodes } from './read-nodes.ts';

/** Blocks that Lexical takes for running text, so that the words around them would run together. */
const MORE_BLOCKS = 'summary, details, legend, center, hgroup, optgroup, option';

export interface PastedHtml {
  readonly content: Content;
  /** Pictures and films, which a note cannot hold. */
  readonly leftOut: number;
}

/** Elements whose text is no text of the page. */
const NO_TEXT =
  'script, style, template, noscript, title, iframe, object, embed, svg, math, select, textarea, button, [hidden]';

/**
 * HTML from any page or program as far as a note can hold it. The document it is parsed into is inert: it runs nothing
 * and fetches nothing. Lexical's import rules (Word lists included) do the reading; readNodes lets through what is ours.
 * Throws RangeError on HTML nested deeper than the stack.
 */
export function $readHtml(html: string): PastedHtml {
  const page = new DOMParser().parseFromString(trust(html) as string, 'text/html');
  const leftOut = [...page.querySelectorAll('img, picture, video')].filter(isShown).length;
  for (const element of page.querySelectorAll(NO_TEXT)) element.remove();
  for (const element of page.querySelectorAll<HTMLElement>('[style*="display"]')) {
    if (element.style.display === 'none') element.remove();
  }
  for (const rule of page.querySelectorAll('hr')) {
    if (!/(?:^|[;\s])(?:page-)?break-(?:after|before):\s*(?:page|always)/.test(rule.getAttribute('style') ?? '')) {
      rule.remove();
    }
  }
  for (const element of page.querySelectorAll(MORE_BLOCKS)) element.replaceWith(asBlock(element));
  for (const caption of page.querySelectorAll('caption')) {
    caption.closest('table')?.before(asBlock(caption));
    caption.remove();
  }
  const nodes = $generateNodesFromDOMViaExtension(page);
  return { content: readNodes(nodes.map($serialise)), leftOut };
}

function asBlock(element: Element): Element {
  const block = element.ownerDocument.createElement('div');
  block.append(...element.childNodes);
  return block;
}

/** Counting and tracking pictures are no loss. */
function isShown(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number(element.getAttribute(name) ?? '100'));
  return (width ?? 100) > 2 && (height ?? 100) > 2;
}

interface HtmlPolicy {
  readonly createHTML: (html: string) => unknown;
}
let policy: HtmlPolicy | null = null;

/** The page's content policy asks for Trusted Types; `lexical` is the name it allows (core/contract/content-policy.ts). */
function trust(html: string): unknown {
  const { trustedTypes } = window as unknown as {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };
  };
  if (!trustedTypes) return html;
  policy ??= trustedTypes.createPolicy('lexical', { createHTML: (text) => text });
  return policy.createHTML(html);
}
