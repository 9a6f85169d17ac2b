export type Tense = 'past' | 'future';

/**
 * The tense of the verb a date hangs on: that of the last cue before it in its sentence, else of the first one after
 * it; null without any. A hundred units either way are read.
 */
export function readTense(before: string, after: string): Tense | null {
  const last = [...before.slice(-REACH).matchAll(CUES)].at(-1) ?? after.slice(0, REACH).matchAll(CUES).next().value;
  if (!last) return null;
  return last[1] === undefined ? 'past' : 'future';
}

const REACH = 100;

const FUTURE = [
  // With the participle it governs: `will be published` is no past.
  '(?:will|would|shall|may|might|could|can|should|must|to)(?: (?:not|also|then|only|later))?(?: be)?(?: \\p{L}{2,20}(?:ed|en))?',
  '(?:is|are|was|were|be) (?:also |now |then |still )?(?:due|expected|scheduled|planned|set|slated|likely|about|going|to)',
  '(?:scheduled|planned|due|slated|expected|set|plans?|intends?|hopes?|aims?|expects?) (?:for|to|on|in|by|at)',
  'opens|begins|starts|meets|votes|upcoming|next|by|until|deadline|expires?|takes (?:place|effect)',
];
const PAST =
  'said|says|told|was|were|had|has|have|been|did|began|won|lost|made|held|took|gave|met|rose|fell|grew|came|went|left|led|' +
  'built|bought|sold|sent|saw|became|found|broke|struck|hit|kept|ran|drew|fled|spent|spoke|wrote|last|since|ago|' +
  '(?!need|speed|feed|seed|indeed|exceed|proceed)\\p{Ll}{2,20}ed';
const CUES = new RegExp(`\\b(?:(${FUTURE.join('|')})|(?:${PAST}))(?![\\p{L}\\p{N}])`, 'gu');
