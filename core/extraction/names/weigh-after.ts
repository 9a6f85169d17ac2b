import { gazetteer, PLACE } from '../gazetteer/gazetteer.ts';
import type { Piece, VoteCount } from './piece.ts';
import { isOffice } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { companyWeight, weighApposition } from './weigh-description.ts';
import { ACTING_VERBS, COMPANY_PEOPLE, FACILITY_NOUNS, MARKET_VERBS, PERSONAL_VERBS } from './words/cues.ts';
import { PLACE_NOUNS } from './words/place-heads.ts';

/** `Seafish Training of Grimsby`: a body says where it is, a person whose they are. */
function weighHome(votes: VoteCount, tokens: readonly Token[], to: number, names: number): void {
  const step = tokens[to + 1]?.fold === 'the' ? to + 2 : to + 1;
  const place = tokens[step];
  if (tokens[to]?.fold !== 'of' || names < 2 || !isCapitalised(place)) return;
  if ((gazetteer().kindsOf(place.text, place.fold) & PLACE) !== 0) votes.organisation += 1.1;
}

/** What follows a name says what it is: `, a consultancy in`, `told`, `province`. `names` are its capitalised words. */
export function weighAfter(votes: VoteCount, tokens: readonly Token[], piece: Piece, names: number): void {
  const last = tokens[piece.to - 1];
  const after = tokens[piece.to];
  const second = tokens[piece.to + 1];
  if (!last || !after || last.possessive) return;
  if (after.gap === 'none' && after.shape === 'lower') {
    if (/^(?:based|born|bound|held|occupied|controlled|administered)$/.test(after.fold)) votes.place += 3;
    else if (/^(?:led|backed|owned|funded|listed|made)$/.test(after.fold)) votes.place += 0.5;
    return;
  }
  if (after.shape === 'lower') weighNext(votes, after, names);
  weighHome(votes, tokens, piece.to, names);
  // `Quirino: 2 dead`
  if (after.text === ':' && tokens[piece.from]?.opens && second?.shape === 'number') votes.place += 2;
  if (after.text === ',' && second) {
    const isAge = second.shape === 'number' && /^\d{1,2}$/.test(second.text);
    if (isAge && /^[,.]$/.test(tokens[piece.to + 2]?.text ?? '.')) votes.person += 9;
    else if (second.fold === 'where') votes.place += 2.5;
    else if (/^(?:owned|founded|headquartered|run|operated)$/.test(second.fold)) votes.organisation += 2.5;
    else if (second.fold === 'which') {
      votes.organisation += 1.2;
      votes.place += 0.4;
      votes.person -= 2;
    } else if (/^(?:who|whose)$/.test(second.fold)) votes.person += 2;
    else weighApposition(votes, tokens, piece.to + 1, companyWeight(tokens, piece));
    if (/^an?$/.test(second.fold) && names > 1) {
      votes.person += 0.6;
      votes.organisation += 0.4;
    }
  }
}

function weighNext(votes: VoteCount, after: Token, names: number): void {
  if (PLACE_NOUNS.has(after.fold)) votes.place += 3;
  else if (FACILITY_NOUNS.has(after.fold)) votes.place += 2;
  if (PLURAL_PLACES.test(after.fold)) votes.place += 1.8;
  if (PERSONAL_VERBS.has(after.fold)) votes.person += 1.4;
  else if (AUXILIARIES.test(after.fold)) {
    votes.person += names > 1 ? 0.8 : 0.4;
    votes.organisation += /^(?:will|would|plans)$/.test(after.fold) ? 0.9 : 0.5;
  } else if (ACTING_VERBS.has(after.fold)) {
    votes.person += names > 1 ? 0.8 : 0.4;
    votes.organisation += names > 1 ? 0.7 : 1.1;
  } else if (MARKET_VERBS.has(after.fold)) votes.organisation += 1;
  if (COMPANY_PEOPLE.has(after.fold) || isOffice(after)) votes.organisation += 1.8;
}

const AUXILIARIES = /^(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|became|becomes)$/;

const PLURAL_PLACES =
  /^(?:provinces|districts|governorates|counties|states|regions|residents|region|area|state|province|villagers|townships|islands|rivers|natives?)$/;
