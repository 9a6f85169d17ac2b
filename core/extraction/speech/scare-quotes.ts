import type { Span } from '../../facts/fact.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** Words that introduce a term or title: what they quote is a name. */
const NAMES =
  /\b(?:so-called|known as|called|calls|named|dubbed|titled|entitled|nicknamed|branded|codenamed|code-named|labelled|labeled|termed|the (?:term|word|phrase|slogan|title|theme|acronym|expression|motto|label|hashtag|name)|words|means|meaning|translated as|book|novel|film|song|album|play|report|paper|article|essay|study|exhibition|series|lecture|painting|documentary|magazine|programme|program|campaign|project|initiative|scheme|entry|operation|ship|ferry|vessel|charged with|convicted of|accused of|category|categories|ranks? \p{L}+ as|stands? for)(?: (?:as|the|a|of|on|simply|officially|locally|popularly))*,? ?$/iu;

const LONGEST_TERM = 5;
/** How somebody says to be: `was “unable to establish”`. */
export const STATES =
  /^(?:\p{L}+ly )?(?:un)?(?:able|willing|aware|satisfied|confident|disappointed|concerned|delighted|pleased|proud|surprised|shocked|saddened|determined|committed|grateful|sorry|happy|worried|alarmed|appalled|convinced|prepared|ready)\b/iu;

/**
 * Whether quotation marks hold a term, title or name that nobody speaks: a few words without a sentence's end, and
 * nobody to say them, or words before them that name things.
 *
 * @param index of the quotation among the words of its sentence; below 0 where it has none.
 */
export function isScareQuote(
  text: string,
  sentence: WriterSentence | null,
  span: Span,
  index: number,
  spoken: boolean,
): boolean {
  const words = withoutMarks(text, span);
  const count = words.split(/\s+/).length;
  if (!/\p{L}/u.test(words)) return true;
  const before = text.slice(Math.max(sentence?.start ?? 0, span.start - 60), span.start);
  const verb = verbBefore(sentence, index);
  const isSentence =
    isAlone(sentence) ||
    ((/[.!?…]$/.test(words) ? count > 1 : count > 2 && /,$/.test(words)) && /^[\p{Lu}…]/u.test(words));
  const isNamed = NAMES.test(before) && verb === null;
  if (isTitle(words) && !isSentence && count <= 12 && (!spoken || isNamed || verb === null))
    return !/[,]$/.test(words) || count <= LONGEST_TERM;
  if (isNamed) return !isSentence && count <= 12;
  if (isSentence) return false;
  if (!spoken) return count <= LONGEST_TERM && !STATES.test(words);
  return count === 1 && !/[,!?.]$/.test(words) && verb === null;
}

/** A quotation that runs over its paragraph has no mark at its end. */
export function withoutMarks(text: string, { start, end }: Span): string {
  return text
    .slice(start + 1, end)
    .replace(/[”"“»’']$/, '')
    .trim();
}

/** A sentence that is nothing but quotation: `“No.”` */
function isAlone(sentence: WriterSentence | null): boolean {
  return sentence?.words.every(({ kind }) => kind === 'quote' || kind === 'stop') ?? false;
}

/** A verb of speech right before a quotation or up to a dozen words before it, with somebody for a subject. */
function verbBefore(sentence: WriterSentence | null, index: number): SpeechVerb | null {
  if (!sentence || index < 0) return null;
  for (let at = index - 1; at >= Math.max(1, index - 12); at--) {
    const word = sentence.words[at];
    if (!word || word.kind === 'quote' || word.kind === 'colon')
      return word?.kind === 'colon' ? speechVerb('say') : null;
    const verb = word.kind === 'word' ? speechVerb(word.lower) : null;
    if (verb && verb.form !== 'base') return isNaming(sentence, at) ? null : verb;
  }
  return null;
}

/** `a practice called “parali”`: the past form of a verb that names, with no subject that could call. */
function isNaming(sentence: WriterSentence, at: number): boolean {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!/^(?:called|dubbed|termed|labelled|labeled|branded|titled|named)$/.test(word?.lower ?? '')) return false;
  if (before?.kind === 'comma') return true;
  if (before?.kind === 'name' || before?.lower === 'he' || before?.lower === 'she' || before?.lower === 'they')
    return false;
  return sentence.words[at + 1]?.kind === 'quote';
}

/** Every word that is not small begins with a capital: a title or name. */
function isTitle(words: string): boolean {
  const parts = words
    .replace(/[,.;:!?]$/, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (parts.length < 2) return /^\p{Lu}/u.test(words) && !/[.!?,]$/.test(words);
  const small = /^(?:of|the|and|for|in|on|a|an|to|de|la|le|with|at|by|from)$/;
  return parts.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && small.test(word)));
}
