import { type Document, isNode } from 'yaml';
import type { z } from 'zod';
import type { TemplateProblem } from './template.ts';

/** What the schema found wrong in a document, for the person who wrote it: one problem, or one for each unknown key. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  lineAt: (offset: number) => number,
): readonly TemplateProblem[] {
  const at = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { line: at(path), message: `"${nameOf(path)}" is not a setting of a template` };
    });
  const name = nameOf(issue.path);
  const line = at(issue.path);
  if (name === '') return [{ line, message: 'Expected settings such as "name: Information brief"' }];
  const missing = issue.code !== 'custom' && !document.hasIn(issue.path);
  return [{ line, message: missing ? `"${name}" is missing` : `"${name}": ${expectation(issue)}` }];
}

/** Where the value at a path stands, or for a missing one the nearest value around it. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Where a value stands in the settings, as a reader says it: `fields › 2 › type`. */
export function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part).slice(0, 100))).join(' › ');
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `longer than ${issue.maximum} characters`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `expected at most ${issue.maximum}`;
  return issue.message;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text (put quotation marks around a number or a true or false that is meant as text)',
  array: 'a list',
  object: 'settings, each on a line of its own',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};
