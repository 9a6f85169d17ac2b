import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type DomElement, parseHtml } from '../html/dom.ts';
import { walkBlocks } from '../html/walk-blocks.ts';
import { type RawBlock, tidyLine } from '../lay-out-blocks.ts';
import { Unreadable } from '../unreadable.ts';

/** The simplified parts of a document (simplify-story.ts), as XML. */
export interface Stories {
  readonly document: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

const STYLE_MAP = ['p.Title => h1:fresh', 'p.Subtitle => h2:fresh'];
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Numbering 1 has bullets and 2 has numbers, as simplify-story.ts writes them. */
const NUMBERING = `<w:numbering ${WORD}>${['bullet', 'decimal']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}">${[0, 1, 2, 3, 4]
        .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`)
        .join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`;
/** Where the blocks hold less than that of a document's letters, they are not what it says. */
const LEAST_SHARE = 0.9;

/**
 * The blocks of a document, its notes as paragraphs at the end. Falls back to the bare text where the converter's HTML
 * lost words. Throws Unreadable.
 */
export async function convertStories(stories: Stories): Promise<readonly RawBlock[]> {
  const buffer = pack(stories);
  const [blocks, bare] = await Promise.all([fromHtml(buffer), fromText(buffer)]);
  if (blocks === null && bare === null) throw new Unreadable('broken');
  if (blocks === null || bare === null) return blocks ?? bare ?? [];
  return countLetters(blocks) < countLetters(bare) * LEAST_SHARE ? bare : blocks;
}

/** A package with nothing in it but what was looked at: no picture, macro, relation or comment reaches the converter. */
function pack({ document, footnotes, endnotes }: Stories): Buffer {
  const parts = {
    'word/document.xml': strToU8(document),
    'word/numbering.xml': strToU8(NUMBERING),
    ...(footnotes === null ? {} : { 'word/footnotes.xml': strToU8(footnotes) }),
    ...(endnotes === null ? {} : { 'word/endnotes.xml': strToU8(endnotes) }),
  };
  return Buffer.from(zipSync(parts, { level: 0 }));
}

async function fromHtml(buffer: Buffer): Promise<readonly RawBlock[] | null> {
  const html = await orNull(mammoth.convertToHtml({ buffer }, { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false }));
  if (html === null) return null;
  const body = parseHtml(html).body;
  const notes = [...body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  for (const note of notes) note.remove();
  return [...walkBlocks(body), ...notes.flatMap(walkNote)];
}

function walkNote(note: DomElement): readonly RawBlock[] {
  return walkBlocks(note).map((block) => (block.kind === 'item' ? { ...block, kind: 'paragraph' } : block));
}

async function fromText(buffer: Buffer): Promise<readonly RawBlock[] | null> {
  const text = await orNull(mammoth.extractRawText({ buffer }));
  return text?.split(/\n{2,}/).map((paragraph) => ({ kind: 'paragraph', text: paragraph })) ?? null;
}

/** What the converter cannot read at all it throws at. */
async function orNull(conversion: Promise<{ readonly value: string }>): Promise<string | null> {
  try {
    return (await conversion).value;
  } catch {
    return null;
  }
}

function countLetters(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + tidyLine(text).replace(/\s/g, '').length, 0);
}
