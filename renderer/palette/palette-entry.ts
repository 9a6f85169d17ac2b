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
const MOST = { notes: 6, headings: 5, commands: 6, sources: 4, facts: 4 } as const;

interface Lists {
  readonly notes: readonly NoteSummary[];
  readonly sources: readonly SourceSummary[];
  /** The words, and what the dossier answered to them. */
  readonly found: Found;
  readonly noteOpen: boolean;
  /** Whether the caret is in a table. */
  readonly inTable: boolean;
  /** Of the open note. */
  readonly headings: readonly OutlineEntry[];
}

/** What answers the words, in groups without empty ones; without words the notes last written in, and every command. */
export function groupEntries({ notes, sources, found, noteOpen, inTable, headings }: Lists): readonly PaletteGroup[] {
  const wanted = wordsIn(found.words);
  const commands = COMMANDS.filter(
    ({ id, ofNote, ofTable }) => id !== 'palette' && (noteOpen || !ofNote) && (inTable || !ofTable),
  );
  const groups: readonly PaletteGroup[] =
    wanted.length === 0
      ? [
          { title: t('Recent notes'), items: recentNotes(notes).map((hit) => ({ kind: 'note', hit })) },
          { title: t('Commands'), items: commands.map((command) => ({ kind: 'command', command })) },
        ]
      : [
          { title: t('Notes'), items: found.notes.slice(0, MOST.notes).map((hit) => ({ kind: 'note', hit })) },
          {
            title: t('In this note'),
            items: selectByWords(headings, ({ words }) => words, wanted, MOST.headings).map((heading) => ({
              kind: 'heading',
              heading,
            })),
          },
          {
            title: t('Commands'),
            items: selectByWords(commands, ({ label }) => t(label), wanted, MOST.commands).map((command) => ({
              kind: 'command',
              command,
            })),
          },
          {
            title: t('Sources'),
            items: selectByWords(sources, ({ csl }) => nameSource(csl), wanted, MOST.sources).map((source) => ({
              kind: 'source',
              source,
            })),
          },
          { title: t('Facts'), items: found.facts.slice(0, MOST.facts).map((hit) => ({ kind: 'fact', hit })) },
        ];
  return groups.filter(({ items }) => items.length > 0);
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

function recentNotes(notes: readonly NoteSummary[]): readonly NoteHit[] {
  return notes
    .filter(({ trashed, archived }) => !trashed && !archived)
    .toSorted((one, other) => (one.updated < other.updated ? 1 : -1))
    .slice(0, RECENT)
    .map(({ id, title, updated }) => ({ note: id, title, excerpt: '', matches: [], updated }));
}
