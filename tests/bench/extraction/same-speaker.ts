import { bareWords } from './bare-name.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a speaker is the one annotated. A name is the same once titles are dropped, and where one is a part of the other
 * (`Otieno`, `Amina Otieno`; not `Bruce Sutherland` for `Neil Sutherland`); words for somebody unnamed are when one
 * begins with the other, apart from `a` or `its` (`a spokesman`, `a spokesman for the fund`). Nobody is nobody. Read
 * narrowly, it is as annotated but for titles.
 */
export function isSameSpeaker(annotated: string, found: string | null, reading: Reading): boolean {
  const [gold, hit] = [plain(annotated), plain(found ?? '')];
  if (gold.join(' ') === hit.join(' ')) return true;
  if (reading === 'narrow' || gold.length === 0 || hit.length === 0) return false;
  const [shorter, longer] = gold.length < hit.length ? [gold, hit] : [hit, gold];
  const named = isName(annotated) && isName(found ?? '');
  return named ? shorter.every((word) => longer.includes(word)) : shorter.every((word, at) => longer[at] === word);
}

const BEFORE_A_NOUN = /^(?:a|an|the|its|his|her|their|our|my|one|some)$/;

function plain(speaker: string): readonly string[] {
  const words = bareWords(speaker).split(/\s+/).filter(Boolean);
  return words.length > 1 && BEFORE_A_NOUN.test(words[0] ?? '') ? words.slice(1) : words;
}

/** Words of a name have capitals, apart from `of`, `de`, `bin`. */
function isName(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
