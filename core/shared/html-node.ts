/** Elements a paper is made of: nothing that runs, sends or loads, but pictures as data. */
export const HTML_TAGS = [
  'a',
  'blockquote',
  'br',
  'col',
  'colgroup',
  'div',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'img',
  'li',
  'main',
  'mark',
  'nav',
  'ol',
  'p',
  's',
  'section',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
] as const;
export type HtmlTag = (typeof HTML_TAGS)[number];

export interface HtmlElement {
  readonly tag: HtmlTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A piece of HTML as plain data, so that a file and a page of the app are made from the same. A string is text. */
export type HtmlNode = string | HtmlElement;

/** A paper for a browser to print. */
export interface HtmlSheet {
  readonly css: string;
  readonly content: HtmlElement;
}

export function element(
  tag: HtmlTag,
  attributes: Readonly<Record<string, string>>,
  children: readonly HtmlNode[],
): HtmlElement {
  return { tag, attributes, children };
}
