import { describe, expect, it } from 'vitest';
import type { Block, Footnote, Note } from '../../../../core/note/note.ts';
import { listFactLinks } from '../../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { applyChanges } from '../../../../core/round-trip/apply-changes.ts';
import { footnotesIn } from '../../../../core/round-trip/carried-footnotes.ts';
import { findChanges } from '../../../../core/round-trip/find-changes.ts';
import { listNoteLines } from '../../../../core/round-trip/note-lines.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { paragraph, text } from '../../../core/word/sample-note.ts';
import { changeParts, DOCUMENT, digest, FOOTNOTES, NOTE_PART, wordFileOf } from './carried-file.ts';
import { makeLongNote, type Planted, plantEdits } from './plant-edits.ts';
import { plantNoteEdits } from './plant-note-edits.ts';

function read(bytes: Uint8Array) {
  const file = readWordNote(bytes);
  if (!file.carried) throw new Error('the file carries no note');
  return { file, carried: file.carried };
}

function editedFile(seed: number, step: number) {
  const note = makeLongNote(seed);
  let planted: readonly Planted[] = [];
  let document = '';
  const edited = changeParts(wordFileOf(note), {
    [DOCUMENT]: (xml) => {
      const made = plantEdits(xml, seed, step);
      planted = made.planted;
      document = made.xml;
      return made.xml;
    },
  });
  let notes: readonly Planted[] = [];
  const bytes = changeParts(edited, {
    [FOOTNOTES]: (xml) => {
      const made = plantNoteEdits(document, xml, step);
      notes = made.planted;
      document = made.document;
      return made.notes;
    },
    [DOCUMENT]: () => document,
  });
  return { note, bytes, planted, notes };
}

describe('a note edited in Word', () => {
  it('gives every planted edit as a proposal, and none on other paragraphs', () => {
    let [count, notesFound] = [0, 0];
    for (let seed = 11; seed < 31; seed += 1) {
      const { note, bytes, planted, notes } = editedFile(seed, 2 + (seed % 4));
      const { file, carried } = read(bytes);
      const { changes, lost } = findChanges(carried, file, note);
      const found = Map.groupBy(changes, ({ where }) => where.kind === 'footnote');
      const shortly = (of: boolean) =>
        (found.get(of) ?? []).map(({ what, before, after, by }) => ({ what, before, after, by }));
      expect(shortly(false)).toEqual(planted);
      expect(shortly(true)).toEqual(notes);
      expect(lost).toEqual([]);
      count += planted.length;
      notesFound += notes.length;
    }
    console.info(`planted edits found, and no others: ${count}, and in footnotes: ${notesFound}`);
    expect(count).toBeGreaterThan(200);
    expect(notesFound).toBeGreaterThan(60);
  });

  it('offers a new line once, whatever other lines say the same', () => {
    const note = { ...makeLongNote(3), body: ['One.', 'Two.', 'One.'].map((words) => paragraph(text(words))) };
    const line = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const bytes = changeParts(wordFileOf(note), {
      [DOCUMENT]: (xml) => xml.replace(/(?=<w:sectPr>)/, `${line('Two.')}${line('Two.')}${line('Three.')}`),
    });
    const { file, carried } = read(bytes);
    const offered = (now: Note) => findChanges(carried, file, now).changes;
    const first = offered(note);
    expect(first.map(({ what, after }) => [what, after])).toEqual([
      ...[
        ['added', 'Two.'],
        ['added', 'Two.'],
        ['added', 'Three.'],
      ],
    ]);
    const half = applyChanges(note, first.slice(0, 1));
    expect(offered(half).map(({ after }) => after)).toEqual(['Two.', 'Three.']);
    expect(offered(applyChanges(half, offered(half)))).toEqual([]);
  });

  it('becomes what the file says when all is accepted, and then has nothing more to propose', () => {
    for (let seed = 41; seed < 51; seed += 1) {
      const { note, bytes } = editedFile(seed, 3);
      const { file, carried } = read(bytes);
      const { changes } = findChanges(carried, file, note);
      const changed = applyChanges(note, changes);
      expect(validateNote(changed)).toEqual({ ok: true, value: changed });
      const lines = (body: typeof note.body) =>
        listNoteLines({ body })
          .map(({ content }) =>
            JSON.stringify([inlineText(content), ...footnotesIn(content).map((one) => inlineText(one.content))]),
          )
          .filter((line) => line !== '[""]');
      expect(lines(changed.body)).toEqual(lines(file.body));
      expect(findChanges(carried, file, changed).changes).toEqual([]);
    }
  });

  it('keeps the places of facts whose words hold, and asks about figures', () => {
    const { note, bytes, planted } = editedFile(7, 2);
    const { file, carried } = read(bytes);
    const { changes } = findChanges(carried, file, note);
    const figures = planted.filter(({ after, before }) => /1\d\d\d\. time, as reported/.test(after) && before !== '');
    expect(figures.length).toBeGreaterThan(2);
    const asked = changes.flatMap(({ facts }) => facts).filter(({ kind }) => kind === 'figure-changed');
    for (const { before, after } of figures) {
      const change = changes.find((one) => one.before === before);
      expect(change?.facts).toEqual([
        { fact: expect.any(String), kind: 'figure-changed', old: expect.any(String), new: expect.any(String) },
      ]);
      expect(after).toContain(change?.facts[0]?.new);
      expect(before).toContain(change?.facts[0]?.old);
    }
    expect(asked.length).toBeGreaterThanOrEqual(figures.length);
    const removed = changes.filter(({ what }) => what === 'removed').flatMap(({ facts }) => facts);
    const links = listFactLinks(applyChanges(note, changes));
    expect(links).toHaveLength(listFactLinks(note).length - removed.length);
  });

  it('offers boxes that were ticked in Word, and none that are so here already', () => {
    const box = (words: string, checked: boolean) => ({
      ...{ type: 'item' as const, content: [{ type: 'text' as const, text: words, marks: [] }], checked },
    });
    const checklist = (...ticks: readonly boolean[]): Note => ({
      ...makeLongNote(1),
      body: [
        { type: 'list', ordered: false, start: 1, children: ticks.map((one, index) => box(`Task ${index}`, one)) },
      ],
    });
    const note = checklist(false, true, false);
    const bytes = changeParts(wordFileOf(note), {
      [DOCUMENT]: (xml) => xml.replaceAll('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>'),
    });
    const { file, carried } = read(bytes);
    const { changes } = findChanges(carried, file, note);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['☐ Task 0', '☑ Task 0'],
      ['☐ Task 2', '☑ Task 2'],
    ]);
    expect(applyChanges(note, changes).body).toEqual(checklist(true, true, true).body);
    expect(findChanges(carried, file, checklist(true, true, false)).changes.map(({ after }) => after)).toEqual([
      '☑ Task 2',
    ]);
    expect(findChanges(carried, file, checklist(true, true, true)).changes).toEqual([]);
  });

  it('tells footnotes that say the same apart, puts new ones after their words, and asks once', () => {
    const ibid: Footnote = { type: 'footnote', content: [text('Ibid.')] };
    const body = [paragraph(text('One'), ibid, text(' and two'), ibid, text(' and three.'))];
    const note: Note = { ...makeLongNote(1), body };
    const call = '<w:footnoteReference w:id="2"/>';
    const fresh = `<w:footnote w:id="9"><w:p><w:r><w:t>New.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const bytes = changeParts(wordFileOf(note), {
      [DOCUMENT]: (xml) =>
        xml.replace(call, '').replace('three', `three</w:t></w:r><w:r>${call.replace('2', '9')}</w:r><w:r><w:t>`),
      [FOOTNOTES]: (xml) => xml.replace('</w:footnotes>', fresh),
    });
    const { file, carried } = read(bytes);
    const { changes } = findChanges(carried, file, note);
    expect(changes.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['removed', 'Ibid.', ''],
      ['added', '', 'New.'],
    ]);
    const changed = applyChanges(note, changes);
    const added: Footnote = { type: 'footnote', content: [text('New.')] };
    expect(changed.body).toEqual([paragraph(text('One'), ibid, text(' and two and three'), added, text('.'))]);
    expect(findChanges(carried, file, changed)).toEqual({ changes: [], lost: [] });
  });

  it('is read of a file of before, whose captions had no numbers and whose footnotes it did not know', () => {
    const caption = 'The quay';
    const image: Block = { type: 'image', image: 'a'.repeat(64), width: 50, alt: 'A quay', caption };
    const noted = paragraph(text('Before'), { type: 'footnote', content: [text('Noted.')] });
    const note: Note = {
      ...makeLongNote(1),
      body: [noted, image, paragraph(text('After it.')), paragraph(text('Last.'))],
    };
    const before = (xml: string) => {
      const { notes: _, ...content } = JSON.parse(/>(\{.*\})</s.exec(xml)?.[1] ?? '');
      const lines = content.lines.map((line: number | [number, string]) =>
        typeof line === 'number' ? (line > 2 ? line - 1 : line) : line[0] === 2 ? caption : line,
      );
      const old = JSON.stringify({ ...content, lines });
      return xml.replace(/version="\d".*<\/note>/s, `version="1" sha256="${digest(old)}">${old}</note>`);
    };
    const old = `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>${caption}</w:t></w:r></w:p>`;
    const unnumbered = (xml: string) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="Caption"\/>.*?<\/w:p>/s, old);
    const bytes = changeParts(wordFileOf(note), {
      [NOTE_PART]: before,
      [DOCUMENT]: (xml) => unnumbered(xml).replace('After it.', 'After that.'),
    });
    const { file, carried } = read(bytes);
    const { changes, lost } = findChanges(carried, file, note);
    expect(changes.map(({ what, before: was, after }) => [what, was, after])).toEqual([
      ['changed', 'After it.', 'After that.'],
    ]);
    expect(lost).toEqual([]);
    const hidden = changeParts(bytes, { [FOOTNOTES]: (xml) => xml.replace('Noted.', 'Other words.') });
    const found = read(hidden);
    expect(findChanges(found.carried, found.file, note).lost.map(inEnglish)).toEqual([
      'The footnote “Noted.” of the note is not on the paper.',
    ]);
  });

  it('brings changes made here and there together', () => {
    const note = makeLongNote(3);
    const bytes = changeParts(wordFileOf(note), {
      [DOCUMENT]: (xml) => xml.replace(', as reported.', ', as reported twice.'),
    });
    const { file, carried } = read(bytes);
    const body = note.body.map((block, index) => {
      if (block.type !== 'paragraph') return block;
      return { ...block, content: [{ type: 'text', text: `Since ${index}: `, marks: [] } as const, ...block.content] };
    });
    const { changes } = findChanges(carried, file, { ...note, body });
    expect(changes).toHaveLength(1);
    const now = listNoteLines(applyChanges({ ...note, body }, changes)).map(({ content }) => inlineText(content));
    expect(now.filter((line) => line.includes('as reported twice.'))).toHaveLength(1);
    expect(now.filter((line) => line.startsWith('Since '))).toHaveLength(12);
  });

  it('reads comments with their author, date, and the words they hang on', () => {
    const note = makeLongNote(5);
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="Siti" w:date="2026-03-03T08:00:00Z"><w:p><w:r><w:t>Is that so?</w:t></w:r></w:p><w:p><w:r><w:t>Ask Tan.</w:t></w:r></w:p></w:comment></w:comments>`;
    const bytes = changeParts(wordFileOf(note), {
      'word/comments.xml': () => comments,
      [DOCUMENT]: (xml) =>
        xml
          .replace(/(<w:r><w:t xml:space="preserve">It is said that )/, '<w:commentRangeStart w:id="4"/>$1<w:x/>')
          .replace('<w:x/>', '')
          .replace(
            /(It is said that <\/w:t><\/w:r>)/,
            '$1<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
          ),
    });
    const { file, carried } = read(bytes);
    expect(findChanges(carried, file, note).changes).toEqual([
      expect.objectContaining({
        what: 'comment',
        before: 'It is said that ',
        after: 'Is that so? Ask Tan.',
        by: 'Siti',
        at: '2026-03-03T08:00:00Z',
        take: null,
        where: expect.objectContaining({ kind: 'paragraph', line: expect.any(Number) }),
      }),
    ]);
  });
});
