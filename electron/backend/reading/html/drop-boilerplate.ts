import { type RawBlock, tidyLine } from '../lay-out-blocks.ts';

/** Lines pages put between paragraphs; only short ones are taken for such. */
const LINES =
  /^(advertisement|advertising|sponsored( content)?|share( this)?( article| story| page)?( on .*)?|tweet|print|email( this)?|save|copy link|read more( on .*|:.*)?|related( articles| stories| topics| news| links)?:?|see also:?|more (on this story|stories|from .*)|recommended( for you)?|most (read|popular|viewed)|you (may|might) also (like|be interested in).*|sign up (to|for) .*|subscribe (to|now|for).*|follow (us|.* on (x|twitter|facebook|instagram|linkedin|whatsapp)).*|join (our|the) .*(newsletter|channel|community).*|get (our|the) .*newsletter.*|(©|copyright\b).*|all rights reserved.*|image (source|caption|credit).*|getty images|photo(graph)?( by| credit)?:.*|loading\.*|skip to (content|main).*|back to top|click here.*|comments?( \(\d+\))?|leave a (comment|reply).*|\d+ (min|minute)s? read|(we|this (web)?site) uses? cookies.*|accept( all)?( cookies)?|enable javascript.*)$/i;
const LONGEST_LINE = 120;
/** Shorter repetitions happen in an article. */
const SHORTEST_QUOTE = 40;

/** Blocks without the lines that belong to the page, and without pull quotes: text another block holds anyway. */
export function dropBoilerplate(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const kept = blocks.filter(({ text, kind }) => {
    const line = kind === 'table' ? '' : tidyLine(text);
    return line.length > LONGEST_LINE || !LINES.test(line);
  });
  return dropRepeats(kept).filter(({ kind }, index, all) => kind !== 'heading' || !endsSection(all, index));
}

/** A heading nothing stands under headed what was dropped. */
function endsSection(blocks: readonly RawBlock[], index: number): boolean {
  return index > 0 && blocks.slice(index).every(({ kind }) => kind === 'heading');
}

/** Bounded: a page has few short blocks, and every one is looked for once in the words of the whole. */
function dropRepeats(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const plain = blocks.map(({ text, kind }) => (kind === 'paragraph' ? simplify(text) : ''));
  const whole = `|${plain.join('|')}|`;
  const seen = new Set<string>();
  return blocks.filter((_block, index) => {
    const text = plain[index] ?? '';
    if (text.length < SHORTEST_QUOTE) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return text.length > 400 || !isInside(whole, text);
  });
}

/** Whether the text stands in a block that says more. */
function isInside(whole: string, text: string): boolean {
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    if (whole[at - 1] !== '|' || whole[at + text.length] !== '|') return true;
  }
  return false;
}

/** Letters and digits only: quotation marks and dots differ between a sentence and its pull quote. */
function simplify(text: string): string {
  return tidyLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
