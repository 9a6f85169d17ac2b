import { list } from './word-lists.ts';

/**
 * How a verb tells what somebody says. `say` tells whatever follows; `clause` tells a clause, with `that` or without,
 * and may stand after its statement; `find` tells a clause only, for it has other meanings; `quote` only stands beside
 * quotations.
 */
export type Telling = 'say' | 'tell' | 'add' | 'clause' | 'find' | 'quote';

export interface SpeechVerb {
  /** In its base form. */
  readonly lemma: string;
  readonly telling: Telling;
  readonly form: 'base' | 'present' | 'past' | 'participle';
}

/** The verb of speech a word may be a form of, in small letters; whether it is one there, only its place tells. */
export function speechVerb(lower: string): SpeechVerb | null {
  return VERBS.get(lower) ?? null;
}

const CLAUSE = `note state warn argue explain announce confirm claim insist acknowledge caution report stress emphasise emphasize
  reveal disclose testify write agree deny complain admit suggest conclude declare recall promise assert contend maintain
  allege concede assure remark observe reiterate comment recommend hint signal clarify predict counter pledge vow lament
  joke submit respond retort reply continue estimate believe think fear hope rule propose inform remind reckon guess
  demand advise reaffirm underline underscore post tweet text forecast proclaim attest affirm opine boast grumble
  interject quip mention speculate decree profess avow rejoin hear surmise object wonder question ask relate recount
  volunteer swear feel cite confess accept
  attribute dispute undertake specify theorise theorize posit postulate brag bemoan denounce slam rebut refute recognise
  recognize`;
const FIND = `find show indicate project calculate expect highlight hold learn doubt imply demonstrate determine anticipate
  worry accuse blame criticise criticize condemn urge appeal describe dismiss threaten apologise apologize
  deplore decry put make point express voice raise depict portray`;
const QUOTE = `call shout cry exclaim read disagree plead whisper dub welcome praise quote sigh laugh begin thank term label
  refer go sum snap mutter shrug smile nod interrupt beg murmur scoff muse enthuse yell scream weigh chime brand hail
  defend summarise summarize characterise characterize explode start finish chip jest bark protest concur sniff
  challenge press continue conclude end announce reason confide stammer intone remember elaborate implore instruct answer inquire enquire venture growl fume chuckle bristle grin hiss shoot hit fire`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  hear: 'heard',
  find: 'found',
  show: 'showed',
  hold: 'held',
  put: 'put',
  make: 'made',
  read: 'read',
  begin: 'began',
  go: 'went',
  forecast: 'forecast',
  swear: 'swore',
  feel: 'felt',
  shout: 'shouted',
  submit: 'submitted',
  admit: 'admitted',
  quip: 'quipped',
  refer: 'referred',
  beg: 'begged',
  dub: 'dubbed',
  nod: 'nodded',
  snap: 'snapped',
  sum: 'summed',
  chip: 'chipped',
  concur: 'concurred',
  undertake: 'undertook',
  rebut: 'rebutted',
  slam: 'slammed',
  brag: 'bragged',
  shoot: 'shot',
  hit: 'hit',
};

const VERBS: ReadonlyMap<string, SpeechVerb> = new Map([
  ...formsOf(QUOTE, 'quote'),
  ...formsOf(FIND, 'find'),
  ...formsOf(CLAUSE, 'clause'),
  ...formsOf('add', 'add'),
  ...formsOf('tell', 'tell'),
  ...formsOf('say', 'say'),
  // Doubled letters that the rule for forms does not know.
  ...(['signalled', 'labelled'] as const).map((word): [string, SpeechVerb] => [
    word,
    { lemma: word.slice(0, -3), telling: word === 'signalled' ? 'clause' : 'quote', form: 'past' },
  ]),
]);

function formsOf(lemmas: string, telling: Telling): readonly (readonly [string, SpeechVerb])[] {
  return [...list(lemmas)].flatMap((lemma) => {
    const verb = (word: string, form: SpeechVerb['form']) => [word, { lemma, telling, form }] as const;
    const past = IRREGULAR[lemma] ?? pastOf(lemma);
    return [
      verb(lemma, 'base'),
      verb(
        /(?:s|sh|ch|x|z|go)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s'),
        'present',
      ),
      verb(participleOf(lemma, past), 'participle'),
      // `read` and `put` have one form for base and past, which is the past in news.
      verb(past, 'past'),
    ];
  });
}

function pastOf(lemma: string): string {
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma.replace(/([^aeiou])y$/, '$1i')}ed`;
}

function participleOf(lemma: string, past: string): string {
  if (/([^aeiou])\1ed$/.test(past) && !lemma.endsWith(past.slice(-4, -2)) && past.length - lemma.length === 3)
    return `${past.slice(0, -2)}ing`;
  return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
