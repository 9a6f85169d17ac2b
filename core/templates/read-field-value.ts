import type { FieldValue } from '../note/note.ts';
import { readPartialDate } from '../shared/partial-date.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { TemplateField } from './template.ts';

/**
 * A field's value from what somebody gave for it, line by line: one line for every type but `list`, an ISO 8601 date
 * for `date`, one of the options for `choice`. Else what was expected, as one sentence.
 */
export function readFieldValue(field: TemplateField, lines: readonly string[]): Result<FieldValue> {
  if (field.type === 'list') return succeed(lines);
  const [line, second] = lines;
  if (line === undefined || second !== undefined) return fail(`${field.id} takes one value`);
  if (field.type === 'date' && readPartialDate(line) === null)
    return fail(`${field.id} takes a date such as 2025-04-16, not ${JSON.stringify(line)}`);
  if (field.type === 'choice' && !field.options.includes(line))
    return fail(`${field.id} takes one of ${field.options.join(', ')}, not ${JSON.stringify(line)}`);
  return succeed(line);
}
