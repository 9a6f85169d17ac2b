import type { List, Paragraph, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import { deriveId } from './derive-id.ts';
import { writeLimit } from './limit.ts';
import { parseTemplate } from './parse-template.ts';
import type { Section, Slot, Template } from './template.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** Columns a line of guidance is filled to. */
const WIDTH = 118;

/**
 * A template as the text of its file, in the one spelling every built-in has: settings that are the default are left out,
 * and a section says its guidance, then its text, slots, decision and signatures. Reading what this returns gives the
 * same template. Throws when it would not: a template that did not come from parseTemplate, with words no file can hold.
 */
export function writeTemplate(template: Template): string {
  const { text } = composeTemplate(template);
  const read = parseTemplate(template.id, text);
  if (!read.ok) throw new Error(`The template cannot be written: ${read.error[0]?.message ?? ''}`);
  return text;
}

/** The text writeTemplate would give, whether or not it parses, and the line of it each section begins on. */
export function composeTemplate(template: Template): { readonly text: string; readonly lines: readonly number[] } {
  const sections = template.sections.map(writeSection);
  const head = `---\n${writeFrontMatter(template)}---\n\n`;
  let line = countLines(head);
  const lines = sections.map((section) => {
    const start = line + 1;
    line += countLines(section) + 1;
    return start;
  });
  return { text: `${head}${sections.join('\n')}`, lines };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** Directives that follow each other stand on neighbouring lines; all else is set off by an empty line. */
function writeSection(section: Section): string {
  const { guidance, opening, slots } = section;
  const directives = [
    ...opening.map((words) => directive('text', words, {})),
    ...slots.map(writeSlot),
    ...(section.decision ? [directive('decision', '', {})] : []),
    ...(section.signOff ? [directive('sign-off', '', {})] : []),
  ];
  const own = writeSettings(section);
  const head = write({
    type: 'heading',
    depth: section.level,
    children: [{ type: 'text', value: section.heading }],
  });
  return [
    `${head}${own ?? ''}`,
    ...guidanceBlocks(guidance).map(write),
    ...(directives.length > 0 ? [directives.join('')] : []),
  ].join('\n');
}

function writeSettings(section: Section): string | null {
  const { id, heading, required, repeatable, annex, when, limit, blocks } = section;
  const attributes: Record<string, string> = {
    ...(id === deriveId(heading) && !required ? {} : { id }),
    ...(required ? { required: '' } : {}),
    ...(repeatable ? { repeatable: '' } : {}),
    ...(annex ? { annex: '' } : {}),
    ...(when ? { when: when.value === null ? when.field : `${when.field}=${when.value}` } : {}),
    ...(limit ? { limit: writeLimit(limit) } : {}),
    ...(blocks.length > 0 ? { blocks: blocks.join(', ') } : {}),
  };
  return Object.keys(attributes).length === 0 ? null : directive('section', '', attributes);
}

const ALL_KINDS = 9;

function writeSlot({ id, label, query, layout }: Slot): string {
  const list = (name: 'tags' | 'people' | 'organisations' | 'places' | 'statuses') =>
    query[name].length > 0 ? { [name]: query[name].join(', ') } : {};
  return directive('slot', label, {
    id,
    ...(query.kinds.length < ALL_KINDS ? { kinds: query.kinds.join(', ') } : {}),
    ...list('statuses'),
    ...list('tags'),
    ...list('people'),
    ...list('organisations'),
    ...list('places'),
    ...(query.from === null ? {} : { from: query.from }),
    ...(query.to === null ? {} : { to: query.to }),
    ...(query.order === 'relevance' ? {} : { order: query.order }),
    ...(query.limit === 5 ? {} : { limit: String(query.limit) }),
    ...(layout === 'bullets' ? {} : { layout }),
  });
}

/** Lines of guidance as paragraphs, runs of points as lists. */
function guidanceBlocks(guidance: string): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let list: List | null = null;
  for (const line of guidance.split('\n')) {
    if (line === '') continue;
    if (!line.startsWith('• ')) {
      list = null;
      blocks.push(paragraph(line, WIDTH));
      continue;
    }
    if (list === null) {
      list = { type: 'list', ordered: false, spread: false, children: [] };
      blocks.push(list);
    }
    list.children.push({ type: 'listItem', spread: false, children: [paragraph(line.slice(2), WIDTH - 2)] });
  }
  return blocks;
}

function paragraph(text: string, width: number): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: fillLines(text, width) }] };
}

/** Breaks before the word that would go over. */
function fillLines(text: string, width: number): string {
  let column = 0;
  return text
    .split(' ')
    .map((word, index) => {
      const breaks = index > 0 && column + 1 + word.length > width;
      column = breaks || index === 0 ? word.length : column + 1 + word.length;
      return index === 0 ? word : `${breaks ? '\n' : ' '}${word}`;
    })
    .join('');
}

/**
 * One directive on its line. The words in its brackets are escaped as in a paragraph, which the library forgets to do
 * in a label, and so are brackets.
 */
function directive(name: string, label: string, attributes: Readonly<Record<string, string>>): string {
  const words = label === '' ? '' : write({ type: 'paragraph', children: [{ type: 'text', value: label }] }).trim();
  const escaped = words.replace(/(\\[\s\S])|[[\]]/g, (found, kept: string | undefined) => kept ?? `\\${found}`);
  const bare = write({ type: 'leafDirective', name, attributes, children: [] });
  const head = `::${name}`;
  return label === '' ? bare : `${head}[${escaped}]${bare.slice(head.length)}`;
}

function write(node: RootContent): string {
  return toMarkdown(
    { type: 'root', children: [node] },
    {
      bullet: '-',
      listItemIndent: 'one',
      extensions: [directiveToMarkdown({ preferUnquoted: true })],
    },
  );
}
