import { gazetteer, ORGANISATION, PLACE } from '../gazetteer/gazetteer.ts';
import {
  honorific,
  isAcronym,
  isHead,
  isOffice,
  isOfficeModifier,
  isPlain,
  isStrongHead,
  organisationHead,
} from './heads.ts';
import type { Listed } from './known-words.ts';
import type { Run } from './run.ts';
import { isCapitalised, type Token } from './token.ts';
import { COMPANY_NOUNS } from './words/cues.ts';
import { POST_NOMINALS } from './words/titles.ts';

/** A part of a run that may be a name, and the title before it. */
export interface Part extends Run {
  readonly title?: Run;
  readonly office?: boolean;
}

/** A run without titles, letters after names, adjectives of places and words that only open the sentence; cut in parts. */
export function cutRun(tokens: readonly Token[], run: Run, listed: ReadonlyMap<number, Listed>): readonly Part[] {
  const titled = cutTitle(tokens, run, listed);
  if (titled) return titled;
  const from = skipOpening(tokens, run, listed);
  return from === run.from ? cutOffice(tokens, run, listed) : cutRun(tokens, { from, to: run.to }, listed);
}

/** `Sarawak Assistant Minister Datuk Gerald anak Jimbun`: the place, then the person with a title. */
function cutTitle(
  tokens: readonly Token[],
  { from, to }: Run,
  listed: ReadonlyMap<number, Listed>,
): readonly Part[] | null {
  const at = lastTitle(tokens, { from, to }, listed);
  if (at < 0) return null;
  const end = dropPostNominals(tokens, { from: at + 1, to });
  const person = { from: at + 1, to: end };
  let start = at;
  while (start > from && isTitleWord(tokens, start - 1, listed)) start -= 1;
  const before = { from, to: start };
  const namesNothing = before.to > before.from && isPortfolio(tokens, before, listed);
  const title = { from: namesNothing ? from : start, to: at + 1 };
  const parts: Part[] = before.to > before.from && !namesNothing ? [...cutRun(tokens, before, listed)] : [];
  if (person.to > person.from) parts.push({ ...person, title });
  return parts;
}

/** The last word of a title that a name may follow; -1 when the run has none. */
function lastTitle(tokens: readonly Token[], { from, to }: Run, listed: ReadonlyMap<number, Listed>): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    if (/^(?:of|for|on|and|&|to)$/.test(token.fold)) return -1;
    const strength = honorific(token);
    if (strength === 0 && !(isOffice(token) && isCapitalised(token))) continue;
    if (isWithinListed(at, listed) || token.possessive) continue;
    if (at === to - 1) {
      // An office alone names nobody; a word like `General` may end another name.
      if (isOffice(token) && (strength !== 1 || isOfficeModifier(tokens[at - 1] ?? token))) return at;
      continue;
    }
    return namesPerson(tokens, { from: at + 1, to }, isOffice(token) ? 2 : strength, listed) ? at : -1;
  }
  return -1;
}

function isWithinListed(at: number, listed: ReadonlyMap<number, Listed>): boolean {
  for (let start = at; start > at - 5; start -= 1) {
    const known = listed.get(start);
    if (known && known.to > at) return known.to - known.from > 1;
  }
  return false;
}

/** Whether what follows a title can be a person: `King Street` and `General Hospital` cannot. */
function namesPerson(
  tokens: readonly Token[],
  run: Run,
  strength: number,
  listed: ReadonlyMap<number, Listed>,
): boolean {
  const last = tokens[run.to - 1];
  if (!last) return false;
  const length = run.to - run.from;
  if (isStrongHead(last) && (strength < 2 || length !== 2))
    return strength === 2 && length === 1 && !organisationHead(last);
  if (strength < 2 && length === 1 && (isPlain(last) || (listed.get(run.from)?.kinds ?? 0) !== 0)) return false;
  if (length === 1 && isHead(last) && strength < 2) return false;
  return true;
}

function isTitleWord(tokens: readonly Token[], at: number, listed: ReadonlyMap<number, Listed>): boolean {
  const token = tokens[at];
  if (!token || token.possessive || isWithinListed(at, listed)) return false;
  return honorific(token) > 0 || isOffice(token) || isOfficeModifier(token) || gazetteer().isDemonym(token.fold);
}

/** `Food Security and Rural Economy` before `Minister` is what the minister is for. */
function isPortfolio(tokens: readonly Token[], { from, to }: Run, listed: ReadonlyMap<number, Listed>): boolean {
  const words = tokens.slice(from, to);
  if (words.some((word, index) => isAcronym(word) || (listed.get(from + index)?.kinds ?? 0) !== 0)) return false;
  if (organisationHead(words.at(-1) as Token) === 2 && words.length > 1) return false;
  return words.every((word) => !isCapitalised(word) || isPlain(word) || gazetteer().isDemonym(word.fold));
}

function dropPostNominals(tokens: readonly Token[], { from, to }: Run): number {
  let end = to;
  while (end - from > 1 && POST_NOMINALS.has(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Where the name begins after a word that only opens the sentence, or an adjective of a place. */
function skipOpening(tokens: readonly Token[], { from, to }: Run, listed: ReadonlyMap<number, Listed>): number {
  const first = tokens[from];
  const second = tokens[from + 1];
  const last = tokens[to - 1];
  if (!first || !second || !last || to - from < 2 || (listed.get(from)?.to ?? from) - from > 1) return from;
  if (!isCapitalised(second)) return from;
  const { isDemonym, isGivenName } = gazetteer();
  const rest = tokens.slice(from + 1, to).filter(isCapitalised);
  if (isDemonym(first.fold) && !isGivenName(first.fold)) {
    const isKnown =
      ((listed.get(from + 1)?.kinds ?? 0) & ORGANISATION) !== 0 && !/^(?:red|central|supreme)$/.test(second.fold);
    return !isKnown && isHead(last) && rest.every(isPlain) ? from : from + 1;
  }
  if (COMPANY_NOUNS.has(first.fold) && !isStrongHead(last)) return from + 1;
  if (!first.opens || !isPlain(first) || first.shape !== 'title' || isAcronym(first)) return from;
  if (COMPANY_NOUNS.has(first.fold) && !isPlain(second)) return from + 1;
  if (listed.get(from + 1)?.to === to && !isGivenName(first.fold)) return from + 1;
  if (rest.length >= 2 && isGivenName(second.fold) && !isPlain(second) && !isHead(last)) return from + 1;
  return /(?:ing|ed|ly|s)$/.test(first.fold) && !isPlain(second) && !isHead(last) && !isGivenName(first.fold)
    ? from + 1
    : from;
}

/** After `Minister for`, `President of`: the portfolio or the place, then perhaps the holder's name. */
function cutOffice(tokens: readonly Token[], run: Run, listed: ReadonlyMap<number, Listed>): readonly Part[] {
  const end = dropPostNominals(tokens, run);
  const whole = { from: run.from, to: end };
  if (!followsOffice(tokens, run.from)) return cutListed(tokens, whole, listed);
  const known = listed.get(run.from);
  if (known && known.to < end && (known.kinds & PLACE) !== 0 && !isHead(tokens[end - 1] as Token)) {
    return [
      { from: run.from, to: known.to, office: true },
      { from: known.to, to: end, title: { from: run.from, to: run.from } },
    ];
  }
  let from = run.from;
  while (from < end && (isPlain(tokens[from] as Token) || !isCapitalised(tokens[from]))) from += 1;
  if (from === end) return isStrongHead(tokens[end - 1] as Token) ? [{ ...whole, office: true }] : [];
  const isPerson = from > run.from && end - from >= 2 && !isHead(tokens[end - 1] as Token);
  return isPerson ? [{ from, to: end, title: { from: run.from, to: run.from } }] : [{ ...whole, office: true }];
}

/** Whether `Minister of`, `governor of` or the like stands before a token. */
function followsOffice(tokens: readonly Token[], at: number): boolean {
  const step = tokens[at - 1]?.fold === 'the' ? at - 2 : at - 1;
  const office = tokens[step - 1];
  return (
    /^(?:of|for)$/.test(tokens[step]?.fold ?? '') && office !== undefined && isOffice(office) && !office.possessive
  );
}

/** `Toyota Corolla` names a company and a thing: the company stays. */
function cutListed(tokens: readonly Token[], run: Run, listed: ReadonlyMap<number, Listed>): readonly Part[] {
  const known = listed.get(run.from);
  const last = tokens[run.to - 1];
  if (!known || known.to >= run.to || !last || (known.kinds & ORGANISATION) === 0 || (known.kinds & PLACE) !== 0)
    return [run];
  const rest = tokens.slice(known.to, run.to);
  const first = tokens[run.from];
  if (rest.some(isHead) || !rest.every(isCapitalised) || (listed.get(known.to)?.to ?? 0) === run.to) return [run];
  return first && known.to - known.from === 1 && gazetteer().isGivenName(first.fold)
    ? [run]
    : [{ from: run.from, to: known.to }];
}
