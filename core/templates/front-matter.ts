import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { frontMatterSchema, MARKING_POSITIONS } from './front-matter-schema.ts';
import type { Template, TemplateField, TemplateProblem } from './template.ts';

type FrontMatter = Omit<Template, 'id' | 'sections'>;
type Written = z.infer<typeof frontMatterSchema>;

/** Reads the YAML above a template's body; `firstLine` is its first line in the file. */
export function readFrontMatter(
  yaml: { readonly text: string; readonly firstLine: number } | null,
): Result<FrontMatter, readonly TemplateProblem[]> {
  if (!yaml)
    return fail([{ line: 1, message: 'Expected the template to begin with a line --- and its name, as "name: ..."' }]);
  const counter = new LineCounter();
  const lineAt = (offset: number) => yaml.firstLine + Math.max(0, counter.linePos(offset).line - 1);
  let data: unknown;
  let document: Document;
  try {
    document = parseDocument(yaml.text, {
      version: '1.2',
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0)
      return fail(document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: `YAML: ${message}` })));
    // No aliases: a few lines of them expand to gigabytes.
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return fail([{ line: yaml.firstLine, message: 'YAML: expected plain lists and values, without aliases (*name)' }]);
  }
  const parsed = frontMatterSchema.safeParse(data ?? {});
  const problems = parsed.success
    ? repeatedFields(parsed.data.fields, document, lineAt)
    : parsed.error.issues.map((issue) => explain(issue, document, lineAt));
  return parsed.success && problems.length === 0 ? succeed(toFrontMatter(parsed.data)) : fail(problems);
}

function toFrontMatter({ marking, page, ...rest }: Written): FrontMatter {
  return {
    ...rest,
    marking: marking && { ...marking, position: MARKING_POSITIONS[marking.position] },
    page: { size: page.size, marginsMm: page.margins },
  };
}

function explain(issue: z.core.$ZodIssue, document: Document, lineAt: (offset: number) => number): TemplateProblem {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const line = lineAt(offsetOf(document, path));
  const name = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
  if (issue.code === 'unrecognized_keys') return { line, message: `"${name}" is not a setting of a template` };
  if (name === '') return { line, message: 'Expected settings such as "name: Information brief"' };
  const missing = issue.code !== 'custom' && !document.hasIn(path);
  return { line, message: missing ? `"${name}" is missing` : `"${name}": ${expectation(issue)}` };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `longer than ${issue.maximum} characters`;
  return issue.message;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text (put quotation marks around a number or a true or false that is meant as text)',
  array: 'a list',
  object: 'settings, each on a line of its own',
  boolean: 'true or false',
  number: 'a number',
};

/** Where the value at a path stands, or for a missing one the nearest value around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function repeatedFields(
  fields: readonly TemplateField[],
  document: Document,
  lineAt: (offset: number) => number,
): readonly TemplateProblem[] {
  return fields.flatMap(({ id }, index) => {
    if (fields.findIndex((other) => other.id === id) === index) return [];
    const line = lineAt(offsetOf(document, ['fields', index, 'id']));
    return [{ line, message: `"${id}" is already the id of another field` }];
  });
}
