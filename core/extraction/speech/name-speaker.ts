import type { Span } from '../../facts/fact.ts';
import type { SpeakerFound } from '../../facts/source-marks.ts';
import type { Mention } from '../extraction.ts';
import { type Discourse, QUOTED } from './discourse.ts';

export interface Speaker {
  readonly name: string;
  readonly found: SpeakerFound;
  /** Where the speaker is named, or the pronoun or words for them stand. */
  readonly at: Span;
}

/**
 * Who the noun phrase at a span is: a name, whoever a pronoun or `the company` means, else the phrase's own words. Null
 * when nobody can be meant (`it` without an organisation, `there`, the writer's `I`).
 *
 * @param order how a name here counts as found: before or after its verb.
 */
export function nameSpeaker(
  discourse: Discourse,
  phrase: Span,
  order: 'name-and-verb' | 'verb-and-name',
): Speaker | null {
  const { text } = discourse;
  const at = trimPhrase(discourse.plain, phrase);
  const words = text.slice(at.start, at.end);
  if (words === '' || words.length > LONGEST_PHRASE || discourse.plain.slice(at.start, at.end).includes(QUOTED))
    return null;
  const lower = words.toLowerCase();
  if (/^(?:he|she)$/.test(lower)) return found(discourse.personAt(at.start, lower), 'pronoun', at);
  if (/^(?:it|they)$/.test(lower)) {
    const name =
      discourse.organisationAt(at.start, 'it') ?? (lower === 'they' ? discourse.personAt(at.start, 'they') : null);
    return found(name, 'pronoun', at);
  }
  if (/^(?:i|we|you|there|this|that|these|those|which|what|who|one|some|none|nobody|here)$/.test(lower)) return null;
  const named = headMention(discourse, at);
  if (named) return { name: named.name, found: order, at: { start: named.start, end: named.end } };
  const noun = /^the (?:\p{L}+ )??([\p{L}-]+)$/iu.exec(words)?.[1]?.toLowerCase();
  if (noun) {
    const name =
      discourse.holderAt(at.start, noun) ?? (ANAPHOR.test(noun) ? discourse.organisationAt(at.start, noun) : null);
    if (name) return { name, found: 'pronoun', at };
  }
  return isSomebody(lower) ? { name: words, found: 'role', at } : null;
}

/** In UTF-16 units; more is a clause. */
const LONGEST_PHRASE = 140;

/** Nouns that stand for an organisation named before. */
const ANAPHOR =
  /^(?:company|firm|group|carrier|producer|manufacturer|maker|retailer|lender|miner|operator|carmaker|automaker|developer|start-?up|supplier|utility|airline|insurer|conglomerate|business|brewer|refiner|exporter|ministry|bank|university|commission|council|agency|authority|institute|court|party|union|association|committee|department|fund|trust|foundation|alliance|organisation|organization|federation|observatory|tribunal|board|bureau|forum|coalition|network|charity|cooperative|secretariat|corporation|college|laboratory|lab|centre|center|hospital|museum|society|regulator|watchdog|body)$/;

function found(name: string | null, how: SpeakerFound, at: Span): Speaker | null {
  return name === null ? null : { name, found: how, at };
}

/**
 * The mention a phrase is about: the one it ends with, unless a preposition makes that part of another noun (`a
 * spokesman for the ministry`), or the one it begins with (`Dr Felix Achterberg of the Leiden Institute`).
 */
function headMention(discourse: Discourse, phrase: Span): Mention | null {
  const mentions = discourse
    .mentionsIn(phrase)
    .filter((mention) => mention.end <= phrase.end && mention.type !== 'programme');
  const { text } = discourse;
  for (const mention of mentions) {
    const before = text.slice(phrase.start, mention.start);
    const after = text.slice(mention.end, phrase.end);
    if (!isLead(before)) return mentions.find((other) => apposed(text, phrase, other)) ?? null;
    if (/^(?:,? (?:of|from|at|for|in|who|with|on)\b|,| \(| ?$|, )/u.test(after)) return mention;
    if (mention.type === 'person' && /^ (?:\p{Lu}{2,4}\b|\p{Lu}\p{L}*)/u.test(after)) return mention;
  }
  return null;
}

/** `the chair of the board, Jane Doe`. */
function apposed(text: string, phrase: Span, mention: Mention): boolean {
  return mention.type === 'person' && /,(?: (?:[\p{L}.]+ ){0,3})?$/u.test(text.slice(phrase.start, mention.start));
}

/** Whether what stands before a name in its phrase is only title, office or description: no preposition, no possessor. */
function isLead(before: string): boolean {
  return (
    !/\b(?:of|for|from|at|in|with|by|to|on|against|near)\b(?! (?:Relief|State|the)\b)/.test(before) ||
    OFFICE.test(before)
  );
}

/** `Minister of Relief `, `Secretary of State for Health `, `Chair of the ` is none: the office has its own name in it. */
const OFFICE =
  /^(?:the )?(?:\p{Lu}[\p{L}-]* )*(?:Minister|Secretary|Director|Commissioner|Governor|Chief|Head|Chair\w*|President) (?:of|for)(?: (?:the|and|of|for|\p{Lu}[\p{L}-]*),?)+ $/u;

/** Takes off what leads and ends a phrase without being part of it. */
function trimPhrase(plain: string, phrase: Span): Span {
  let { start, end } = phrase;
  const words = plain.slice(start, end);
  start +=
    /^(?:[\s,;:–—-]+|(?:and|but|or|yet|so|as|while|when|whereas|although|because|though|also|then|meanwhile|however|still|in turn)\b,?)*\s*/iu.exec(
      words,
    )?.[0].length ?? 0;
  const rest = plain.slice(Math.min(start, end), end);
  end -= /(?:[\s,;:–—]|\s?\([^()]{0,60}\))*$/u.exec(rest)?.[0].length ?? 0;
  return start < end ? { start, end } : { start, end: start };
}

const PEOPLE =
  /\b(?:spokes(?:man|woman|person|people)|officials?|neighbou?rs?|lawyers?|sources?|witness(?:es)?|analysts?|residents?|ministers?|activists?|workers?|wom[ae]n|m[ae]n|fathers?|mothers?|teachers?|doctors?|reports?|statements?|company|companies|ministry|government|police|courts?|tribunal|people|experts?|scientists?|researchers?|stud(?:y|ies)|surveys?|review|authorit(?:y|ies)|leaders?|members?|farmers?|traders?|economists?|critics|opponents|supporters|campaigners?|advocates?|groups?|partners|executives?|managers?|engineers?|prosecutors?|judges?|investigators?|diplomats?|delegates?|lawmakers?|legislators?|senators?|mps|parliament|council(?:lors?)?|commission(?:ers?)?|committee|agency|agencies|bank|board|union|unions|fishermen|villagers|students?|parents?|patients?|nurses?|director|president|chair(?:man|woman|person)?|mayor|governor|secretary|ambassador|envoy|chief|head|coordinator|officer|owner|driver|passengers?|survivors?|relatives?|family|families|friends?|colleagues?|historians?|professor|academics?|ecologists?|biologists?|geologists?|hydrologists?|meteorologists?|forecasters?|investors?|shareholders|lenders?|brokers?|dealers?|buyers?|sellers?|producers?|growers?|exporters?|importers?|retailers?|manufacturers?|operators?|organisers?|organizers?|observers?|monitors?|inspectors?|auditors?|regulators?|watchdog|ombudsman|aides?|advis[eo]rs?|commentators?|columnists?|reporters?|editors?|newspaper|paper|letter|memo|document|filing|notice|bulletin|assessment|audit|inquiry|panel|jury|defen[cs]e|prosecution|plaintiffs?|defendants?|counsel|delegations?|alliance|association|federation|institute|university|team|office|department|bureau|secretariat|organi[sz]ations?|charit(?:y|ies)|body|firm|authors?|data|figures|communiqu[eé]|declaration|volunteers?|captain|crew|pilots?|chiefs?|elders?|king|queen|prince|bishop|imam|priest|justices?|magistrates?|boy|girl|child|children|customers?|consumers?|tenants?|landlord|shopkeepers?|vendors?|taxpayers|voters|refugees|migrants|one|others|many|several|most|some|two|three|both|all)\b/;

function isSomebody(lower: string): boolean {
  return PEOPLE.test(lower);
}
