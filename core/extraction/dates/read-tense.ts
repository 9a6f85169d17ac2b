/**
 * `planned` is what had been set for a day before or after publication: `was due on Monday`. `since` leaves no doubt
 * that a date is `gone`.
 */
export type Tense = 'past' | 'gone' | 'future' | 'planned';

/**
 * The tense of the verb a date hangs on: that of the last cue before it in its sentence, else of the first one after
 * it; null without any. A verb of speech tells only of a date right behind it, and what begins a new clause goes with
 * that clause: in `said the vote on 3 June would stand` and `decided that from 3 June it would stand` the date goes with
 * `would`. Two hundred units before and one hundred after are read.
 */
export function readTense(before: string, after: string): Tense | null {
  const near = before.slice(-REACH);
  if (SINCE.test(near)) return 'gone';
  const last = [...near.matchAll(CUES)].at(-1);
  const next: RegExpMatchArray | undefined = after.slice(0, 100).matchAll(CUES).next().value;
  const ahead = next === undefined ? null : tenseOf(next);
  if (!last) return ahead;
  const between = near.slice(last.index + last[0].length);
  if (next !== undefined && NEW_CLAUSE.test(between)) return ahead;
  // `agreed to close it, after a long meeting on Wednesday`
  if (AFTER_EVENT.test(between) && !/\b(?:will|would|shall|is|are) /.test(near)) return 'past';
  if (last[1] === undefined || ADJACENT.test(between) || (last[0] === 'told' && TOLD.test(between)))
    return tenseOf(last);
  return next === undefined || next[1] !== undefined ? null : ahead;
}

const REACH = 200;
const SINCE = /\b[Ss]ince (?:early |late |mid-|the (?:start|beginning|end) of )?$/;
const AFTER_EVENT = /(?:^|,? )(?:after|following) (?!\p{L}+ing )(?:[\p{L}-]+ ){1,6}(?:on|in) $/u;
/** Between a verb of speech and the day it was said; `told` has somebody told in between. */
const ADJACENT =
  /^(?: \p{Ll}+ly)?(?: in \p{Lu}[\p{L}’'-]+)?,?(?: (?:late|early|here|back|again))?(?: (?:on|in|at|last|this|by|earlier))? ?$/u;
const TOLD = /^(?: (?!that |the \p{Ll}+ (?:would|will))[\p{L}’'-]+){1,6} (?:on|in|at|last|this|earlier) ?$/u;
/** The date stands first in a clause of its own. */
const NEW_CLAUSE =
  /(?:^| )(?:that|if|because|where|when|while|but),? (?:(?:on|in|at|by|from|until|before|after|as of|starting) )?$/u;

function tenseOf(cue: RegExpMatchArray): Tense {
  return cue[2] !== undefined ? 'planned' : cue[3] !== undefined ? 'future' : 'past';
}

const MODAL = "will|would|shall|may|might|could|can|should|must|won’t|wouldn’t|won't|wouldn't|’ll|'ll";
const SET = 'due|scheduled|slated|expected|planned|set|supposed|likely|about|going|bound|poised|ready';
/** Verbs an infinitive ahead is made with; `to` before other words is a preposition. */
const AHEAD =
  'be|vote|meet|hold|open|begin|start|launch|visit|decide|announce|publish|release|return|resume|end|close|attend|host|' +
  'travel|arrive|speak|address|sign|present|report|appear|face|play|take|go|leave|retire|resign|step|stand|run|move|' +
  'discuss|consider|debate|review|table|unveil|introduce|submit|file|pay|raise|cut|expire|join|receive|deliver|give|' +
  'make|become|build|complete|finish|come|continue|keep|send|get|put|reach|rule|hear|set|see|elect|choose';
/** Verbs told in the present of a day to come, right in front of it: `schools reopen on Monday`. */
const TIMETABLE =
  '(?:re)?open|begin|start|resume|meet|vote|return|close|end|leave|arrive|run|play|expire|face|kick off|take effect|come into (?:force|effect)';
const PRESENT =
  '(?:re)?opens|begins|starts|ends|closes|expires|resumes|returns|meets|runs|visits|arrives|departs|leaves|goes|faces|' +
  'kicks off|takes (?:place|effect|over|office)|comes into|falls on|go to the polls|goes to the polls|heads to|(?<!\\d )votes';
const MOVED =
  'moved|postponed|rescheduled|delayed|adjourned|extended|deferred|put off|put back|brought forward|pushed back|shifted|remanded|suspended';

const PLANNED = `(?:was|were|been|being|had been) (?:also |then |originally |initially |still )?(?:${SET}) (?:for|to|on|in|by|at|until|before|after)(?: (?:be )?(?:${AHEAD}|\\p{Ll}{3,12}(?:ed|en)))?`;
const FUTURE = [
  `(?:${MODAL})(?: (?:not|also|then|only|later|now|never|again|still|likely))?(?: be)?(?: \\p{Ll}{2,20})?`,
  `(?:(?:is|are|be) )?(?:also |now |then |still |already )?(?:${SET}) (?:for|to|on|in|by|at|back|until|before|after)(?: (?:be )?(?:${AHEAD}|\\p{Ll}{3,12}(?:ed|en)))?`,
  `(?:is|are) (?:on|in|from|at|\\p{Ll}{2,15}ing)(?= |$)`,
  `(?:when|once|until|before|if|after) [\\p{L}’' ]{2,24}?(?:is|are|’s|'s|’re) \\p{Ll}+`,
  `(?<!the |its |their |of |his |her )plans (?:a|an|another|the|\\d+)`,
  `(?:plans?|planning|intends?|hopes?|aims?|expects?|agreed?|promised?|vow(?:s|ed)|pledged?|wants?|urged [\\p{L} ]{2,30}) to(?: \\p{Ll}+)?`,
  `to (?:be \\p{Ll}+|${AHEAD})`,
  `(?:${MOVED})(?: [\\p{L}\\d]+){0,4}? (?:to|until|till|for)`,
  `(?:${TIMETABLE})(?=(?: (?:again|on|in|at|from|this|next|early|late)){0,4} ?$)`,
  `${PRESENT}|upcoming|forthcoming|payable|(?:chooses?|elects?|picks?) (?:an?|the|its|their|\\p{Ll}+)|(?:preparing|prepares?|polls|campaign(?:ing|s)?|candidates?|bid|preparations) for|if (?:s?he|it|they|we|you|I|the \\p{Ll}+) \\p{Ll}+|as soon as|as early as|no later than|has until|have until|had until|ahead of|set sentencing for|starting|beginning|effective`,
];
const SPEECH =
  'said|says|told|added|announced|confirmed|reported|stated|noted|warned|insisted|explained|declared|wrote|argued|claimed|' +
  'acknowledged|revealed|disclosed|estimated|predicted|forecast|according|alleged|denied|admitted|suggested';
const DONE = [
  `(?:${MODAL}) have(?: been)? \\p{Ll}+`,
  '(?:failed|refused|managed|declined|began|continued|forced|ordered|unable|able|started|used|came|went|helped|allowed) to(?: \\p{Ll}+)?',
];
const PAST = [
  '(?:has|have|had)(?: (?:not|also|already|since|now|\\p{Ll}+ly))? (?!until|to |an? |the |no |only |more |less )\\p{Ll}+|had|was|were|been|did|won|lost|made|held|took|gave|met|rose|fell|grew|came|went|left|led|built|bought|sold|sent|' +
    'saw|became|found|broke|struck|hit|kept|ran|drew|fled|spent|spoke|began|shot|stood|drove|put in|died|last|since|ago|brought|' +
    'caught|chose|fought|flew|got|heard|knew|paid|read|sat|sank|stole|swept|taught|thought|threw|tore|wore|woke|shut down',
  '(?!need|speed|feed|seed|indeed|exceed|proceed|hundred|embed)\\p{Ll}{2,20}ed',
];
const CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${SPEECH})|(?:${DONE.join('|')})|(${PLANNED})|(${FUTURE.join('|')})|(?:${PAST.join('|')}))(?![\\p{L}\\p{N}])`,
  'gu',
);
