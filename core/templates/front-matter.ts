import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { type Said, say } from '../shared/said.ts';
import { atSetting, explainIssue, nameOf, offsetOf } from './explain-issue.ts';
import { fieldsNamedIn } from './field-text.ts';
import { frontMatterSchema, NUMBERINGS } from './front-matter-schema.ts';
import { readLimit } from './limit.ts';
import { MARKING_POSITIONS } from './scheme-schemas.ts';
import type { Template, TemplateProblem } from './template.ts';

export type FrontMatter = Omit<Template, 'id' | 'sections'>;
type Written = z.infer<typeof frontMatterSchema>;

/** What the body of a template may refer to, as far as the YAML could be read. */
export interface Known {
  readonly fields: readonly { readonly id: string; readonly options: readonly string[] }[];
  readonly decision: boolean;
  readonly signOff: boolean;
}

export interface ReadFrontMatter {
  readonly result: Result<FrontMatter, readonly TemplateProblem[]>;
  /** Null where nothing can be said, so that the body is not blamed for it. */
  readonly known: Known | null;
}

/** A key written with a question mark. No template needs one, and reading some hundred in each other takes minutes. */
const QUESTION = /(?:^|[\n[{,])[ \t]*(?:[-:][ \t]+)*\?(?=\s|$)/;

/** Reads the YAML above a template's body; `firstLine` is its first line in the file. */
export function readFrontMatter(yaml: { readonly text: string; readonly firstLine: number } | null): ReadFrontMatter {
  if (!yaml) return failed(1, say('Expected the template to begin with a line --- and its name, as "name: ..."'));
  const counter = new LineCounter();
  const lineAt = (offset: number) => yaml.firstLine + Math.max(0, counter.linePos(offset).line - 1);
  const question = QUESTION.exec(yaml.text);
  if (question)
    return failed(lineAt(question.index + question[0].length - 1), say('YAML: expected no "?" before a key'));
  let data: unknown;
  let document: Document;
  try {
    document = parseDocument(yaml.text, {
      version: '1.2',
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      const problems = document.errors.map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        message: say('YAML: {message}', { message }),
      }));
      return { result: fail(problems), known: null };
    }
    // No aliases: a few lines of them expand to gigabytes.
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return failed(yaml.firstLine, say('YAML: expected plain lists and values, without aliases (*name)'));
  }
  const parsed = frontMatterSchema.safeParse(data ?? {});
  const problems = parsed.success
    ? checkReferences(parsed.data).map(([path, message]) => ({
        line: lineAt(offsetOf(document, path)),
        message: path[2] === 'id' ? message : atSetting(nameOf(path), message),
      }))
    : parsed.error.issues.flatMap((issue) => explainIssue(issue, document, lineAt));
  const result = parsed.success && problems.length === 0 ? succeed(toFrontMatter(parsed.data)) : fail(problems);
  return { result, known: guessKnown(data) };
}

function failed(line: number, message: Said): ReadFrontMatter {
  return { result: fail([{ line, message }]), known: null };
}

function toFrontMatter(written: Written): FrontMatter {
  const { marking, page, limit, numbering, decision, styles, 'sign-off': signOff, ...rest } = written;
  return {
    ...rest,
    limit: limit === null ? null : readLimit(limit),
    marking: marking && { ...marking, position: MARKING_POSITIONS[marking.position] },
    numbering: NUMBERINGS[numbering],
    page: { size: page.size, marginsMm: page.margins },
    styles,
    decision: decision && {
      layout: decision.layout,
      lead: decision.lead,
      verbs: decision.verbs,
      decider: decision.decider,
      decideBy: decision['decide-by'],
    },
    signOff,
  };
}

type Complaint = readonly [path: readonly PropertyKey[], message: Said];

function checkReferences({ fields, decision, title, 'sign-off': signOff }: Written): readonly Complaint[] {
  const ids = new Set(fields.map(({ id }) => id));
  const unknown = (id: string) => say('"{id}" is not the id of a field', { id });
  const complaints: Complaint[] = [];
  fields.forEach(({ id }, index) => {
    if (fields.findIndex((other) => other.id === id) !== index)
      complaints.push([['fields', index, 'id'], say('"{id}" is already the id of another field', { id })]);
  });
  for (const id of fieldsNamedIn(title)) if (!ids.has(id)) complaints.push([['title'], unknown(id)]);
  for (const id of fieldsNamedIn(decision?.lead ?? ''))
    if (!ids.has(id)) complaints.push([['decision', 'lead'], unknown(id)]);
  const decider = decision?.decider ?? null;
  if (decider !== null && !ids.has(decider)) complaints.push([['decision', 'decider'], unknown(decider)]);
  const decideBy = decision?.['decide-by'] ?? null;
  if (decideBy !== null && fields.find(({ id }) => id === decideBy)?.type !== 'date')
    complaints.push([['decision', 'decide-by'], say('"{id}" is not the id of a field of type date', { id: decideBy })]);
  signOff.forEach(({ name }, index) => {
    if (name !== null && !ids.has(name)) complaints.push([['sign-off', index, 'name'], unknown(name)]);
  });
  return complaints;
}

/** Whatever stands there, right or wrong: a body that refers to it is not at fault. */
function guessKnown(data: unknown): Known | null {
  if (!isRecord(data)) return null;
  const fields = Array.isArray(data.fields) ? data.fields.filter(isRecord) : [];
  return {
    fields: fields.map(({ id, options }) => ({
      id: String(id),
      options: Array.isArray(options) ? options.map(String) : [],
    })),
    decision: isRecord(data.decision),
    signOff: Array.isArray(data['sign-off']) && data['sign-off'].length > 0,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
