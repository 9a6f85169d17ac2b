import type { Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { hasFootnotes, type SourceMode } from '../shared/source-mode.ts';
import type { CitationFiles } from './citation-files.ts';
import { planFootnotes } from './plan-footnotes.ts';
import { type Evidence, showSources } from './show-sources.ts';

export interface Citing {
  readonly mode: SourceMode;
  /** The style the author chose; null: the house's own way. */
  readonly files: CitationFiles | null;
  /** Whether a list of sources stands at the end. */
  readonly list: boolean;
  /** How many footnotes come before, in a pack of notes. */
  readonly footnotesBefore?: number;
}

/** A note as it goes to print with its sources: what is added to its text, and its footnotes. */
export function citeNote(
  note: Note,
  { mode, files, list, footnotesBefore = 0 }: Citing,
  evidence: Evidence,
): { readonly shown: Note; readonly footnotes: Footnotes } {
  const { facts, sources } = evidence;
  return {
    shown: showSources(note, mode, evidence, { files, list }),
    footnotes: hasFootnotes(mode) ? planFootnotes(note, facts, sources, files, footnotesBefore) : new Map(),
  };
}
