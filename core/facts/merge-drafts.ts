import type { Citation, FactDraft } from './fact.ts';

/**
 * Several drafts as one: claims as sentences in reading order (one that another holds is said once), names, figures,
 * tags and citations united, kind, language, date, speaker and as-at date of the first that has one.
 * Throws RangeError for no drafts.
 */
export function mergeDrafts(drafts: readonly FactDraft[]): FactDraft {
  const ordered = [...drafts].sort(byPlace);
  const [first] = drafts;
  const [leading] = ordered;
  if (!first || !leading) throw new RangeError('There is nothing to merge.');
  const unite = (list: 'people' | 'organisations' | 'places' | 'programmes' | 'tags') =>
    distinctBy(
      (name) => name,
      ordered.flatMap((draft) => draft[list]),
    );
  return {
    kind: first.kind,
    claim: joinClaims(ordered.map(({ claim }) => claim)),
    language: first.language,
    people: unite('people'),
    organisations: unite('organisations'),
    places: unite('places'),
    programmes: unite('programmes'),
    when: ordered.find(({ when }) => when !== null)?.when ?? null,
    figures: distinctBy(
      (figure) => JSON.stringify([figure.value, figure.high, figure.unit, figure.of]),
      ordered.flatMap(({ figures }) => figures),
    ),
    speaker: ordered.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    asAt: ordered.find(({ asAt }) => asAt !== null)?.asAt ?? null,
    tags: unite('tags'),
    citations: distinctBy(
      (citation) => JSON.stringify([citation.source, citation.passage, citation.span?.start, citation.span?.end]),
      ordered.flatMap(({ citations }) => citations),
    ),
  };
}

/** By source as first met is not knowable here: drafts of one review share it, so passage and start decide. */
function byPlace(one: FactDraft, other: FactDraft): number {
  const [a, b] = [one.citations[0], other.citations[0]];
  if (!a || !b || a.source !== b.source) return 0;
  return a.passage - b.passage || startOf(a) - startOf(b);
}

function startOf({ span }: Citation): number {
  return span?.start ?? 0;
}

function joinClaims(claims: readonly string[]): string {
  const said = claims.map((claim) => claim.trim()).filter((claim) => claim !== '');
  return said
    .filter((claim, index) => !said.some((other, at) => at !== index && holds(other, claim, at < index)))
    .map(asSentence)
    .join(' ');
}

/** Whether a claim says all of another; of two alike the earlier is kept. */
function holds(claim: string, other: string, isEarlier: boolean): boolean {
  return claim === other ? isEarlier : claim.includes(other);
}

function asSentence(claim: string): string {
  return /[.!?…][”"’')\]]*$/.test(claim) ? claim : `${claim.replace(/[,;:]$/, '')}.`;
}

function distinctBy<Item>(key: (item: Item) => string, items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
