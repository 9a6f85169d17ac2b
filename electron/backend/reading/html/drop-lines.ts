import { tidyLine } from '../lay-out-blocks.ts';
import type { PageBlock } from './walk-blocks.ts';

/** Lines pages put between paragraphs, in whatever they stand. */
const LINES = whole([
  'advert(isement|ising)',
  'sponsored( content)?',
  '[-–— ]*(iklan|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|реклама|广告|廣告|広告|إعلان)[-–— ]*',
  'article continues (below|after).{0,40}',
  '(continue|story continues|scroll) (reading|below).{0,40}',
  'share( this)?( article| story| page| post)( (on|via) .{1,40})?',
  'share (on|via) .{1,40}',
  '(print|email|save)( this)? (page|article|story)',
  'copy link',
  '(image|photo|picture|video|file photo) (source|caption|credit)s?(:.{0,80}|, .{1,80})?',
  '(photo|picture|image|foto|gambar|illustration|graphic)(graph)?(:| by| courtesy).{1,60}',
  'getty images.{0,40}',
  "(reuters|afp|ap|epa|ap photo) ?/ ?[\\w .'-]{1,60}",
  '(read or )?share this story.{0,80}',
  'loading(\\.{1,3}|…)',
  'skip to (main )?(content|navigation|search)',
  'back to top',
  '\\d+ comments?|comments \\(\\d+\\)|no comments yet',
  '(leave|post|add) a (comment|reply)',
  '(show|view|read|hide) (all |more )?comments',
  '\\d{1,3} ?(min|mins|minute|minutes) read|reading time:? .{1,20}',
  '(we|this (web)?site) uses? cookies.{0,80}',
  '(accept|reject)( all)?( cookies)|(accept|reject) all|manage (cookies|preferences|options)',
  '(please )?enable javascript.{0,60}',
  'listen to this article|play video',
  '(©|\\(c\\) \\d{4}|copyright (©|\\(c\\)|\\d{4})).{0,100}',
  'all rights reserved.{0,40}',
]);
/** Labels and buttons of a page; in an article they would be words. */
const LABELS = whole([
  'tweet|print|email|save|facebook|twitter|whatsapp|linkedin|telegram|share',
  'related( articles| stories| topics| news| links| content| reading)?:?',
  'more (stories|news|from .{1,40}|on this (story|topic)|on this)',
  'recommend(ed)?( for you| reading)?|trending( now)?|most (read|popular|viewed|shared)',
  '(you (may|might)|readers) also (like|liked|read|be interested in).{0,40}',
  "editors?['’]? picks?",
  '(reuters|afp|ap|epa|xinhua|bernama|ap photo|associated press|shutterstock|istock|alamy|getty)',
  'text size.{0,20}|click here.{0,60}|comments?|learn more|(\\[\\+\\] )?enlarge',
  'close|menu|search|log ?in|sign in|register|subscribe( now)?|sign up( now)?|follow us.{0,40}',
  '(tags?|topics?|filed under|keywords):.{0,100}',
]);
/** Begins of lines that lead elsewhere or ask for something; only with one of the words that tell. */
const ASKING = /^(sign up|subscribe|join|get|follow|download|register|like|support|click|tap|receive)\b/i;
const ASKED =
  /\b(newsletter|inbox|daily briefing|alerts?|our app|whatsapp channel|telegram|channel|on (facebook|twitter|instagram|linkedin|x|youtube|tiktok)|for free|our journalism|subscribers?|e-?mail updates)\b/i;
const LEADING =
  /^(read|see|watch|listen|more|also read|related|don['’]t miss|recommended|baca|([àa] )?(lire|voir)|lee|leer|leia|leggi|lesen|mehr|lees)(?!\p{L})/iu;
/** Heads links to other pages. */
const LIST_HEAD =
  /^(related|read (more|next|also)|more (on|from|stories|news)|see also|further reading|most (read|popular)|recommended|you (may|might)|external links?|latest( news| stories)?|top stories|trending|elsewhere|popular|berita berkaitan|artikel berkaitan|baca juga)\b/i;
/** A caption that lost its picture: `... in Sylhet. (Photo: A. Name)`. */
const CREDITED =
  /(\((file )?(photo|foto|image|picture|pix)\b[^()]{0,80}\)\.?|\b(Photo|Foto|Picture|Pix|Image)( credit)?: ?(?:[^.:]|(?<=\p{Lu})\.){2,50})$/u;
const LONGEST_CAPTION = 300;
/** Sections of a reference work that hold nothing else. */
const EMPTY_SECTION = /^(references|notes|footnotes|citations|see also|external links?|further reading|bibliography)$/i;
const LONGEST_LINE = 140;
/** A line that may head a list without being marked up as a heading. */
const SHORT = 40;
/** More headings in a row are a list. */
const MOST_HEADINGS = 20;
/** More of the letters in links: a line leads somewhere. */
const LEADS = 0.5;
/** All of it is a link but for a dot. */
const ALL_LINK = 0.9;

/**
 * Blocks without the lines that belong to the page, and without lists of links under a heading that says so. Of a page
 * (not a part of one, which somebody chose) its labels go, too.
 */
export function dropLines(blocks: readonly PageBlock[], isPage: boolean): readonly PageBlock[] {
  let isInLinks = false;
  const kept = blocks.filter((block) => {
    const line = block.kind === 'table' ? '' : tidyLine(block.text.slice(0, LONGEST_LINE * 4));
    if (block.kind === 'heading' || (block.linked === 0 && line.length < SHORT)) isInLinks = isListHead(line);
    else if (block.linked <= LEADS) isInLinks = false;
    if (isInLinks && (block.linked > LEADS || (isPage && isListHead(line)))) return false;
    return !isLine(line, block.linked) && !(isPage && isLabel(line, block));
  });
  const told = isPage ? dropLinkLists(kept) : kept;
  return told.filter((block, index) => block.kind !== 'heading' || !isIdleHeading(told, index));
}

/** Lists of nothing but links that no words lead up to: other pages. `Members:`, or a heading, leads up to a list. */
function dropLinkLists(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const dropped = new Set<PageBlock>();
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    while (blocks[end]?.kind === 'item') end += 1;
    const list = blocks.slice(at, end);
    const before = blocks[at - 1];
    const isLedUpTo = before?.kind === 'heading' || /[:：]\s*$/.test(before?.text ?? '');
    if (list.length > 1 && !isLedUpTo && list.every(({ linked }) => linked > ALL_LINK))
      for (const item of list) dropped.add(item);
    at = Math.max(at, end - 1);
  }
  return blocks.filter((block) => !dropped.has(block));
}

function isListHead(line: string): boolean {
  return line.length < 60 && LIST_HEAD.test(line);
}

/** A heading that heads what was dropped, or nothing: another page's headline among the links to it. */
function isIdleHeading(blocks: readonly PageBlock[], index: number): boolean {
  if (index > 0 && endsWithHeadings(blocks, index)) return true;
  const [heading, next] = [blocks[index], blocks[index + 1]];
  if (next?.kind !== 'heading' || heading === undefined) return false;
  return heading.linked > LEADS || EMPTY_SECTION.test(tidyLine(heading.text.slice(0, 50)));
}

function isLine(line: string, linked: number): boolean {
  if (line === '') return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length > LONGEST_LINE) return false;
  if (LINES.test(line)) return true;
  if (ASKING.test(line) && ASKED.test(line)) return true;
  return linked > LEADS && LEADING.test(line);
}

function isLabel(line: string, { kind, linked }: PageBlock): boolean {
  if (line.length <= LONGEST_CAPTION && kind === 'paragraph' && CREDITED.test(line)) return true;
  return line.length <= LONGEST_LINE && (kind === 'paragraph' || linked > LEADS) && LABELS.test(line);
}

function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}

/** From here on there are headings only, and few. */
function endsWithHeadings(blocks: readonly PageBlock[], index: number): boolean {
  return blocks.length - index <= MOST_HEADINGS && blocks.slice(index).every(({ kind }) => kind === 'heading');
}
