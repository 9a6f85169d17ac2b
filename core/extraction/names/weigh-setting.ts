import { honorific, isOffice, isPlain } from './heads.ts';
import { NO_VOTES, type Piece, type Votes } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';
import { ACTING_VERBS, COMPANY_NOUNS, PERSON_NOUNS, PERSONAL_VERBS } from './words/cues.ts';
import { PLACE_NOUNS, PLACES_OF } from './words/place-heads.ts';

type Change = { -readonly [Type in keyof Votes]: number };

/** What the words around a name say of its type. */
export function weighSetting(tokens: readonly Token[], piece: Piece): Votes {
  const votes: Change = { ...NO_VOTES };
  const names = tokens.slice(piece.from, piece.to).filter(isCapitalised);
  if (piece.title) votes.person += 6;
  weighBefore(votes, tokens, piece, names);
  weighAfter(votes, tokens, piece, names);
  return votes;
}

const SURE_PLACE = /^(?:in|near|outside|across|throughout|around|inside)$/;
const MAYBE_PLACE =
  /^(?:at|from|to|off|between|through|via|toward|towards|into|beyond|reach|leave|leaving|visit|visiting|visited|reached|of|over|along|upon)$/;

function weighBefore(votes: Change, tokens: readonly Token[], piece: Piece, names: readonly Token[]): void {
  const before = tokens[piece.from - 1];
  if (!before) return;
  const hasThe = before.fold === 'the';
  const word = hasThe ? tokens[piece.from - 2] : before;
  const further = tokens[piece.from - (hasThe ? 3 : 2)];
  if (hasThe) {
    votes.person -= names.length > 1 ? 3 : 1.5;
    votes.organisation += 0.6;
  }
  if (!word || word.shape === 'mark') return;
  if (SURE_PLACE.test(word.fold)) votes.place += hasThe ? 1 : 2.4;
  else if (
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|streets|centre|center)$/.test(
      further?.fold ?? '',
    ) &&
    word.fold === 'of'
  )
    votes.place += 3;
  else if (MAYBE_PLACE.test(word.fold)) votes.place += /^(?:at|from|off)$/.test(word.fold) ? 1.2 : 0.6;
  if (word.fold === 'of' && further && further.shape === 'lower' && PLACES_OF.has(further.fold)) votes.place += 3;
  if (word.fold === 'of' && further && isOffice(further) && further.shape === 'lower') votes.organisation += 0.8;
  if (piece.office) votes.place += 1;
  if (word.shape === 'lower' && !hasThe && !word.possessive) {
    if (isOffice(word) || PERSON_NOUNS.has(word.fold)) votes.person += names.length > 1 ? 2.5 : 1.5;
    else if (COMPANY_NOUNS.has(word.fold)) votes.organisation += 3;
  }
  if (
    word.fold === 'by' &&
    (further === undefined || /^(?:reporting|editing|written|writing|compiled|reported)$/.test(further.fold))
  )
    votes.person += 4;
  if (/^(?:called|named|dubbed|as|titled|codenamed|nicknamed)$/.test(word.fold)) {
    if (word.fold !== 'as' || /^(?:known|to)$/.test(further?.fold ?? '')) {
      votes.programme += 1.2;
      votes.organisation += 0.4;
    }
  }
}

function weighAfter(votes: Change, tokens: readonly Token[], piece: Piece, names: readonly Token[]): void {
  const last = tokens[piece.to - 1];
  const after = tokens[piece.to];
  const second = tokens[piece.to + 1];
  if (!last || !after) return;
  if (last.possessive) {
    votes.place += 0.2;
    return;
  }
  if (after.gap === 'none' && after.shape === 'lower') {
    if (/^(?:based|born|bound|held|occupied|controlled|administered)$/.test(after.fold)) votes.place += 3;
    else if (/^(?:led|backed|owned|funded|listed|made)$/.test(after.fold)) votes.place += 0.5;
    return;
  }
  if (PLACE_NOUNS.has(after.fold) && after.shape === 'lower') votes.place += 3;
  if (
    /^(?:provinces|districts|governorates|counties|states|regions|residents|region|area|state|province)$/.test(
      after.fold,
    )
  )
    votes.place += 1.5;
  if (PERSONAL_VERBS.has(after.fold)) votes.person += 1.4;
  else if (ACTING_VERBS.has(after.fold)) {
    votes.person += names.length > 1 ? 0.8 : 0.4;
    votes.organisation += 0.6;
  }
  if (
    /^(?:shares|employees|staff|officials|executives|spokesman|spokeswoman|spokesperson|chairman|ceo|engineers|profits|stock|workers|customers)$/.test(
      after.fold,
    )
  )
    votes.organisation += 1.8;
  if (after.text === ',' && second) {
    if (second.shape === 'number' && /^\d{1,2}$/.test(second.text) && tokens[piece.to + 2]?.text === ',')
      votes.person += 4;
    else if (/^(?:who|whose)$/.test(second.fold)) votes.person += 1.5;
    else weighApposition(votes, tokens, piece.to + 1);
  }
  if (after.text === '(' && second?.shape === 'number' && tokens[piece.to + 2]?.text === ')') votes.person += 1;
}

/** `, a farmer`, `, chief executive of`, `, a consultancy in`. */
function weighApposition(votes: Change, tokens: readonly Token[], from: number): void {
  const limit = Math.min(tokens.length, from + 7);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark' || /^(?:is|was|has|said|and|in|to)$/.test(token.fold)) return;
    if (at > from && /^(?:of|for|at|with|which|that|who)$/.test(token.fold)) return;
    const office = isOffice(token) || PERSON_NOUNS.has(token.fold) || (honorific(token) === 2 && !isPlain(token));
    if (office && !token.possessive) {
      votes.person += 2.5;
      return;
    }
    if (COMPANY_NOUNS.has(token.fold) && token.shape === 'lower' && !token.possessive) {
      votes.organisation += 2.5;
      return;
    }
  }
}
