import { fail, type Result, succeed } from '../shared/result.ts';
import { say } from '../shared/said.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSections } from './read-sections.ts';
import type { Template, TemplateProblem } from './template.ts';
import { readTemplateMarkdown } from './template-markdown.ts';

/** More than anybody reads; garbage has thousands. */
const MAX_PROBLEMS = 100;

/**
 * A template from its file's text (docs/templates.md describes the format) and its id, the file's name without `.md`.
 * Never throws, whatever the text: it returns the template, or the problems found (the first 100) in the order of the lines.
 * Text is at most 50,000 UTF-16 units; the limits within are in template-markdown.ts and front-matter-schema.ts.
 */
export function parseTemplate(id: string, text: string): Result<Template, readonly TemplateProblem[]> {
  const markdown = readTemplateMarkdown(text);
  if (!markdown.ok) return markdown;
  const { frontMatter, body } = markdown.value;
  const { result: head, known } = readFrontMatter(frontMatter);
  const sections = readSections(body, known);
  const problems = [...idProblems(id), ...problemsOf(head), ...problemsOf(sections)];
  if (!head.ok || !sections.ok || problems.length > 0)
    return fail(problems.sort((one, other) => one.line - other.line).slice(0, MAX_PROBLEMS));
  return succeed({ id, ...head.value, sections: sections.value });
}

function problemsOf(result: Result<unknown, readonly TemplateProblem[]>): readonly TemplateProblem[] {
  return result.ok ? [] : result.error;
}

function idProblems(id: string): readonly TemplateProblem[] {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return [];
  return [{ line: 1, message: say('The file name must be 1 to 64 letters, digits, _ or -, then .md') }];
}
