import { ENDS, FRESH, SCALE, SMALL, scaleOf, small, type Wording } from './wording.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};
const PART = Object.keys(PARTS).join('|');
const PARTED = `half|(?:an?|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|tenths?)`;

/** Fractions in words, the longest wording first. */
export const FRACTIONS: readonly Wording[] = [
  // `half a million`, `a quarter of a billion`, `half of one per cent`, `half an hour`
  {
    pattern: new RegExp(
      `${FRESH}(${PARTED})(?: of)? (?:an?|one)(?: (${SCALE})${ENDS}|(?= (?:per ?cent|percent|percentage|point|mile|kilomet|met(?:re|er)|hour|minute|second|ton|acre|hectare|lit(?:re|er)|kilo|pound|degree|inch)))`,
      'iuy',
    ),
    form: 'words',
    read: ([, part = '', scale]) => partsOf(part) * (scale === undefined ? 1 : scaleOf(scale)),
  },
  // `a quarter-point cut`, `a half-percentage-point rise`
  {
    pattern: new RegExp(
      `${FRESH}(?:(?:an?|one)[ -])?(three-quarters?|quarter|half)(?: of a)?[ -](?:percentage[ -])?points?${ENDS}`,
      'iuy',
    ),
    form: 'points',
    read: ([, part = '']) => (/^three/i.test(part) ? 0.75 : /^half/i.test(part) ? 0.5 : 0.25),
  },
  // `two and a half million`, `one-and-a-half`
  {
    pattern: new RegExp(
      `${FRESH}(${SMALL}|\\d{1,3})[ -]and[ -]((?:an?|one|two|three)[ -](?:half|quarters?|thirds?))(?: (${SCALE}))?${ENDS}`,
      'iuy',
    ),
    form: 'words',
    read: ([, whole = '', part = '', scale]) =>
      (small(whole) + partsOf(part)) * (scale === undefined ? 1 : scaleOf(scale)),
  },
  // `two-thirds`, `a quarter of`, `one fifth`
  {
    pattern: new RegExp(`${FRESH}(an?|one|two|three|four|five|six|seven|eight|nine)[ -](${PART})(s|)${ENDS}`, 'iuy'),
    form: 'fraction',
    read: ({ 0: words, 1: over = '', 2: under = '', 3: plural, index }, text) => {
      const count = small(over);
      const parts = PARTS[under.toLowerCase()] ?? 1;
      if (count > 1 !== (plural === 's') || count >= parts) return null;
      return over.length > 2 || isShare(text, index, index + words.length) ? count / parts : null;
    },
  },
  // `one patient in nine`
  {
    pattern: new RegExp(`${FRESH}one \\p{Ll}{3,} in (?:every )?(${SMALL}|\\d{1,3})${ENDS}`, 'iuy'),
    form: 'fraction',
    read: ([, under = '']) => (ROUND.has(small(under)) ? 1 / small(under) : null),
  },
  // `one in five`, `nine out of 10`, `3 in every 10`
  {
    pattern: new RegExp(
      `${FRESH}(${SMALL}|\\d{1,2})[ -](?:in|out[ -]of|in every|out of every)[ -](${SMALL}|hundred|\\d{1,3},000|\\d{1,4})${ENDS}(?! (?:years?|months?|weeks?|days?|hours?|minutes?)${ENDS})`,
      'iuy',
    ),
    form: 'fraction',
    read: ([, over = '', under = '']) => {
      const [count, all] = [small(over), small(under)];
      return count < all && ROUND.has(all) ? count / all : null;
    },
  },
  {
    pattern: new RegExp(`${FRESH}half${ENDS}(?!-)`, 'iuy'),
    form: 'fraction',
    read: ({ index }, text) => (isHalf(text, index) ? 0.5 : null),
  },
];

/** What people count parts of: `three in 10`, hardly `three in 17`. */
const ROUND: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1_000,
]);

function partsOf(words: string): number {
  const [over = '', under] = words.toLowerCase().split(/[ -]/);
  return under === undefined ? 0.5 : small(over) / (PARTS[under.replace(/s$/, '')] ?? 1);
}

/** `a third` is a share where no noun follows it: `a third man`, `a quarter ago` and `a tenth anniversary` are none. */
function isShare(text: string, start: number, end: number): boolean {
  if (/\b(?:and|per|every|each|for|in) $/i.test(text.slice(Math.max(0, start - 6), start))) return false;
  return /^(?:[^\p{L}\p{N}-]*$|[,.;:)”"’—–]| (?:of|or|in|more|less|as|to|from|since|by|at|on|and|are|is|were|was|have|had|has|between|over|compared|off|lower|higher|larger|smaller|bigger|faster|slower|cheaper|during|while|who|which|that|last|this|said|do|did|will|would|could|can|may|above|below|through|up|down|the|their|its|than|but|with|without|before|after)(?!\p{L}))/u.test(
    text.slice(end, end + 14),
  );
}

/** `half of them`, `half the crop`, `by half`; not `the first half`, `half past`. */
function isHalf(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(start + 4, start + 12);
  if (/\b(?:first|second|latter|other|better|time-and-a|two|a|last|next|this|their|its|his|her|and a) $/i.test(before))
    return false;
  if (/^ (?:of|the|its|their|his|her|our|my|your|these|those|that|a|an|all|were|are|is|was|have|had) /.test(after))
    return true;
  return (
    /\b(?:by|than|about|nearly|almost|over|to|around|roughly|only|some|up|just|under|in|exactly) $/i.test(before) &&
    !/^ \p{Ll}{3,}s? (?:an?|the)\b/u.test(after)
  );
}
