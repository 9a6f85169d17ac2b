import type { Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { type Said, say } from '../shared/said.ts';
import { createAlign } from './align.ts';
import { type Anchor, behind, START } from './anchor.ts';
import type { CarriedNote, PrintedLine } from './carried-note.ts';
import { oneLine, textKey } from './compare-text.ts';
import { blockOfLine, type FileLine, fileLineAt, listFileLines, NOBODY, rowWords } from './file-lines.ts';
import type { FileNote } from './file-note.ts';
import { findFootnoteChanges, missingFootnotes, unlinkedIn } from './find-footnote-changes.ts';
import { countNoteLines, findPictureChanges } from './find-picture-changes.ts';
import { knownComments } from './known-comments.ts';
import { mergeWords } from './merge-words.ts';
import { type ChangePlace, type FoundChanges, type NoteChange, place, type Taking } from './note-change.ts';
import { listNoteLines } from './note-lines.ts';
import { pairLines } from './pair-lines.ts';
import { placeHere } from './place-here.ts';
import { quoted } from './quote-words.ts';

/**
 * What somebody changed in the file of a note. `carried` is the note as the file left, `note` as it stands here now;
 * what was done here since stays, and changes that are here already are none. `onProgress` is told how many of the printed
 * lines are seen to.
 */
export function findChanges(
  carried: CarriedNote,
  file: FileNote,
  note: Note,
  onProgress: (done: number, of: number) => void = () => undefined,
): FoundChanges {
  const align = createAlign();
  const fileLines = listFileLines(file);
  const here = placeHere(carried, note, align);
  const paired = pairLines(
    carried.lines.map(({ text }) => text),
    fileLines.map(({ content }) => inlineText(content)),
    align,
  );
  const afterOf = new Map(paired.changed);
  const sameOf = new Map(paired.same);
  const printedOf = new Map([...paired.same, ...paired.changed].map(([line, after]) => [after, line]));
  const changes: NoteChange[] = [];
  const lost: Said[] = [];
  const change = (made: Omit<NoteChange, 'id'>) => changes.push({ id: `c${changes.length + 1}`, ...made });
  const seen = new Set<number>();
  const carriedLines = listNoteLines(carried.note);
  // The first that was deleted with these words.
  const deletedBy = new Map(file.deleted.toReversed().map((gone) => [textKey(gone.text), gone]));
  const cellsOf = Map.groupBy(
    fileLines.flatMap(({ kind }, index) => (kind === 'cell' ? [index] : [])),
    (index) => fileLines[index]?.block,
  );
  const noteLinesBefore = countNoteLines(carried, fileLines.length, printedOf);
  const pictures = findPictureChanges(carried, file, note, { align, noteLinesBefore });
  lost.push(...pictures.lost);
  const arriving = [...pictures.inFile];
  const going = [...pictures.gone];
  let anchor: Anchor = START;
  let next = 0;

  for (const [index, line] of carried.lines.entries()) {
    if (index % TOLD_EVERY === 0) onProgress(index, carried.lines.length);
    if (line.part?.of === 'line') removePictures(line.part.line);
    const after = afterOf.get(index);
    const at = after ?? sameOf.get(index);
    if (at !== undefined) {
      addNew(at);
      next = at + 1;
    }
    if (after !== undefined) changeLine(line, fileLines[after]);
    else if (at === undefined) removeLine(line);
    tickLine(line, at === undefined ? undefined : fileLines[at]);
    changeFootnotes(line, index, at === undefined ? undefined : fileLines[at]);
    if (at !== undefined) anchor = anchorOf(line, fileLines[at]);
  }
  addNew(fileLines.length);
  removePictures(carriedLines.length);
  addComments();
  return { changes, lost: [...lost, ...missingFootnotes(carried, file)] };

  function changeLine({ part, text }: PrintedLine, now: FileLine | undefined): void {
    if (!now) return;
    const words = inlineText(now.content);
    const made = { what: 'changed', before: text, after: words, ...now.hand, facts: [], changedHere: false } as const;
    if (part?.of === 'title') {
      if (textKey(note.title) === textKey(words)) return;
      const take: Taking = { do: 'title', text: oneLine(words) };
      change({ ...made, where: place('title'), changedHere: here.titleChanged, take });
    } else if (part?.of === 'field') {
      if (textKey(here.fieldText(part.field, part.line)) === textKey(words)) return;
      const take: Taking = { do: 'field', field: part.field, line: part.line, text: oneLine(words) };
      change({ ...made, where: { ...place('field'), field: part.field }, take });
    } else if (part) {
      changeBodyLine(part.line, text, now);
    } else {
      const told = { before: quoted(text), after: quoted(words) };
      lost.push(say('On the paper, outside of the note’s text, “{before}” became “{after}”.', told));
    }
  }

  function changeBodyLine(base: number, printed: string, now: FileLine): void {
    const found = here.lineOf(base);
    const words = inlineText(now.content);
    const made = { what: 'changed', before: printed, after: words, ...now.hand } as const;
    if (!found) {
      const blocks = [blockOfLine(now, file.body, anchor.depth)];
      const rise = riseOf(now);
      const where = atAnchor(now.kind);
      change({ ...made, where, facts: [], changedHere: true, take: { do: 'add', ...behind(anchor), rise, blocks } });
      return;
    }
    const { content, facts } = mergeWords(found.line.content, printed, now.content, align);
    if (textKey(inlineText(content)) === textKey(inlineText(found.line.content))) return;
    const where = { ...place(found.line.kind), line: found.index, under: here.under(found.index) };
    const take: Taking = { do: 'line', line: found.index, content };
    change({ ...made, where, facts, changedHere: found.changedHere, take });
  }

  /** Ticked, or no longer: against what the file left with, unless it is so here already. */
  function tickLine({ part }: PrintedLine, now: FileLine | undefined): void {
    if (part?.of !== 'line' || now?.checked === undefined) return;
    const { checked } = now;
    const found = here.lineOf(part.line);
    if (!found || carriedLines[part.line]?.checked !== !checked || found.line.checked !== !checked) return;
    const words = inlineText(found.line.content);
    const [before, after] = checked ? [`☐ ${words}`, `☑ ${words}`] : [`☑ ${words}`, `☐ ${words}`];
    const where = { ...place(found.line.kind), line: found.index, under: here.under(found.index) };
    const take: Taking = { do: 'tick', line: found.index, checked };
    const { changedHere } = found;
    change({ what: 'changed', where, before, after, ...now.hand, facts: [], changedHere, take });
  }

  /** Those of a line that is in the file still; one that is gone takes its own along, one that is new brings them. */
  function changeFootnotes({ part }: PrintedLine, index: number, now: FileLine | undefined): void {
    if (!now || !carried.notes) return;
    const found = part?.of === 'line' ? here.lineOf(part.line) : null;
    const base = part?.of === 'line' ? carriedLines[part.line] : undefined;
    const line = {
      printed: carried.notes.get(index) ?? [],
      now: now.content,
      base: base && base.kind !== 'caption' ? base.content : null,
      here: found && { index: found.index, content: found.line.content },
    };
    const footnotes = findFootnoteChanges(line, file.noteHands, align);
    const at = found ? { line: found.index, under: here.under(found.index) } : {};
    for (const made of footnotes.changes) change({ ...made, where: { ...place('footnote'), ...at } });
    lost.push(...footnotes.lost);
  }

  function removeLine({ part, text }: PrintedLine): void {
    const hand = deletedBy.get(textKey(text)) ?? NOBODY;
    const made = { what: 'removed', before: text, after: '', by: hand.by, at: hand.at } as const;
    if (part?.of === 'title') {
      if (note.title === '') return;
      change({ ...made, where: place('title'), facts: [], changedHere: false, take: { do: 'title', text: '' } });
    } else if (part?.of === 'field') {
      const { field, line } = part;
      if (here.fieldText(field, line) === '') return;
      const take: Taking = { do: 'field', field, line, text: null };
      change({ ...made, where: { ...place('field'), field }, facts: [], changedHere: false, take });
    } else if (part) {
      const found = here.lineOf(part.line);
      if (!found) return;
      const facts = unlinkedIn(found.line.content);
      const where = { ...place(found.line.kind), line: found.index, under: here.under(found.index) };
      const take: Taking = { do: 'remove', line: found.index };
      change({ ...made, where, facts, changedHere: found.changedHere, take });
    }
  }

  /** Lines of the file before `to` that nobody has met yet. */
  function addNew(to: number): void {
    for (; next < to; next += 1) {
      passPictures(next);
      const line = fileLines[next];
      if (!line || seen.has(next) || textKey(inlineText(line.content)) === '') continue;
      addLine(line, next);
    }
    passPictures(to);
  }

  /** Pictures of the file that stand before one of its lines. */
  function passPictures(line: number): void {
    for (let one = arriving[0]; one && one.before <= line; one = arriving[0]) {
      arriving.shift();
      const where = atAnchor('picture');
      if (one.of === 'file') {
        const { image } = one;
        const made = {
          what: 'added',
          before: '',
          after: image.alt,
          ...one.hand,
          facts: [],
          changedHere: false,
        } as const;
        const take: Taking = { do: 'add', ...behind(anchor), rise: 0, blocks: [image] };
        change({ ...made, picture: { before: null, after: image.image }, where, take });
        continue;
      }
      if (one.change) change({ ...one.change, ...NOBODY, where });
      if (one.here !== null) anchor = { ...anchor, picture: one.here };
    }
  }

  function removePictures(line: number): void {
    for (let one = going[0]; one && one.line <= line; one = going[0]) {
      going.shift();
      const where = atAnchor('picture');
      change({ ...one.change, ...NOBODY, where });
    }
  }

  function addLine(line: FileLine, at: number): void {
    const table = line.kind === 'cell' ? file.body[line.block] : undefined;
    const rows = table?.type === 'table' ? table.rows : [];
    const mates = cellsOf.get(line.block) ?? [];
    const isNew = (index: number) => !printedOf.has(index);
    const made = { what: 'added', before: '', facts: [], changedHere: false, ...line.hand } as const;
    const where = atAnchor(line.kind);
    if (mates.some((index) => carried.lines[printedOf.get(index) ?? -1]?.part?.of === 'field')) {
      const words = inlineText(line.content);
      lost.push(say('In the block of fields, “{words}” was added.', { words: quoted(words) }));
      return;
    }
    if (table && mates.every(isNew)) {
      for (const mate of mates) seen.add(mate);
      const after = rows.map(rowWords).join(' / ');
      if (here.takeRows(rows)) return;
      const take: Taking = { do: 'add', ...behind(anchor), rise: 0, blocks: [table] };
      change({ ...made, after, where: { ...where, kind: 'table' }, take });
      return;
    }
    const inRow = mates.filter((index) => fileLines[index]?.row === line.row);
    const row = rows[line.row] ?? [];
    if (table && inRow.every((index) => isNew(index) || textKey(inlineText(fileLines[index]?.content ?? [])) === '')) {
      for (const mate of inRow) seen.add(mate);
      const after = rowWords(row);
      if (here.takeRows([row])) return;
      change({ ...made, after, where, take: { do: 'add-row', after: anchor.line, cells: row } });
      return;
    }
    const words = inlineText(line.content);
    if (here.takeLine(words)) return;
    const rise = riseOf(line);
    const asIs = anchor.asParagraph && line.kind === 'item' && fileLines[at - 1]?.kind === 'item';
    const blocks = [blockOfLine(asIs ? { ...line, kind: 'paragraph' } : line, file.body, anchor.depth)];
    change({ ...made, after: words, where, take: { do: 'add', ...behind(anchor), rise, blocks } });
  }

  function atAnchor(kind: ChangePlace['kind']): ChangePlace {
    return { ...place(kind), line: anchor.line, under: here.under(anchor.line) };
  }

  function riseOf({ kind, depth }: FileLine): number {
    return kind === 'item' ? Math.max(0, anchor.depth - depth) : 0;
  }

  function addComments(): void {
    const known = knownComments(note);
    for (const comment of file.comments) {
      const { line, words, text, by, at } = comment;
      if (known.isOurs(comment)) continue;
      const printed = carried.lines[printedOf.get(fileLineAt(file, line)) ?? -1];
      const found = printed?.part?.of === 'line' ? here.lineOf(printed.part.line) : null;
      const where = found
        ? { ...place(found.line.kind), line: found.index, under: here.under(found.index) }
        : place(line < 0 ? 'title' : 'printed');
      change({
        what: 'comment',
        where,
        before: words,
        after: text,
        by,
        at,
        facts: [],
        changedHere: false,
        take: known.take(comment),
      });
    }
  }

  function anchorOf({ part }: PrintedLine, now: FileLine | undefined): Anchor {
    if (part?.of !== 'line') return part ? START : anchor;
    const found = here.lineOf(part.line);
    if (!found) return anchor;
    const isItem = now?.kind === 'item';
    return {
      line: found.index,
      picture: null,
      depth: found.line.depth,
      asParagraph: isItem && found.line.kind !== 'item',
    };
  }
}

/** Printed lines between two tellings of progress. */
const TOLD_EVERY = 50;
