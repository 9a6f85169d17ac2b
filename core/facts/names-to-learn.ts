import type { FactDraft } from './fact.ts';
import { NAME_TYPES, type NameMark, type NameType } from './source-marks.ts';

/** A name as it stood in a text, and what the user calls it. */
export interface LearnedName {
  readonly surface: string;
  readonly type: NameType;
  readonly name: string;
}

/** A name mark with the words it marks. */
export interface MarkedName extends NameMark {
  readonly surface: string;
}

/**
 * What an accepted draft teaches: of the names marked in its cited words, those the user kept, under the type they were
 * kept as, and those the user renamed. A part of a name (`Anwar` for `Anwar Ibrahim`) is somebody else in the next
 * article and is learned only when the user wrote the name for it.
 */
export function namesToLearn(draft: FactDraft, marked: readonly MarkedName[]): readonly LearnedName[] {
  const kept = keptNames(draft);
  const marks = marked.filter(({ surface }) => surface.trim() !== '');
  const known = new Set(marks.map(({ name }) => name));
  const lessons = new Map<string, LearnedName>();
  for (const { surface, type, name } of marks) {
    const types = kept.get(name);
    const as = types?.has(type) ? type : types?.values().next().value;
    if (as !== undefined && !isPartOf(surface, name)) lessons.set(surface, { surface, type: as, name });
    else if (as === undefined) {
      const renamed = findRenamed(name, type, kept, known);
      if (renamed !== null) lessons.set(surface, { surface, type, name: renamed });
    }
  }
  return [...lessons.values()];
}

/** Names of a draft by the types it lists them under; a speaker is a person unless it is listed as something else. */
function keptNames(draft: FactDraft): ReadonlyMap<string, ReadonlySet<NameType>> {
  const lists: Readonly<Record<NameType, readonly string[]>> = {
    person: draft.people,
    organisation: draft.organisations,
    place: draft.places,
    programme: draft.programmes,
  };
  const kept = new Map<string, Set<NameType>>();
  for (const type of NAME_TYPES)
    for (const name of lists[type]) kept.set(name, (kept.get(name) ?? new Set()).add(type));
  if (draft.speaker !== null && !kept.has(draft.speaker)) kept.set(draft.speaker, new Set(['person']));
  return kept;
}

/** The one name of this type that no mark has and that shares a word with the one that is gone, or its initials. */
function findRenamed(
  name: string,
  type: NameType,
  kept: ReadonlyMap<string, ReadonlySet<NameType>>,
  known: ReadonlySet<string>,
): string | null {
  const candidates = [...kept].filter(
    ([other, types]) => types.has(type) && !known.has(other) && (sharesWord(name, other) || isShort(name, other)),
  );
  return candidates.length === 1 ? (candidates[0]?.[0] ?? null) : null;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** `MDA` for `Ministry of Digital Affairs`, either way round: the initials, small words counted or not. */
function isShort(one: string, other: string): boolean {
  return initialsOf(one).includes(letters(other)) || initialsOf(other).includes(letters(one));
}

function initialsOf(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return [];
  const first = (chosen: readonly string[]) => letters(chosen.map((word) => [...word][0] ?? '').join(''));
  return [first(words), first(words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)))];
}

function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isPartOf(surface: string, name: string): boolean {
  const [part, whole] = [wordsOf(surface), wordsOf(name)];
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
