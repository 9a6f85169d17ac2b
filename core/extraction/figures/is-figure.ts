import type { Amount } from './amount.ts';

/** Words that number what follows them, in small letters or with a capital. */
const LABEL =
  'no\\.?|nos\\.?|numbers?|nr\\.?|sections?|secs?\\.|articles?|art\\.|clauses?|parts?|chapters?|paragraphs?|paras?\\.?|rules?|' +
  'regulations?|resolutions?|room|flight|route|highway|motorway|phases?|stage|levels?|tier|class|grades?|category|group|' +
  'annex|appendix|schedule|tables?|figs?\\.|version|channel|platform|ward|zone|terminal|type|protocol|pillar|tel\\.?|fax|' +
  'box|isbn|issn|op\\.|vol\\.|volume|episode|season|psalm|reactors?|district|division|battalion|brigade|regiment|squadron|' +
  'apollo|boeing|airbus|windows|iphone|top|size|kilometre|kilometer|milepost|formula|ftse|s&p|cac|dax|nikkei|nifty|fortune|' +
  'stoxx|asx|russell|forbes|nasdaq|kospi|topix|csi|bse|tsx';
/** These only number what is not counted: `in this case 40 people`, but `case 40`. */
const LOOSE =
  'pages?|pp?\\.|items?|step|gate|block|units?|lots?|plot|precinct|sector|line|title|model|order|bill|act|form|case|goals?|' +
  'issue|questions?|q|verse|serial|code|badge|lane|pier|berth|exit|junction|shaft|camp|bus|train|tram|figures?';
const NUMBERED = new RegExp(`(?:^|[^\\p{L}])(?:${LABEL}) $`, 'iu');
const PERHAPS_NUMBERED = new RegExp(`(?:^|[^\\p{L}])(?:${LABEL}|${LOOSE}) $`, 'iu');

/** Whether the words before a number make it a label (`clause 14`, `No. 7`) or one of a row of labels (`Articles 4 and 5`). */
export function isNumbered(text: string, { start, kind }: Amount): boolean {
  if (kind === 'money' || kind === 'measure' || kind === 'share') return false;
  const words = kind === 'count' ? NUMBERED : PERHAPS_NUMBERED;
  const before = text.slice(Math.max(0, start - 32), start);
  return words.test(before) || words.test(before.replace(ROW_OF_LABELS, ''));
}

/** `4(2) and ` of `Articles 4(2) and 5`. */
const ROW_OF_LABELS = /\d{1,4}[a-z]?(?:\(\d+\))?(?:, | and | or | to |[-–]| & )$/;

/** A capitalised word or initials right before a number: `Budget 2025`, `FTSE 100`. */
const NAME_BEFORE = /(?:[^.!?:;“"‘(\s]\s|[([]|[“"‘])(?:\p{Lu}[\p{L}\p{M}’'&.-]*) $/u;
/** `Norliza Che Mat, 44, from Jitra`; `the victim, 8, was`; `when he was 23`; `my mother, who is 78`. */
const AGED =
  /(?:\p{Lu}[\p{L}\p{M}’'-]+,? (?:\()?|\p{Lu}[\p{L}\p{M}’'-]+\(|\p{L}, |(?:^|[^\p{L}])(?:at|the age of|age) )$/u;
const AFTER_AGE = /^(?:[,;)]|\.(?:\s|$)| and (?=\p{Lu}))/u;
const PERSON_IS =
  /(?:^|[^\p{L}])(?:I|[Ss]?[Hh]e|[Ww]ho|[Tt]hey|[Ww]e)(?:(?:’s| is| was| were| am| are| turned| turns) (?:just |only |about |now )?| ?[’']m )$/u;

/** Whether a number without a unit is an age, a year, a score or part of a name. */
export function isLabel(text: string, { start, end, kind, numeral, value, scale, high }: Amount): boolean {
  if (kind !== 'bare' || numeral.form !== 'digits' || scale !== null || high !== undefined) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 8);
  if (/^\d{1,3},\d{1,2}$/.test(text.slice(numeral.digits.start, numeral.digits.end))) return true;
  // A score, a vote, a range of pages.
  if (/^ ?[-–—:/] ?\d/.test(after) || /\d ?[-–—:/] ?$/.test(before)) return true;
  if (text.startsWith('.', numeral.digits.start)) return true;
  if (numeral.exact) return false;
  if (NAME_BEFORE.test(before)) return true;
  if (
    value <= 110 &&
    (PERSON_IS.test(before) || (AGED.test(before) && AFTER_AGE.test(after) && !isListed(before, after)))
  )
    return true;
  return value >= 1_000 && value <= 2_199;
}

/** `12, 8, and 5` are no ages. */
function isListed(before: string, after: string): boolean {
  return /\d, $/.test(before) || /^,? (?:and )?\d/.test(after);
}

/** Whether a number, all told, measures or counts something; a small one in words needs what it counts. */
export function isFigure(text: string, { kind, unit, numeral, value, start }: Amount): boolean {
  if (numeral.form !== 'words') return true;
  if (kind === 'bare' && unit === '') return value > 12;
  if (kind !== 'bare' && kind !== 'count') return true;
  // `the three countries`: those named before.
  if (value <= 12 && POINTING.test(text.slice(Math.max(0, start - 10), start))) return false;
  return value !== 1;
}

const POINTING = /(?:^|[^\p{L}])(?:the|these|those|both|all|other) $/iu;
