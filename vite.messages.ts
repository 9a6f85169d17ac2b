import { fileURLToPath } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Plugin, parseSync } from 'vite';

/** With `/` on every system, as imports are written. */
const T_MODULE = fileURLToPath(new URL('./renderer/language/t.ts', import.meta.url)).replaceAll('\\', '/');

/** A sentence of the interface as the code has it. */
export interface FoundMessage {
  readonly message: string;
  /** Names the code gives values for; null where they are not written out. */
  readonly given: readonly string[] | null;
  /** Offset of the call in the file. */
  readonly at: number;
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Compiles messages while the app is built, so that the page needs no reader of ICU MessageFormat: those with
 * placeholders in the code are added to English by the module that has them, catalogues are compiled as a whole.
 * Elsewhere (tests, plain Node) Lingui compiles each as it is shown.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (/[\\/]languages[\\/][\w-]+\.json$/.test(id)) {
        const entries = Object.entries(JSON.parse(code) as Record<string, string>);
        return { code: JSON.stringify(compileAll(entries)), map: null };
      }
      if (!/[\\/]renderer[\\/].*\.tsx?$/.test(id) || !/\bt\(|<Sentence\b/.test(code)) return null;
      const found = findMessages(id, code).map(({ message }) => message);
      const entries = [...new Set(found)].filter((message) => message.includes('{'));
      if (entries.length === 0) return null;
      const words = JSON.stringify(compileAll(entries.map((message) => [message, message])));
      const module = JSON.stringify(T_MODULE);
      return { code: `${code}\nimport { addMessages as $add } from ${module};\n$add('en', ${words});\n`, map: null };
    },
  };
}

function compileAll(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(([message, words]) => [message, compileMessageOrThrow(words)]));
}

/** What `t('…')` and `<Sentence words="…">` say in a module, in its order. */
export function findMessages(file: string, code: string): readonly FoundMessage[] {
  const found: FoundMessage[] = [];
  visit(parseSync(file, code).program as unknown as Node, (node) => {
    const call =
      node.type === 'CallExpression' ? readCall(node) : node.type === 'JSXOpeningElement' && readSentence(node);
    if (call) found.push(call);
  });
  return found;
}

/** Calls `see` for a node and all below it, from the top; with the nodes above, the nearest last. */
export function visit(
  node: Node,
  see: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  see(node, above);
  const inside = [...above, node];
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, see, inside);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function readCall(node: Node): FoundMessage | null {
  const callee = node.callee as Node;
  const [first, second] = node.arguments as readonly Node[];
  if (callee.type !== 'Identifier' || callee.name !== 't' || first === undefined) return null;
  const message = readText(first);
  return message === null ? null : { message, given: second ? namesIn(second) : [], at: node.start };
}

function readSentence(node: Node): FoundMessage | null {
  if ((node.name as Node).name !== 'Sentence') return null;
  const attributes = new Map((node.attributes as readonly Node[]).map((one) => [(one.name as Node)?.name, one]));
  const attribute = (name: string): Node | undefined => {
    const value = attributes.get(name)?.value as Node | undefined;
    return value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value;
  };
  const words = attribute('words');
  const message = words ? readText(words) : null;
  if (message === null) return null;
  const given = [attribute('values'), attribute('parts')].map((object) => (object ? namesIn(object) : []));
  return { message, given: given.includes(null) ? null : given.flatMap((names) => names ?? []), at: node.start };
}

/** A literal's text; null for anything else. */
function readText(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || (node.expressions as unknown[]).length > 0) return null;
  const [quasi] = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasi?.value.cooked ?? null;
}

/** Names of an object's properties; null where it is not written out. */
function namesIn(node: Node): readonly string[] | null {
  if (node.type !== 'ObjectExpression') return null;
  const names = (node.properties as readonly Node[]).map((property) => (property.key as Node | undefined)?.name);
  return names.every((name) => typeof name === 'string') ? names : null;
}
