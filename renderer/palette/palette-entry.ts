import type { FactHit, NoteHit, NoteSummary } from '../../core/contract/backend.ts';
import { COMMANDS, type Command } from '../../core/contract/commands.ts';
import type { SourceSummary } from '../../core/contract/source-methods.ts';
import type { OutlineEntry } from '../../core/note/outline.ts';
import { t } from '../language/t.ts';
import { nameSource } from '../ui/name-source.ts';
import { selectByWords, wordsIn } from '../ui/select-by-words.ts';
import type { Found } from './use-found.ts';

/** One thing the palette leads to. */
export type PaletteEntry =
  | { readonly kind: 'note'; readonly hit: NoteHit }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'source'; readonly source: SourceSummary }
  | { readonly kind: 'fact'; readonly hit: FactHit }
  | { readonly kind: 'heading'; readonly heading: OutlineEntry };

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteEntry[];
}

/** What the palette shows without words, and how much of each kind with them. */
const RECENT = 5;
const MOST_RECENT_COMMANDS = 4;
const MOST = { notes: 6, headings: 5, commands: 6, sources: 4, facts: 4 } as const;

interface Lists {
  readonly notes: readonly NoteSummary[];
  readonly sources: readonly SourceSummary[];
  /** The words, and what the dossier answered to them. */
  readonly found: Found;
  readonly noteOpen: boolean;
  /** Whether the caret is in a table. */
  readonly inTable: boolean;
  /** Ids of what was used before, the last one first. */
  readonly recent: { readonly commands: readonly string[]; readonly notes: readonly string[] };
  /** Of the open note. */
  readonly headings: readonly OutlineEntry[];
}

/**
 * What answers the words, in groups without empty ones; without words the notes last opened, and every command. Commands come
 * first where one is called what was typed, as far as it goes, and no note is.
 */
export function groupEntries({
  notes,
  sources,
  found,
  noteOpen,
  inTable,
  headings,
  recent,
}: Lists): readonly PaletteGroup[] {
  const wanted = wordsIn(found.words);
  const commands = COMMANDS.filter(
    ({ id, ofNote, ofTable }) => id !== 'palette' && (noteOpen || !ofNote) && (inTable || !ofTable),
  );
  const used = recent.commands
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .slice(0, MOST_RECENT_COMMANDS);
  const others = commands.filter((command) => !used.includes(command));
  if (wanted.length === 0)
    return withoutEmpty([
      { title: t('Recent notes'), items: recentNotes(notes, recent.notes).map((hit) => ({ kind: 'note', hit })) },
      { title: t('Recent commands'), items: used.map((command) => ({ kind: 'command', command })) },
      { title: t('Commands'), items: others.map((command) => ({ kind: 'command', command })) },
    ]);
  const here: readonly PaletteGroup[] = [
    { title: t('Notes'), items: found.notes.slice(0, MOST.notes).map((hit) => ({ kind: 'note', hit })) },
    {
      title: t('In this note'),
      items: selectByWords(headings, ({ words }) => words, wanted, MOST.headings).map((heading) => ({
        kind: 'heading',
        heading,
      })),
    },
  ];
  const doing: PaletteGroup = {
    title: t('Commands'),
    items: selectByWords(commands, ({ label }) => t(label), wanted, MOST.commands).map((command) => ({
      kind: 'command',
      command,
    })),
  };
  const named =
    nameBegins(wanted, commands, ({ label }) => t(label)) && !nameBegins(wanted, found.notes, ({ title }) => title);
  return withoutEmpty([
    ...(named ? [doing, ...here] : [...here, doing]),
    {
      title: t('Sources'),
      items: selectByWords(sources, ({ csl }) => nameSource(csl), wanted, MOST.sources).map((source) => ({
        kind: 'source',
        source,
      })),
    },
    { title: t('Facts'), items: found.facts.slice(0, MOST.facts).map((hit) => ({ kind: 'fact', hit })) },
  ]);
}

function withoutEmpty(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ items }) => items.length > 0);
}

/** Whether what was typed is how one of them is called, as far as it goes. */
function nameBegins<Item>(wanted: readonly string[], items: readonly Item[], nameOf: (item: Item) => string): boolean {
  return items.some((item) => wordsIn(nameOf(item)).join(' ').startsWith(wanted.join(' ')));
}

/** What tells an entry from every other. */
export function keyOf(entry: PaletteEntry): string {
  switch (entry.kind) {
    case 'note':
      return `note ${entry.hit.note}`;
    case 'command':
      return `command ${entry.command.id}`;
    case 'source':
      return `source ${entry.source.id}`;
    case 'fact':
      return `fact ${entry.hit.fact.id}`;
    case 'heading':
      return `heading ${entry.heading.block}`;
  }
}

/** The one before the open note comes first, so that Enter goes back and forth; those never opened follow by their age. */
function recentNotes(notes: readonly NoteSummary[], opened: readonly string[]): readonly NoteHit[] {
  const [open, ...before] = opened;
  const rank = (id: string) => {
    const at = before.indexOf(id);
    return id === open ? Number.POSITIVE_INFINITY : at < 0 ? before.length : at;
  };
  return notes
    .filter(({ trashed, archived }) => !trashed && !archived)
    .toSorted((one, other) => (one.updated < other.updated ? 1 : -1))
    .toSorted((one, other) => compare(rank(one.id), rank(other.id)))
    .slice(0, RECENT)
    .map(({ id, title, updated }) => ({ note: id, title, excerpt: '', matches: [], updated }));
}

/** Two that are last are alike. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
