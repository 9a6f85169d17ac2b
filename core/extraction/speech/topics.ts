import { wordAt } from './noun-phrase.ts';
import type { Word } from './words.ts';

/**
 * Whether a verb tells by a noun or an infinitive what was said: `warned of floods`, `urged both sides to withdraw`.
 * `lemma` is its base form.
 */
export function tellsByNoun(words: readonly Word[], verb: number, lemma: string): boolean {
  return TOPICS.get(lemma)?.test(wordsAfter(words, verb)) ?? false;
}

/** In words: what tells stands close to its verb. */
const LOOK = 14;

/**
 * The words after a verb in a form that patterns read: `@` a name, `"` a quotation, `#` a number, marks as themselves, up
 * to the end of the clause.
 */
function wordsAfter(words: readonly Word[], verb: number): string {
  const parts: string[] = [];
  for (let at = verb + 1; at < Math.min(words.length, verb + LOOK); at++) {
    const { kind, lower } = wordAt(words, at);
    if (kind === 'stop' || kind === 'colon' || kind === 'dash') break;
    parts.push(kind === 'name' ? '@' : kind === 'quote' ? '"' : kind === 'number' ? '#' : lower);
  }
  return `${parts.join(' ')} `;
}

/** Something said in words of the writer: no quotation, no mark, no preposition. */
const NOUN = String.raw`^(?!["(,]|(?:of|for|from|at|in|with|by|to|on|as|that|it as|off|out|up|down|over|back)\s)\S+ `;
const UP_TO = (words: string) => String.raw`^(?:[^\s",]+ ){0,8}?(?:${words}) (?!["])`;

const TOPICS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    warn: UP_TO('of|about|against|over|to'),
    caution: UP_TO('against|about|over|to'),
    accuse: String.raw`^(?:[^\s",]+ ){1,8}?of `,
    complain: '^(?:bitterly |loudly |repeatedly )?(?:of|about) (?!")',
    call: '^(?:again |repeatedly |also )?(?:for (?!order)|on (?!")|against )',
    urge: NOUN,
    appeal: '^(?:again |directly )?(?:for|to) (?!")',
    deny: NOUN,
    blame: NOUN,
    criticise: NOUN,
    criticize: NOUN,
    condemn: NOUN,
    deplore: NOUN,
    decry: NOUN,
    lament: NOUN,
    demand: NOUN,
    insist: '^on (?!")',
    promise: `${NOUN}|^to (?!")`,
    pledge: '^(?:again |also )?to ',
    vow: '^(?:again |also )?to ',
    threaten: '^to ',
    dismiss: UP_TO('as'),
    describe: UP_TO('as'),
    depict: UP_TO('as'),
    portray: UP_TO('as'),
    apologise: '^(?:for|to) ',
    apologize: '^(?:for|to) ',
    recommend: NOUN,
    propose: String.raw`^(?:to |[\w-]+ing )`,
    suggest: String.raw`^[\w-]+ing `,
    admit: String.raw`^(?:to )?[\w-]+ing `,
    recall: String.raw`^[\w-]+ing `,
    question: NOUN,
    allege: NOUN,
    reiterate: NOUN,
    reaffirm: NOUN,
    stress: NOUN,
    emphasise: NOUN,
    emphasize: NOUN,
    underline: NOUN,
    underscore: NOUN,
    highlight: NOUN,
    acknowledge: NOUN,
    attribute: UP_TO('to'),
    confirm: '^(?:at least |another |a further |some )?# ',
    dispute: NOUN,
    denounce: NOUN,
    slam: NOUN,
    bemoan: NOUN,
    rebut: NOUN,
    refute: NOUN,
    undertake: '^to ',
    express: UP_TO(
      'concerns?|hopes?|doubts?|confidence|fears?|alarm|regrets?|optimism|dissatisfaction|frustration|satisfaction|disappointment|unease|worry|worries|outrage|scepticism|skepticism',
    ),
    voice: UP_TO(
      'concerns?|hopes?|doubts?|confidence|fears?|alarm|regrets?|optimism|frustration|unease|worries|support|opposition|scepticism|skepticism',
    ),
    raise: UP_TO('concerns?|doubts?|fears?|objections?|alarm'),
    worry: '^(?:aloud )?about ',
    estimate: String.raw`^(?:[^\s",]+ ){0,8}?(?:at|to be) `,
    put: String.raw`^(?:[^\s",]+ ){1,8}?at (?:about |around |more than |over |nearly |almost |some |roughly |up to |less than |as much as )?(?:[a-z]{2,3} )?(?:#|[$£€])|^at (?:about |around )?#`,
    predict: NOUN,
    forecast: NOUN,
    ask: String.raw`^(?:[^\s",]+ ){1,7}?to (?!["])|^for `,
    advise: UP_TO('to|against'),
    claim: '^(?:to |responsibility |credit |victory )',
    wonder: '^(?:aloud )?(?:whether|if) ',
    make: '^(?:it )?(?:clear|plain) ',
    point: '^out |^to ',
    rule: '^out (?!")',
    note: '^with (?:concern|regret|satisfaction|appreciation|alarm) ',
    tell: UP_TO('to'),
    remind: UP_TO('of|to'),
    speculate: '^(?:about|on|over) ',
  }).map(([lemma, pattern]) => [lemma, new RegExp(pattern, 'u')]),
);
