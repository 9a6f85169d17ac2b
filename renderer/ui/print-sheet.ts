import { HTML_TAGS, type HtmlNode, type HtmlSheet } from '../../core/shared/html-node.ts';

/** While a sheet is printed, the app is not. */
const INSTEAD = `@media screen{.print-sheet{display:none}}
@media print{html,body{background:#fff!important;display:block!important;height:auto!important;overflow:visible!important}
body>:not(.print-sheet){display:none!important}}`;

/** Prints a paper in place of the app: the browser's own print dialog, which is over when this returns or soon after. */
export function printSheet(sheet: HtmlSheet): void {
  const host = document.createElement('div');
  host.className = 'print-sheet';
  // In a tree of its own, where the app's styles do not reach.
  const tree = host.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [styleSheet(sheet.css)];
  tree.append(build(sheet.content));
  const whole = styleSheet(`${INSTEAD}\n${sheet.css}`);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, whole];
  const remove = () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== whole);
  };
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Built piece by piece: nothing in it is parsed, and an element we do not know is not made. */
function build(node: HtmlNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const tag = HTML_TAGS.find((known) => known === node.tag);
  if (tag === undefined) throw new Error('A sheet of paper has no such element');
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map(build));
  return made;
}
