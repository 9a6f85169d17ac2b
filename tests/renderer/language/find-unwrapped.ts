import { parseSync } from 'vite';
import { type Node, visit } from '../../../vite.messages.ts';
import { lineOf, type Module } from './read-modules.ts';

/** Attributes whose words somebody reads or hears. */
const SAID = new Set(
  'label title placeholder alt description hint empty aria-label aria-description aria-roledescription aria-valuetext'.split(
    ' ',
  ),
);

/** Words in the elements of a module that did not go through `t`, each with its place. */
export function findUnwrapped(module: Module): readonly { readonly words: string; readonly place: string }[] {
  const found: { readonly words: string; readonly place: string }[] = [];
  const see = (node: Node, above: readonly Node[]) => {
    const words = wordsOf(node, above);
    if (words !== null && /\p{L}/u.test(words))
      found.push({ words, place: `${module.file}:${lineOf(module, node.start)}` });
  };
  visit(parseSync(module.file, module.code).program as unknown as Node, see);
  return found;
}

/** The words of a node that are shown as they are; null where they are not, or there are none. */
function wordsOf(node: Node, above: readonly Node[]): string | null {
  if (node.type === 'JSXText') return (node.value as string).replace(/\s+/g, ' ').trim();
  const text = textOf(node);
  if (text === null) return null;
  const owner = above.at(-1);
  // What a choice of a list is called; a word in capitals is a name (`A4`).
  if (owner?.type === 'Property' && owner.value === node && (owner.key as Node).name === 'label')
    return /\p{Ll}{2}/u.test(text) ? text : null;
  // Up through `a ? b : c` and `a && b`, to what shows the outcome.
  let at = above.length - 1;
  for (let child = node; above[at] && isChoice(above[at] as Node, child); at -= 1) child = above[at] as Node;
  const holder = above[at];
  const outer = above[at - 1];
  const attribute = holder?.type === 'JSXAttribute' ? holder : outer?.type === 'JSXAttribute' ? outer : null;
  if (attribute) return SAID.has((attribute.name as Node).name as string) ? text : null;
  return holder?.type === 'JSXExpressionContainer' && outer?.type === 'JSXElement' ? text : null;
}

function isChoice(above: Node, child: Node): boolean {
  if (above.type === 'LogicalExpression') return above.right === child;
  return above.type === 'ConditionalExpression' && above.test !== child;
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('');
}
