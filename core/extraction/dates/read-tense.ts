export type Tense = 'past' | 'future';

/**
 * The tense of the verb a date hangs on: that of the last cue before it in its sentence, else of the first one after
 * it; null without any. A verb of speech tells only of a date right behind it: in `said the vote on 3 June would stand`
 * the date goes with `would`. A hundred units either way are read.
 */
export function readTense(before: string, after: string): Tense | null {
  const near = before.slice(-REACH);
  const last = [...near.matchAll(CUES)].at(-1);
  const next: RegExpMatchArray | undefined = after.slice(0, REACH).matchAll(CUES).next().value;
  if (!last) return next === undefined ? null : tenseOf(next);
  const between = near.slice(last.index + last[0].length);
  const isSaid = ADJACENT.test(between) || (last[0] === 'told' && TOLD.test(between));
  if (last[1] === undefined || isSaid) return tenseOf(last);
  return next === undefined || next[1] !== undefined ? null : tenseOf(next);
}

const REACH = 100;
/** Between a verb of speech and the day it was said; `told` has somebody told in between. */
const ADJACENT =
  /^(?: \p{Ll}+ly)?(?: in \p{Lu}[\p{L}’'-]+)?,?(?: (?:late|early|here|back|again))?(?: (?:on|in|at|last|this|by|earlier))? ?$/u;
const TOLD = /^(?: (?!that |the \p{Ll}+ (?:would|will))[\p{L}’'-]+){1,6} (?:on|in|at|last|this|earlier) ?$/u;

function tenseOf(cue: RegExpMatchArray): Tense {
  return cue[2] === undefined ? 'past' : 'future';
}

const MODAL = 'will|would|shall|may|might|could|can|should|must|won’t|wouldn’t';
/** Verbs an infinitive ahead is made with; `to` before other words is a preposition. */
const AHEAD =
  'be|vote|meet|hold|open|begin|start|launch|visit|decide|announce|publish|release|return|resume|end|close|attend|host|' +
  'travel|arrive|speak|address|sign|present|report|appear|face|play|take|go|leave|retire|resign|step|stand|run|move|' +
  'discuss|consider|debate|review|table|unveil|introduce|submit|file|pay|raise|cut|expire|join|receive|deliver|give|' +
  'make|become|build|complete|finish|come|continue|keep|send|get|put|reach|rule|hear|set|see|elect|choose';
/** What is told in the present of a day to come. */
const PRESENT =
  'opens|begins|starts|ends|closes|expires|resumes|returns|meets|runs|visits|arrives|departs|leaves|goes|faces|kicks off|' +
  'takes (?:place|effect|over|office)|comes into|falls on|go to the polls|goes to the polls|heads to|(?<!\\d )votes';

const FUTURE = [
  `(?:${MODAL})(?: (?:not|also|then|only|later|now|never|again|still|likely))?(?: be)?(?: \\p{Ll}{2,20})?`,
  `(?:(?:is|are|was|were|be|been|being) )?(?:also |now |then |still |already )?(?:due|scheduled|slated|expected|planned|set|supposed|likely|about|going|bound|poised|ready) (?:for|to|on|in|by|at|back|until|before|after)(?: (?:be )?(?:${AHEAD}|\\p{Ll}{3,12}(?:ed|en)))?`,
  `(?:is|are) (?:on|in|from|at|\\p{Ll}{2,15}ing)(?= |$)`,
  `(?:plans?|planning|intends?|hopes?|aims?|expects?|agreed?|promised?|vow(?:s|ed)|pledged?|wants?|urged [\\p{L} ]{2,30}) to(?: \\p{Ll}+)?`,
  `to (?:${AHEAD})`,
  `${PRESENT}|upcoming|forthcoming|deadline|payable|as soon as|as early as|no later than|has until|have until|had until|ahead of|set sentencing for|starting|beginning|effective`,
];
const SPEECH =
  'said|says|told|added|announced|confirmed|reported|stated|noted|warned|insisted|explained|declared|wrote|argued|claimed|' +
  'acknowledged|revealed|disclosed|estimated|predicted|forecast|according|alleged|denied|admitted|suggested';
const PAST = [
  `(?:${MODAL}) have(?: been)? \\p{Ll}+`,
  '(?:failed|refused|managed|declined|began|continued|forced|ordered|unable|able|started|used|had|came|went|helped|allowed) to(?: \\p{Ll}+)?',
  'was|were|had|has|have|been|did|won|lost|made|held|took|gave|met|rose|fell|grew|came|went|left|led|built|bought|sold|sent|' +
    'saw|became|found|broke|struck|hit|kept|ran|drew|fled|spent|spoke|began|shot|stood|drove|put in|died|last|since|ago|brought|' +
    'caught|chose|fought|flew|got|heard|knew|paid|read|sat|sank|stole|swept|taught|thought|threw|tore|wore|woke|shut down',
  '(?!need|speed|feed|seed|indeed|exceed|proceed|hundred|embed)\\p{Ll}{2,20}ed',
];
const CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${SPEECH})|(?:${PAST[0]}|${PAST[1]})|(${FUTURE.join('|')})|(?:${PAST[2]}|${PAST[3]}))(?![\\p{L}\\p{N}])`,
  'gu',
);
