import { tidyLine } from '../lay-out-blocks.ts';
import type { PageBlock } from './walk-blocks.ts';

/** Lines pages put between paragraphs, whole. */
const LINES =
  /^(advertisement|advertising|sponsored( content)?|[-–— ]*(iklan|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|реклама|广告|廣告|広告|إعلان)[-–— ]*|article continues (below|after).{0,40}|(continue|story continues|scroll) (reading|below).{0,40}|share( this)?( article| story| page| post)?( (on|via) .{1,40})?|tweet|print( this)?( page| article)?|email( this)?( article| page)?|save( article)?|copy link|facebook|twitter|whatsapp|linkedin|telegram|related( articles| stories| topics| news| links| content| reading)?:?|more (stories|news|from .{1,40}|on this (story|topic)|on this)|recommended( for you| reading)?|most (read|popular|viewed|shared)|(you (may|might)|readers) also (like|liked|read|be interested in).{0,40}|trending( now)?|editors?['’]? picks?|(image|photo|picture|video|file photo)( source| caption| credit)s?(:.{0,80}|, .{1,80})?|(photo|picture|image|foto|gambar)(graph)?:? (by|from|courtesy)? ?.{1,60}|getty images.{0,40}|loading(\.{1,3}|…)?|skip to (main )?(content|navigation|search)|back to (top|home)|click here.{0,60}|(\d+ )?comments?( \(\d+\))?|(leave|post|add) a (comment|reply)|(show|view|read|hide) (all |more )?comments|no comments yet|\d{1,3} ?(min|mins|minute|minutes)( read)?|reading time:? .{1,20}|(we|this (web)?site) uses? cookies.{0,80}|accept( all)?( cookies)?|reject( all)?|manage (cookies|preferences|options)|(please )?enable javascript.{0,60}|listen( to this article)?|play video|close|menu|search|log ?in|sign in|subscribe( now)?|sign up( now)?|follow us.{0,40}|(©|copyright\b|\(c\) \d{4}).{0,100}|all rights reserved.{0,40}|tags?:.{0,100}|topics?:.{0,100}|filed under:?.{0,100})$/i;
/** Begins of lines that lead elsewhere or ask for something; only with one of the words that tell. */
const ASKING = /^(sign up|subscribe|join|get|follow|download|register|like|support|click|tap|receive)\b/i;
const ASKED =
  /\b(newsletter|inbox|daily briefing|alerts?|our app|whatsapp channel|telegram|channel|on (facebook|twitter|instagram|linkedin|x|youtube|tiktok)|for free|our journalism|subscribers?|e-?mail updates)\b/i;
const LEADING =
  /^(read|see|watch|listen|more|also read|read also|read more|related|don['’]t miss|recommended|baca( juga)?|lire( aussi)?|lee)\b/i;
/** Heads links to other pages. */
const LIST_HEAD =
  /^(related|read (more|next|also)|more (on|from|stories|news)|see also|further reading|most (read|popular)|recommended|you (may|might)|latest( news| stories)?|top stories|trending|elsewhere|popular|berita berkaitan|artikel berkaitan|baca juga)\b/i;
const LONGEST_LINE = 140;
/** More of the letters in links: a line leads somewhere. */
const LEADS = 0.5;
/** Shorter repetitions happen in an article. */
const SHORTEST_REPEAT = 40;
const LONGEST_QUOTE = 400;

/** Blocks without the lines that belong to the page, and without lists of links under a heading that says so. */
export function dropLines(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let isInLinks = false;
  const kept = blocks.filter((block) => {
    const line = block.kind === 'table' ? '' : tidyLine(block.text.slice(0, LONGEST_LINE * 4));
    if (block.kind === 'heading' || (block.linked === 0 && line.length < 40))
      isInLinks = LIST_HEAD.test(line) && line.length < 60;
    else if (block.linked <= LEADS) isInLinks = false;
    return !isLine(line, block.linked) && !(isInLinks && (block.linked > LEADS || LIST_HEAD.test(line)));
  });
  return kept.filter(({ kind }, index) => kind !== 'heading' || !endsWithHeadings(kept, index));
}

function isLine(line: string, linked: number): boolean {
  if (line.length > LONGEST_LINE || line === '') return false;
  if (LINES.test(line)) return true;
  if (ASKING.test(line) && ASKED.test(line)) return true;
  return linked > LEADS && LEADING.test(line);
}

/** A heading nothing stands under headed what was dropped. */
function endsWithHeadings(blocks: readonly PageBlock[], index: number): boolean {
  return (
    index > 0 && blocks.slice(index, index + 20).every(({ kind }) => kind === 'heading') && blocks.length - index < 20
  );
}

/**
 * Blocks without pull quotes and second copies: a paragraph that another block holds word for word, or a quotation
 * nearly all of whose words stand in one longer block in their order.
 */
export function dropRepeats(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const plain = blocks.map(({ text, kind }) => (kind === 'paragraph' ? simplify(text) : ''));
  const holders = indexWords(plain);
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    const text = plain[index] ?? '';
    if (text.length < SHORTEST_REPEAT) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return text.length > LONGEST_QUOTE || !isHeldElsewhere(block, index, plain, holders);
  });
}

function isHeldElsewhere(
  { quoted, text }: PageBlock,
  index: number,
  plain: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): boolean {
  const own = plain[index] ?? '';
  const runs = wordRuns(own);
  const counts = new Map<number, number>();
  for (const run of runs)
    for (const holder of new Set(holders.get(run))) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const isQuote = quoted || /^\s*["“«„‘]/.test(text);
  for (const [holder, count] of counts) {
    const other = plain[holder] ?? '';
    if (holder === index || other.length <= own.length) continue;
    if (count === runs.length && ` ${other} `.includes(` ${own} `)) return true;
    if (isQuote && count >= runs.length * 0.8) return true;
  }
  return false;
}

const RUN = 4;
/** A run of words that stands in more blocks says nothing of one of them. */
const MOST_HOLDERS = 12;

function indexWords(plain: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, text] of plain.entries()) {
    for (const run of wordRuns(text)) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else if (known.length < MOST_HOLDERS && known.at(-1) !== index) known.push(index);
    }
  }
  return holders;
}

/** Every four words that follow each other; characters, where a script parts no words. */
function wordRuns(text: string): readonly string[] {
  const words = text.includes(' ') || text.length < SHORTEST_REPEAT ? text.split(' ') : text.split('');
  return words
    .slice(0, 2_000)
    .flatMap((_word, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
}

/** Letters and digits only: quotation marks and dots differ between a sentence and its pull quote. */
function simplify(text: string): string {
  return tidyLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
