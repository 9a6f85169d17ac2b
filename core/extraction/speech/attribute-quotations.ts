import type { Article } from '../article.ts';
import type { Speech } from '../extraction.ts';
import type { Attribution } from './attribution.ts';
import { mainSubject } from './find-subject.ts';
import { nameSpeaker } from './name-speaker.ts';
import { wordAt } from './noun-phrase.ts';
import type { Quoted } from './scan-article.ts';
import { isScareQuote, STATES, withoutMarks } from './scare-quotes.ts';
import type { Speaker } from './speaker.ts';
import type { Heard } from './to-reported.ts';
import { FORMS_OF_BE } from './word-lists.ts';

interface Spoken extends Quoted {
  readonly speaker: Speaker | null;
}

/** The quotations somebody speaks, each with whoever does; quoted terms are left out. */
export function attributeQuotations(
  article: Article,
  quoted: readonly Quoted[],
  heard: readonly Heard[],
): readonly Speech[] {
  const found: Speech[] = [];
  let last: Spoken | null = null;
  let at = 0;
  for (const one of quoted) {
    while (at < heard.length && (heard[at]?.sentence.end ?? 0) < one.span.end) at++;
    const here = heard[at];
    const index =
      here && here.sentence.start <= one.span.start
        ? here.sentence.words.findIndex(({ start }) => start === one.span.start)
        : -1;
    const own = here && index >= 0 ? speakerIn(here, index) : null;
    if (isScareQuote(article.text, here?.sentence ?? null, one.span, index, own !== null)) continue;
    const speaker: Speaker | null = own ?? (here && index >= 0 ? carryOver(article, one, heard, at, last) : null);
    found.push({ ...one.span, speaker: speaker?.name ?? null, found: speaker?.found ?? null });
    last = { ...one, speaker };
  }
  return found;
}

/** Whoever its own sentence says speaks a quotation. */
function speakerIn(here: Heard, quote: number): Speaker | null {
  const { attributions } = here;
  const { words } = here.sentence;
  const before = attributions.findLast(
    ({ verb, statement, from }) => verb < quote && (statement !== 'before' || from < quote),
  );
  const leadsIn = before && before.statement === 'after' && isLeadIn(words, before.verb, quote);
  if (leadsIn) return before.speaker;
  const adjacent = attributions.find((one) => one.from > quote && isRightAfter(words, quote, one));
  if (adjacent) return adjacent.speaker;
  const label = labelBefore(here, quote);
  if (label) return label;
  if (before) return before.speaker;
  const after = attributions.find(({ verb, statement }) => verb > quote && statement !== 'after');
  if (after) return after.speaker;
  const isState =
    FORMS_OF_BE.has(wordAt(words, quote - 1).lower) && STATES.test(withoutMarks(here.scene.text, wordAt(words, quote)));
  if (isState) return here.subject;
  return wordAt(words, quote - 1).kind === 'colon' ? leadUp(here) : null;
}

/** Verb, and at most a few words that are no clause, then the quotation. */
function isLeadIn(words: Heard['sentence']['words'], verb: number, quote: number): boolean {
  const between = words.slice(verb + 1, quote);
  return between.length <= 1 || wordAt(words, quote - 1).kind === 'colon';
}

function isRightAfter(
  words: Heard['sentence']['words'],
  quote: number,
  { from, verb, statement }: Attribution,
): boolean {
  if (statement === 'after' && from > quote + 2) return false;
  const between = words
    .slice(quote + 1, Math.min(from, verb))
    .filter(({ kind }) => kind !== 'comma' && kind !== 'dash');
  const own = between[0]?.lower === 'as' ? between.slice(1) : between;
  return (
    own.length <= 8 &&
    own.every(({ kind, capital, lower }) => capital || kind === 'stop' || (kind === 'word' && !BREAKS.has(lower)))
  );
}

const BREAKS = new Set(
  'and but that which who as when while because to in on at for with by if after before or than'.split(' '),
);

/** `Farah Siddiqui: `, `Mr Deshpande (Nashik): ` at the sentence's beginning. */
function labelBefore({ scene, sentence: { words } }: Heard, quote: number): Speaker | null {
  if (wordAt(words, quote - 1).kind !== 'colon' || quote > 10) return null;
  const label = words.slice(0, quote - 1);
  const open = label.findIndex(({ kind }) => kind === 'open');
  const name = open > 0 ? label.slice(0, open) : label;
  if (
    !name.every(
      ({ kind, capital }) => kind === 'name' || (kind === 'word' && capital) || kind === 'dash' || kind === 'other',
    )
  )
    return null;
  const speaker = nameSpeaker(scene, { from: 0, to: name.length }, 'name-and-verb');
  return speaker && { ...speaker, found: 'label' };
}

/** A sentence that ends in a colon leads up to whoever it is about. */
function leadUp({ scene, subject }: Heard): Speaker | null {
  const about = subject ?? mainSubject(scene);
  return about && about.subject.type !== null ? about : null;
}

/**
 * A quotation without words of attribution: the speaker of the one before it in its paragraph or of the paragraph it
 * carries on, whom the sentence between leads up to (`The farmer was blunter.`), or who is named at the next one.
 */
function carryOver(
  article: Article,
  one: Quoted,
  heard: readonly Heard[],
  at: number,
  last: Spoken | null,
): Speaker | null {
  const same = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker ? { ...speaker, found: 'same-paragraph' } : null;
  const here = heard[at];
  if (!here) return null;
  const inBlock = last?.block === one.block ? last : null;
  const between = heard[at - 1];
  const isBetween =
    between && between.sentence.block === one.block && between.sentence.start >= (inBlock?.span.end ?? 0);
  if (isBetween) {
    const said = between.attributions.at(-1)?.speaker ?? null;
    // `Sixty families, she says, depended on it.` is about them and leads up to her.
    const isSaid = said?.subject.type === 'person' && between.about?.subject.type === null;
    const lead = isSaid ? said : (between.about ?? said);
    if (lead && lead.subject.type === 'person') return same(lead);
  }
  if (inBlock?.speaker) return same(inBlock.speaker);
  if (last?.goesOn && last.block === one.block - 1) return same(last.speaker);
  if (!isWholeSentence(article.text, one)) return null;
  const next = heard[at + 1];
  if (next && next.sentence.block === one.block && next.sentence.words[0]?.kind === 'quote') {
    const ahead = speakerIn(next, 0);
    if (ahead) return same(ahead);
  }
  if (isBetween) return same(between.about);
  if (last?.block === one.block - 1 && last.speaker && endsBlock(article, last)) return same(last.speaker);
  const above = heard[at - 1];
  if (above && above.sentence.block === one.block - 1) return same(above.about ?? last?.speaker);
  return null;
}

/** A paragraph that ends with a quotation, or with the words that say who spoke it. */
function endsBlock(article: Article, last: Spoken): boolean {
  const end = article.blocks[last.block]?.end ?? last.span.end;
  return end - last.span.end < 300;
}

function isWholeSentence(text: string, { span }: Quoted): boolean {
  const words = withoutMarks(text, span);
  return /^[\p{Lu}\p{N}“‘'"…]/u.test(words) && /[.!?,…—–-][”"’']?$/.test(words);
}
