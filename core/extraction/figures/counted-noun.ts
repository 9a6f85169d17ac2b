import { readNumberWords } from './number-words.ts';
import { isPlural } from './plurals.ts';

/** What a number counts, and where its words end. */
export interface Counted {
  readonly unit: string;
  readonly end: number;
}

const WORD = /([ -])([\p{L}\p{M}][\p{L}\p{M}\p{N}’'‘.&-]*)/uy;
const MOST = 6;

/** Words that never belong to a noun. */
export const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those which who whom whose what when where while why how and or but nor so yet if as than ' +
    'of in on at by for to from with without within under over into onto about above after before against along among ' +
    'around behind below beneath beside between beyond during except inside near off out outside past per since through ' +
    'throughout till toward towards until up upon via versus is are was were be been being am has have had having do ' +
    'does did will would shall should may might can could must ought not no it its he she they we you i his her their ' +
    'our your my him them us me there here then now still already also only just even very too ago later earlier each ' +
    'both all any some such because although though unless whether says said told according including today yesterday ' +
    'tomorrow last next percent worth aged named called based held used made'
  ).split(' '),
);

/** Verbs that look like plurals right behind one: `a need of 900,000 doses leaves many without`. */
const VERBS = new Set(
  (
    'leaves makes takes means needs costs remains comes shows stands rises falls runs plans works helps gives brings ' +
    'begins starts ends lies holds includes requires represents marks puts sets wants hopes amounts equals covers keeps ' +
    'allows becomes follows reflects suggests weighs carries lives moves turns looks seems appears uses serves'
  ).split(' '),
);

/**
 * Reads what is counted behind a number that ends at `at`: adjectives up to the first plural and the plurals right
 * behind it (`suspected cholera cases`, `sports clubs`). Null where no plural comes within its phrase.
 */
export function readCounted(text: string, at: number): Counted | null {
  const herd = /^ head(?: of (\p{Ll}+)|(?=[.,;)]| (?:in|by|a|per|this|last)(?!\p{L})))/u.exec(text.slice(at, at + 40));
  if (herd) return { unit: herd[1] ?? 'head', end: at + herd[0].length };
  const words: string[] = [];
  let end = at;
  let found: Counted | null = null;
  for (let index = 0; index < MOST; index += 1) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    if (match?.[1] !== ' ') break;
    const [whole, , raw = ''] = match;
    const word = raw.replace(/[.’'-]+$/, '');
    const small = word.toLowerCase();
    if (STOPS.has(small)) break;
    words.push(word);
    end += whole.length;
    const isPossessive = /s[’']$/.test(raw);
    if (isPlural(small) && !isPossessive && !(found && VERBS.has(small)))
      found = { unit: withoutOwner(words), end: end - (raw.length - word.length) };
    else if (found) break;
    if (word !== raw && !isPossessive) break;
  }
  return found;
}

/** `lenders` of `the country’s five biggest lenders`: whose they are and how many is no part of it. */
function withoutOwner(words: readonly string[]): string {
  const owner = words.findLastIndex((word) => /[’']s$|s[’']$/.test(word));
  const rest = words.slice(owner + 1);
  return rest.slice(readNumberWords(rest)?.used ?? 0).join(' ') || words.join(' ');
}

/** The noun right behind 1: `1 abstention`. */
export function readOne(text: string, at: number): Counted | null {
  WORD.lastIndex = at;
  const [, mark, raw = ''] = WORD.exec(text) ?? [];
  const word = raw.replace(/[.’'-]+$/, '');
  const isNoun = mark === ' ' && /^\p{Ll}{3,}$/u.test(word) && !STOPS.has(word);
  return isNoun ? { unit: word, end: at + 1 + word.length } : null;
}

/** What has become of people: `19 remain missing`, `412 injured`. */
export function readFate(text: string, at: number): Counted | null {
  return FATE.test(text.slice(at, at + 32)) ? { unit: 'people', end: at } : null;
}

const FATE =
  /^ (?:(?:were|are|have been|had been|remain|remained|remains|was) )?(?:dead|killed|injured|wounded|hurt|missing|displaced|homeless|arrested|detained|hospitali[sz]ed|evacuated|rescued|stranded)(?!\p{L}| \p{Ll}*s(?!\p{L}))/u;

const COMPOUND = /-(\p{Ll}{3,})(?:-\p{Ll}{3,})?(?![\p{L}\p{N}-])/uy;
/** What stands behind a hyphen without being counted. */
const NO_THING = /^(?:odd|plus|strong|year|old|time|fold|something|ish|and|the|for|man|and)$/;

/** `12-member`, `300-page`: what is counted in front of another noun; `a 200-strong crowd` is of people. */
export function readCompound(text: string, at: number): Counted | null {
  COMPOUND.lastIndex = at;
  const match = COMPOUND.exec(text);
  const thing = match?.[1];
  if (match === null || thing === undefined) return null;
  if (thing === 'strong') return { unit: 'people', end: at + match[0].length };
  return NO_THING.test(thing) ? null : { unit: `${thing}s`, end: at + match[0].length };
}
