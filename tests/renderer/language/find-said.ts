import { parseSync } from 'vite';
import { type Node, visit } from '../../../vite.messages.ts';
import { lineOf, type Module } from './read-modules.ts';

/** Which argument of a call is a sentence for somebody to read. */
const SAYING: Readonly<Record<string, number>> = { say: 0, sentence: 0, refuse: 1, Refused: 1 };

/** Most modules say nothing and need no parsing. */
const CALLS = /\b(?:say|sentence|refuse|Refused)\(/;

export interface FoundSaid {
  /** Null where it is put together from parts, so that no catalogue can have it. */
  readonly message: string | null;
  /** Names the code gives values for; null where they are not written out. */
  readonly given: readonly string[] | null;
  readonly place: string;
}

/** Sentences that core and the host make for the page to show. */
export function findSaid(module: Module): readonly FoundSaid[] {
  if (!CALLS.test(module.code)) return [];
  const found: FoundSaid[] = [];
  visit(parseSync(module.file, module.code).program as unknown as Node, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const name = (node.callee as Node).name as string;
    if (!Object.hasOwn(SAYING, name)) return;
    const at = SAYING[name] ?? 0;
    const [words, values] = (node.arguments as readonly Node[]).slice(at);
    const place = `${module.file}:${lineOf(module, node.start)}`;
    // Values of what `sentence` marks are given elsewhere.
    const given = name === 'sentence' ? null : at === 1 ? [] : namesIn(values);
    for (const message of words ? literals(words) : []) found.push({ message, given, place });
  });
  return found;
}

/** The texts an expression may be; null for one that is glued. What is named elsewhere was marked there. */
function literals(node: Node): readonly (string | null)[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => literals(one as Node));
  return node.type === 'TemplateLiteral' || node.type === 'BinaryExpression' ? [null] : [];
}

function namesIn(values: Node | undefined): readonly string[] | null {
  if (values === undefined) return [];
  if (values.type !== 'ObjectExpression') return null;
  return (values.properties as readonly Node[]).map((property) => (property.key as Node | undefined)?.name as string);
}
