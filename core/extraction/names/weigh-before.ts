import { NAME_TYPES } from '../../facts/source-marks.ts';
import { isHead } from './heads.ts';
import type { Piece, VoteCount } from './piece.ts';
import { isOffice } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { companyWeight, weighDescription } from './weigh-description.ts';
import { COMPANY_NOUNS, COMPANY_PEOPLE, PERSON_NOUNS, PROGRAMME_NOUNS } from './words/cues.ts';
import { PLACES_OF } from './words/place-heads.ts';

const SURE_PLACE = /^(?:in|near|outside|across|throughout|around|inside)$/;
const MAYBE_PLACE =
  /^(?:at|from|off|to|between|through|via|toward|towards|into|beyond|reach|reached|reaching|leave|left|leaving|visit|visited|visiting|of|over|along|on)$/;
const SIDES =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outskirts|streets|centre|center|suburbs|hills|coast|edge|residents|people)$/;

/** What stands before a name says what it is: `near`, `shares in`, `the buyer,`. `names` are its capitalised words. */
export function weighBefore(votes: VoteCount, tokens: readonly Token[], piece: Piece, names: number): void {
  const before = tokens[piece.from - 1];
  if (!before) return;
  const hasThe = before.fold === 'the';
  const word = hasThe ? tokens[piece.from - 2] : before;
  const further = tokens[piece.from - (hasThe ? 3 : 2)];
  if (hasThe) {
    votes.person -= names > 1 ? 3 : 1.5;
    votes.organisation += 0.8;
  }
  if (!word) return;
  // `said Bill Church`
  if (word.shape === 'lower' && SAYING.test(word.fold) && !hasThe) votes.person += 1.5;
  const quote = hasThe || /^(?:a|an)$/.test(before.fold) ? word : before;
  if (/^[“"‘]$/.test(quote.text) && /^[”"’]$/.test(tokens[piece.to]?.text ?? '')) {
    // A title or a term in quotation marks.
    for (const type of NAME_TYPES) votes[type] -= 4;
    const naming = tokens[piece.from - 2];
    if (naming && NAMED.test(naming.fold)) weighNaming(votes, tokens, piece.from - 2);
    return;
  }
  if (word.shape === 'mark') {
    if (word.text === ',' && !hasThe) weighDescription(votes, tokens, piece.from - 1, companyWeight(tokens, piece));
    return;
  }
  weighPreposition(votes, word, further, hasThe, names);
  if (word.shape === 'lower' && !hasThe && !word.possessive && before.gap === 'space') {
    if (isOffice(word) || PERSON_NOUNS.has(word.fold)) votes.person += names > 1 ? 2.5 : 1.5;
    else if (COMPANY_NOUNS.has(word.fold)) votes.organisation += 3;
    else if (PROGRAMME_NOUNS.has(word.fold)) votes.programme += 1.8;
  }
  if (word.fold === 'by' && (!further || BYLINE.test(further.fold))) votes.person += 4;
  if (JOINED.test(word.fold) && word.shape === 'lower') votes.organisation += 0.9;
  if (word.fold === 'them' && further?.fold === 'among') weighDescription(votes, tokens, piece.from - 3);
  if (word.fold === 'including' && further)
    weighDescription(votes, tokens, piece.from - (further.text === ',' ? 2 : 1));
  if (word.fold === 'by' && further && names > 1 && !BYLINE.test(further.fold)) {
    votes.organisation += FINDINGS.test(further.fold) ? 2 : 0.7;
  }
  if (NAMED.test(word.fold) && !hasThe) weighNaming(votes, tokens, piece.from - 1);
}

const SAYING =
  /^(?:said|says|added|adds|asked|asks|replied|wrote|writes|recalled|warned|joked|shouted|explained|insisted|argued)$/;
/** `parts ordered from` a firm. */
const DEALT =
  /^(?:ordered|bought|purchased|borrowed|leased|hired|rented|acquired|loan|loans|contract|contracts|order|orders|funding|grant|grants|support|money|comes)$/;
const JOINED =
  /^(?:chairs|chaired|heads|headed|leads|led|joined|joins|founded|runs|ran|owns|owned|sued|quit|advises|advised)$/;
const FINDINGS =
  /^(?:poll|polls|survey|surveys|report|reports|study|audit|analysis|data|figures|estimates|research|investigation|published|compiled|commissioned|run|operated|owned|polled|issued|released)$/;
const BYLINE = /^(?:reporting|editing|written|writing|edited|story|words|photographs|photos)$/;

function weighPreposition(
  votes: VoteCount,
  word: Token,
  further: Token | undefined,
  hasThe: boolean,
  names: number,
): void {
  const noun = further?.fold ?? '';
  const isNoun = further?.shape === 'lower';
  if (/^(?:in|at|near|into|across|throughout|inside|outside|off)$/.test(word.fold)) votes.person -= 1.5;
  // `Lindsay Crisp of ACT Forward`
  if (word.fold === 'of' && isCapitalised(further) && !hasThe && !isHead(further) && !isOffice(further)) {
    if (names > 1) votes.organisation += 1.4;
    else votes.place += 0.7;
  }
  if (word.fold === 'at' && hasThe) votes.programme += 1;
  if (SURE_PLACE.test(word.fold)) votes.place += hasThe ? 1 : 2.4;
  else if (word.fold === 'of' && SIDES.test(noun)) votes.place += 3;
  else if (
    word.fold === 'at' &&
    isNoun &&
    further &&
    (isOffice(further) || COMPANY_PEOPLE.has(noun) || PERSON_NOUNS.has(noun) || noun === 'desk')
  ) {
    votes.organisation += 4.5;
    votes.place -= 1;
  } else if (word.fold === 'from' && isNoun && further && (COMPANY_PEOPLE.has(noun) || DEALT.test(noun))) {
    votes.organisation += 3;
  } else if (MAYBE_PLACE.test(word.fold)) {
    const isSure = /^(?:at|from|off)$/.test(word.fold) && !hasThe;
    const fromHome = word.fold === 'from' && isNoun && further && (PERSON_NOUNS.has(noun) || isOffice(further));
    votes.place += fromHome
      ? 2.8
      : isSure
        ? 1.6
        : /^(?:to|between|reach|reached|via|towards?|leave|left)$/.test(word.fold)
          ? 0.9
          : 0.6;
  }
  if (word.fold === 'of' && isNoun && PLACES_OF.has(noun)) votes.place += 3;
  if (word.fold === 'of' && isNoun && further && isOffice(further)) votes.organisation += 1.2;
  if (
    /^(?:of|in)$/.test(word.fold) &&
    /^(?:shares?|stake|stock|unit|subsidiary|shareholders?|customers?|employees|branch|founders?)$/.test(noun)
  ) {
    votes.organisation += 3;
    votes.place -= 1.5;
  }
  if (word.fold === 'for' && isNoun && further && isOffice(further)) votes.organisation += 1;
  if (/^(?:under|through|ratified|adopted|signed|passed)$/.test(word.fold)) votes.programme += 0.8;
}

const NAMED =
  /^(?:called|named|dubbed|as|titled|codenamed|code-named|nicknamed|branded|christened|name|titled|entitled)$/;

/** `an exercise called`, `known as`: the noun before says what is called so. */
function weighNaming(votes: VoteCount, tokens: readonly Token[], at: number): void {
  const verb = tokens[at];
  if (verb?.fold === 'as' && !/^(?:known|to)$/.test(tokens[at - 1]?.fold ?? '')) return;
  if (verb?.fold === 'name' && tokens[at - 1]?.fold !== 'the') return;
  for (let step = at - 1; step >= Math.max(0, at - 8); step -= 1) {
    const { fold, shape } = tokens[step] as Token;
    if (shape !== 'lower') continue;
    if (PERSON_NOUNS.has(fold) || isOffice(tokens[step] as Token)) votes.person += 3;
    else if (PROGRAMME_NOUNS.has(fold)) votes.programme += 4;
    else if (COMPANY_NOUNS.has(fold)) votes.organisation += 4;
    else if (/^(?:town|village|city|island|river|settlement|place|hamlet|district|valley)$/.test(fold))
      votes.place += 4;
    else continue;
    return;
  }
  votes.programme += 1.6;
}
