import type { ChangeReason, LinkChange } from '../../../core/contract/update-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks, type PlacedFactLink } from '../../../core/note/note-fact-links.ts';
import { textAroundLinks } from '../../../core/note/text-around-links.ts';
import { CONTEXT_REACH } from '../../../core/note/whole-words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf, textOrNull } from '../dossier/rows.ts';
import { readFacts, readRevision } from '../facts/read-facts.ts';
import { readSourceReference, readWithdrawal } from '../sources/read-sources.ts';
import { wordPlace } from './word-place.ts';

/**
 * The places of a note whose fact says something else than it did when it was put there or last kept, in reading order.
 * A pinned place asks only where `include` says so; one whose fact is not in the dossier never.
 */
export function findLinkChanges(
  dossier: Dossier,
  note: Pick<Note, 'body' | 'language'>,
  include: { readonly pinned: boolean } = { pinned: false },
): readonly LinkChange[] {
  const links = listFactLinks(note);
  const said = readSaid(dossier, new Set(links.map(({ fact }) => fact)));
  const waiting = links.filter((link) => (include.pinned || !link.pinned) && (said.get(link.fact) ?? 0) > link.kept);
  if (waiting.length === 0) return [];
  const facts = readFacts(
    dossier,
    waiting.map(({ fact }) => fact),
  );
  const around = textAroundLinks(note, CONTEXT_REACH);
  return waiting.flatMap((link): readonly LinkChange[] => {
    const fact = facts.get(link.fact);
    const context = around[link.ordinal] ?? { before: '', after: '' };
    return fact ? [describeChange(dossier, link, fact, context, note.language)] : [];
  });
}

/** The newest revision of each fact that notes are asked about. */
function readSaid({ db }: Dossier, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const sql = 'SELECT id, said FROM facts WHERE id IN (SELECT value FROM json_each(?))';
  return new Map(allRows(db, sql, JSON.stringify([...ids])).map((row) => [textOf(row, 'id'), integerOf(row, 'said')]));
}

function describeChange(
  dossier: Dossier,
  link: PlacedFactLink,
  fact: Fact,
  context: LinkChange['context'],
  language: string,
): LinkChange {
  const then = readRevision(dossier, fact.id, link.kept) ?? readRevision(dossier, fact.id, link.revision);
  const [citation] = fact.citations;
  const after = wordPlace(dossier, fact, link.wording, language);
  return {
    ordinal: link.ordinal,
    fact,
    revision: link.revision,
    kept: link.kept,
    wording: link.wording,
    pinned: link.pinned,
    words: link.words,
    before: link.shown,
    after,
    context,
    reasons: reasonsOf(dossier, then, fact, link.shown !== after),
    since: readSince(dossier, fact.id, link.kept),
    source: citation ? readSourceReference(dossier, citation.source) : null,
  };
}

function reasonsOf(dossier: Dossier, then: Fact | null, now: Fact, reworded: boolean): readonly ChangeReason[] {
  const reasons: ChangeReason[] = [];
  if (reworded) reasons.push({ what: 'wording' });
  if (then && then.status !== now.status) reasons.push({ what: 'status', from: then.status, to: now.status });
  if (then && (then.disclosure !== now.disclosure || then.marking !== now.marking))
    reasons.push({ what: 'disclosure' });
  for (const { source } of now.citations) {
    const withdrawn = readWithdrawal(dossier, source);
    if (withdrawn) reasons.push({ what: 'source-withdrawn', reason: withdrawn.reason });
  }
  return reasons;
}

function readSince({ db }: Dossier, fact: string, kept: number): LinkChange['since'] {
  const sql =
    'SELECT revision, at, made_by, reason FROM fact_revisions WHERE fact = ? AND revision > ? ORDER BY revision';
  return allRows(db, sql, fact, kept).map((row) => ({
    revision: integerOf(row, 'revision'),
    at: textOf(row, 'at'),
    by: textOrNull(row, 'made_by'),
    reason: textOf(row, 'reason'),
  }));
}
