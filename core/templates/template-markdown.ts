import type { RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { fail, type Result, succeed } from '../shared/result.ts';
import { say } from '../shared/said.ts';
import { isLine } from '../shared/schema-text.ts';
import type { TemplateProblem } from './template.ts';

/** A template's file taken apart: its YAML (null when there is none) and the Markdown blocks below it. */
export interface TemplateMarkdown {
  readonly frontMatter: { readonly text: string; readonly firstLine: number } | null;
  readonly body: readonly RootContent[];
}

/**
 * Limits in UTF-16 units, which the messages name. Markdown parsers take quadratic time on a line of ten thousand `>` or on one endless
 * paragraph of unclosed emphasis, so these are bounded before the parser sees them.
 */
const MAX_TEXT = 50_000;
const MAX_LINE = 1_000;
const MAX_BLOCK = 4_000;
/** Lists within lists within quotations, opened on one line. */
const TOO_NESTED = /^(?:[ \t]*(?:[>*+-]|\d+[.)])){13}/;

/** Reads the Markdown of a template, or says what keeps it from being read. */
export function readTemplateMarkdown(text: string): Result<TemplateMarkdown, readonly TemplateProblem[]> {
  const problems = measure(text);
  if (problems.length > 0) return fail(problems);
  let blocks: readonly RootContent[];
  try {
    blocks = fromMarkdown(text, {
      // Only directives on a line of their own: in guidance, "note:this" is prose.
      extensions: [frontmatter(['yaml']), { flow: directive().flow ?? {} }],
      mdastExtensions: [frontmatterFromMarkdown(['yaml']), directiveFromMarkdown()],
    }).children;
  } catch {
    // Nesting deep enough to exhaust the parser's stack.
    return fail([{ line: 1, message: say('The text is nested too deeply to be read as Markdown') }]);
  }
  const [first, ...rest] = blocks;
  if (first?.type !== 'yaml') return succeed({ frontMatter: null, body: blocks });
  return succeed({ frontMatter: { text: first.value, firstLine: lineOf(first) + 1 }, body: rest });
}

/** Line of the file a block begins on, from 1. */
export function lineOf(block: { readonly position?: RootContent['position'] }): number {
  return block.position?.start.line ?? 1;
}

function measure(text: string): readonly TemplateProblem[] {
  if (text.length > MAX_TEXT) return [{ line: 1, message: say('The template is longer than 50,000 characters') }];
  const problems: TemplateProblem[] = [];
  let block = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const number = index + 1;
    if (line.length > MAX_LINE)
      problems.push({ line: number, message: say('This line is longer than 1,000 characters') });
    if (TOO_NESTED.test(line))
      problems.push({ line: number, message: say('This line opens more than 12 lists or quotations') });
    if (!isLine(line.replaceAll('\t', ' ').replace(/^\uFEFF/, '')))
      problems.push({ line: number, message: say('This line has a control character or half a character in it') });
    const before = block;
    block = line.trim() === '' ? 0 : block + line.length;
    if (before <= MAX_BLOCK && block > MAX_BLOCK)
      problems.push({
        line: number,
        message: say('More than 4,000 characters without an empty line; expected shorter paragraphs'),
      });
  }
  return problems;
}
