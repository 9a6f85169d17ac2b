import { type Document, isNode } from 'yaml';
import type { z } from 'zod';
import { type Said, type SaidValue, say } from '../shared/said.ts';
import { expectedOf } from './schema-words.ts';
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
      return { line: at(path), message: say('"{name}" is not a setting of a template', { name: nameOf(path) }) };
    });
  const name = nameOf(issue.path);
  const line = at(issue.path);
  if (name === '') return [{ line, message: say('Expected settings such as "name: Information brief"') }];
  const missing = issue.code !== 'custom' && !document.hasIn(issue.path);
  return [{ line, message: missing ? say('"{name}" is missing', { name }) : atSetting(name, expectation(issue)) }];
}

const AT = '"{name}": {expected}';

/** What was expected of a setting. */
export function atSetting(name: string, expected: Said): Said {
  return say('"{name}": {expected}', { name, expected });
}

/** The setting of `atSetting`, and what was expected of it; null for another sentence. */
export function settingOf({
  message,
  values: { name, expected },
}: Said): { readonly name: string; readonly expected: SaidValue } | null {
  return message === AT && typeof name === 'string' && expected !== undefined ? { name, expected } : null;
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

/** What a schema expected, in its own words where it has some: they are marked there. */
export function expectation(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? say('expected {type}', { type: issue.expected });
  if (issue.code === 'invalid_value') return expectedOf(issue.values);
  if (issue.code === 'too_big' && issue.origin === 'string')
    return say('longer than {most} characters', { most: Number(issue.maximum) });
  if (issue.code === 'too_big' && issue.origin === 'array')
    return say('expected at most {most}', { most: Number(issue.maximum) });
  return { message: issue.message, values: {} };
}

const TYPES: Readonly<Record<string, Said>> = {
  string: say('expected text (put quotation marks around a number or a true or false that is meant as text)'),
  array: say('expected a list'),
  object: say('expected settings, each on a line of its own'),
  boolean: say('expected true or false'),
  number: say('expected a number'),
  int: say('expected a whole number'),
};
