import type { Span } from '../../facts/fact.ts';
import type { Discourse } from './discourse.ts';

/** Words that introduce a term or title: what they quote is a name. */
const NAMES =
  /\b(?:so-called|known as|called|calls|named|dubbed|titled|entitled|nicknamed|branded|codenamed|code-named|labelled|labeled|termed|the (?:term|word|phrase|slogan|title|theme|acronym|expression|motto|label|hashtag)|means|meaning|translated as|book|novel|film|song|album|play|report|paper|article|essay|study|exhibition|series|lecture|painting|documentary|magazine|programme|program|campaign|project|initiative|scheme|entry|operation)(?: (?:as|the|a|of|on|simply|officially|locally|popularly))*,? ?$/i;

const LONGEST_TERM = 5;

/**
 * Whether quotation marks hold a term, title or name that nobody speaks: a few words without a sentence's end, and
 * nobody to say them, or words before them that name things.
 */
export function isScareQuote(discourse: Discourse, span: Span, spoken: boolean): boolean {
  const words = discourse.text.slice(span.start + 1, span.end - 1).trim();
  const count = words.split(/\s+/).length;
  if (!/\p{L}/u.test(words)) return true;
  const before = discourse.plain.slice(Math.max(0, span.start - 60), span.start);
  const isSentence = (/[.!?…]$/.test(words) ? count > 1 : count > 2 && /,$/.test(words)) && /^[\p{Lu}…]/u.test(words);
  if (isTitle(words) && !isSentence && count <= 12 && (!spoken || NAMES.test(before) || !SPOKEN_BEFORE.test(before)))
    return !/[,]$/.test(words) || count <= LONGEST_TERM;
  if (
    NAMES.test(before) &&
    !/\b(?:he|she|they|who|leaders|\p{Lu}\p{L}+) (?:called|calls|dubbed|branded|labelled|termed)\b/u.test(before)
  )
    return !isSentence && count <= 12;
  if (isSentence) return false;
  if (!spoken) return count <= LONGEST_TERM;
  return count === 1 && !/[,!?.]$/.test(words) && !SPOKEN_BEFORE.test(before);
}

const SPOKEN_BEFORE =
  /\b(?:said|says|told|added|asked|replied|shouted|called|calls|described|describes|was|is|were|are|as|declared|insisted|warned|it|that|be|been|:)[^.;]{0,40}$/i;

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
