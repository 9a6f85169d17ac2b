import type { Inline, NotedInline } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { type Said, say } from '../shared/said.ts';
import type { Align } from './align.ts';
import { placeOf } from './apply-footnotes.ts';
import { type CarriedFootnote, type CarriedFootnotes, footnotesIn, isWithin, squash } from './carried-footnotes.ts';
import type { CarriedNote } from './carried-note.ts';
import { countWords, likeness, textKey } from './compare-text.ts';
import { NOBODY } from './file-lines.ts';
import type { FileNote } from './file-note.ts';
import { mergeWords } from './merge-words.ts';
import type { FactChange, NoteChange, Taking } from './note-change.ts';
import { listNoteLines } from './note-lines.ts';
import { pairLines } from './pair-lines.ts';
import { quoted } from './quote-words.ts';

/** Below that two footnotes are no versions of each other, unless they are called from one place. */
const LEAST_LIKENESS = 0.4;

/** A line of the paper that is in the file still, and what it is of. */
export interface LineBack {
  readonly printed: readonly CarriedFootnote[];
  /** Of the file. */
  readonly now: readonly Inline[];
  /** The line of the note as the file left; null: none that can call footnotes. */
  readonly base: readonly Inline[] | null;
  /** The line of the note as it stands; null: it is gone. */
  readonly here: { readonly index: number; readonly content: readonly Inline[] } | null;
}

export type FootnoteChange = Pick<
  NoteChange,
  'what' | 'before' | 'after' | 'by' | 'at' | 'facts' | 'changedHere' | 'take'
>;

export interface FoundFootnotes {
  readonly changes: readonly FootnoteChange[];
  /** Texts of footnotes that changed and are none of the author's, or have no place in the note: in words for the user. */
  readonly lost: readonly Said[];
}

/** What somebody changed in the footnotes of one line: those that say the same stand, whatever they are numbered. */
export function findFootnoteChanges(
  { printed, now, base, here }: LineBack,
  hands: FileNote['noteHands'],
  align: Align,
): FoundFootnotes {
  const called = callsIn(now);
  const changes: FootnoteChange[] = [];
  const lost: Said[] = [];
  if (printed.length === 0 && called.length === 0) return { changes, lost };
  const paired = pairLines(
    printed.map(({ text }) => text),
    called.map(({ text }) => text),
    align,
  );
  const own = placeOwn(base ?? [], here?.content ?? [], align);
  const handOf = (text: string) => hands.get(textKey(text)) ?? NOBODY;

  const changed = paired.changed.filter(([from, to]) => isOne(printed[from], called[to]));
  for (const [from, to] of changed) {
    const [before, after] = [printed[from], called[to]];
    if (before && after) change(before, after);
  }
  const kept = new Set([...paired.same, ...changed].map(([from]) => from));
  // Those nobody sees a word of pair with nothing.
  for (const [index, gone] of printed.entries()) if (!kept.has(index) && textKey(gone.text) !== '') remove(gone);
  const known = new Set([...paired.same, ...changed].map(([, to]) => to));
  for (const [index, come] of called.entries()) if (!known.has(index) && textKey(come.text) !== '') add(come);
  return { changes, lost };

  /** Whether one became the other: alike, or called from the same place. */
  function isOne(before: CarriedFootnote | undefined, after: Called | undefined): boolean {
    if (!before || !after || !base || before.own === null) return true;
    if (likeness(countWords(before.text), countWords(after.text)) >= LEAST_LIKENESS) return true;
    const at = callsIn(base)[before.own]?.offset ?? 0;
    return placeOf(inlineText(now), after.offset, inlineText(base), align) === at;
  }

  function change(before: CarriedFootnote, after: Called): void {
    const words = { before: before.text, after: after.text };
    const told = { before: quoted(before.text), after: quoted(after.text) };
    if (before.own === null) lost.push(say('On the paper, the footnote “{before}” became “{after}”.', told));
    const found = before.own === null ? null : own(before.own);
    if (before.own === null || !here) return;
    if (!found) {
      lost.push(say('The footnote “{before}” became “{after}”, and is no longer in the note.', told));
      return;
    }
    const { content, facts } = mergeWords(found.content, before.text, after.content, align);
    if (textKey(inlineText(content)) === textKey(inlineText(found.content))) return;
    const take: Taking = { do: 'footnote', line: here.index, footnote: found.at, content: content.filter(isNoted) };
    changes.push({ what: 'changed', ...words, ...handOf(after.text), facts, changedHere: found.changedHere, take });
  }

  function remove({ text, own: at }: CarriedFootnote): void {
    // A source’s is printed anew; LibreOffice drops some by itself.
    if (at === null) return;
    const found = own(at);
    if (!found || !here) return;
    // One the file has, too, is another, which came in here since.
    const words = inlineText(found.content);
    if (timesIn(here.content, words) <= timesIn(now, words)) return;
    const take: Taking = { do: 'footnote', line: here.index, footnote: found.at, content: null };
    const { changedHere } = found;
    changes.push({
      what: 'removed',
      before: text,
      after: '',
      ...handOf(text),
      facts: unlinkedIn(found.content),
      changedHere,
      take,
    });
  }

  function add({ text, content, offset }: Called): void {
    if (!here || !base) {
      const told = { text: quoted(text) };
      lost.push(
        base
          ? say('A footnote was added to a line that is no longer in the note: “{text}”.', told)
          : say('A footnote was added where a note has none: “{text}”.', told),
      );
      return;
    }
    if (timesIn(here.content, text) > timesIn(base, text)) return;
    const take: Taking = { do: 'add-footnote', line: here.index, words: inlineText(now), offset, content };
    changes.push({ what: 'added', before: '', after: text, ...handOf(text), facts: [], changedHere: false, take });
  }
}

/** The footnotes of the author that no line of the paper is known to call and that the file does not have: nobody compared them. */
export function missingFootnotes({ note, lines, notes }: CarriedNote, file: FileNote): readonly Said[] {
  const compared = new Set(comparedLines(lines, notes));
  const inFile = listNoteLines(file).flatMap(({ content }) => callsIn(content).map(({ text }) => squash(text)));
  return listNoteLines(note).flatMap(({ content }, line) => {
    if (compared.has(line)) return [];
    const gone = callsIn(content).filter(
      ({ text }) => textKey(text) !== '' && !inFile.some((said) => isWithin(squash(text), said)),
    );
    return gone.map(({ text }) =>
      say('The footnote “{text}” of the note is not on the paper.', { text: quoted(text) }),
    );
  });
}

function comparedLines(lines: CarriedNote['lines'], notes: CarriedFootnotes | null): readonly number[] {
  return lines.flatMap(({ part }, index) => (part?.of === 'line' && notes?.has(index) ? [part.line] : []));
}

/** Places of facts in a line and in its footnotes, all of which lose it. */
export function unlinkedIn(content: readonly Inline[]): readonly FactChange[] {
  return content.flatMap((inline): readonly FactChange[] => {
    if (inline.type === 'footnote') return unlinkedIn(inline.content);
    if (inline.type !== 'fact-link') return [];
    return [{ fact: inline.fact, kind: 'unlinked', old: inlineText(inline.content), new: '' }];
  });
}

interface Called {
  readonly text: string;
  readonly content: readonly NotedInline[];
  /** Characters of its line before it. */
  readonly offset: number;
}

function callsIn(line: readonly Inline[]): readonly Called[] {
  const called: Called[] = [];
  let offset = 0;
  for (const inline of line) {
    if (inline.type === 'footnote') called.push({ text: inlineText(inline.content), content: inline.content, offset });
    offset += inlineText([inline]).length;
  }
  return called;
}

/** How many footnotes of a line say the same. */
function timesIn(line: readonly Inline[], text: string): number {
  return callsIn(line).filter((one) => textKey(one.text) === textKey(text)).length;
}

/** Where the footnotes of a line as the file left are in the line as it stands. */
function placeOwn(base: readonly Inline[], here: readonly Inline[], align: Align) {
  const now = footnotesIn(here);
  const [before, after] = [footnotesIn(base), now].map((all) => all.map(({ content }) => inlineText(content))) as [
    string[],
    string[],
  ];
  const { same, changed } = pairLines(before, after, align);
  const places = new Map([...same, ...changed]);
  const isChanged = new Set(changed.map(([from]) => from));
  return (own: number) => {
    const at = places.get(own);
    const found = at === undefined ? undefined : now[at];
    return found && at !== undefined ? { at, content: found.content, changedHere: isChanged.has(own) } : null;
  };
}

function isNoted(inline: Inline): inline is NotedInline {
  return inline.type !== 'footnote' && inline.type !== 'reference';
}
