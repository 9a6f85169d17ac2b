// @vitest-environment jsdom
import { isDeepStrictEqual } from 'node:util';
import { buildEditorFromExtensions } from '@lexical/extension';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exportHtml } from '../../../../core/html/export-html.ts';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import type { Block } from '../../../../core/note/note.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../../core/word/to-print-model.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { NoteExtension } from '../../../../renderer/editor/editor-extension.ts';
import { lexicalToNote } from '../../../../renderer/editor/lexical-to-note.ts';
import { $fillRoot } from '../../../../renderer/editor/note-to-lexical.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import { FEATURE_NOTES, WORDS } from '../../../core/word/feature-notes.ts';
import { SAMPLE_SETUP } from '../../../core/word/sample-note.ts';
import { EVIDENCE, type Sign } from './support-evidence.ts';

/** Charts drawn by resvg: print-chart.test.ts. */
const rasterise = () => Object.values(SAMPLE_IMAGES)[0]?.bytes ?? new Uint8Array();
const readImage = (image: string) => SAMPLE_IMAGES[image] ?? null;
const AT = '2026-03-01T09:00:00.000Z';

/** `yes` where the output holds the thing itself, `partly` where another form of it or its words alone, else `no`. */
function found(output: string, sign: Sign, { wordless = false } = {}): string {
  if (sign.is?.test(output)) return 'yes';
  for (const [what, pattern] of Object.entries(sign.partly ?? {})) if (pattern.test(output)) return `partly (${what})`;
  return !wordless && output.includes(WORDS) ? 'partly (its words)' : 'no';
}

function same(back: readonly Block[], body: readonly Block[]): string {
  const written = JSON.stringify(back);
  if (isDeepStrictEqual(back, body)) return 'yes';
  if (!written.includes(WORDS)) return 'no';
  const [only, ...others] = body;
  const isPlain = only?.type === back[0]?.type && others.length === 0 && only?.type !== 'paragraph';
  return `partly (${isPlain ? `a plain ${only?.type}` : 'its words'})`;
}

function inEditor(body: readonly Block[]): string {
  using editor = buildEditorFromExtensions(NoteExtension);
  editor.update(() => $fillRoot(body), { discrete: true });
  const back = lexicalToNote(editor.getEditorState());
  return same(back.ok ? back.value : [], body);
}

function rowOf({ name, note }: (typeof FEATURE_NOTES)[number]): string {
  const { body } = note;
  const sign = EVIDENCE[name];
  if (!sign) throw new Error(`no evidence says how "${name}" is found in an output: support-evidence.ts`);
  const print = toPrintModel(note, SAMPLE_SETUP, new Map(), rasterise, readImage);
  const file = exportDocx({
    note,
    setup: SAMPLE_SETUP,
    footnotes: new Map(),
    rasterise,
    readImage,
    created: AT,
    modified: AT,
  });
  const word = Object.entries(unzipSync(file))
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, part]) => `${path}\n${strFromU8(part)}`)
    .join('\n');
  const page = (to: 'paper' | 'screen') => exportHtml(print, { to, encode: () => '' });
  const plain = (html: string) => html.replace(/<style>.*?<\/style>/s, '');
  const markdown = noteToMarkdown(note, { fields: [], footnotes: new Map() });
  const taken = readWordNote(file);
  const ofNote = sign.imported ? (sign.imported(taken) ? 'yes' : 'no') : null;
  return `| ${[
    name,
    sign.imported ? 'outside the text' : inEditor(body),
    found(word, sign.word, sign),
    sign.paper ? found(page('paper'), sign.paper, sign) : found(plain(page('paper')), sign.html, sign),
    found(plain(page('screen')), sign.html, sign),
    found(markdown, sign.markdown, sign),
    ofNote ?? same(taken.body, body),
  ].join(' | ')} |`;
}

const HEAD = `# What each way out keeps

Written by a test from what it finds in the output of the least note that holds the thing
(tests/electron/backend/round-trip/support-matrix.test.ts), never by hand. Renew it with

    npx vitest run tests/electron/backend/round-trip/support-matrix.test.ts -u

- **Editor** and **Word import**: yes where the block comes back the same from the editor, and from the Word file of
  which the note inside was left out, as a file of somebody else is read. A file that carries its note gives back
  everything ([word-round-trip.md](word-round-trip.md)).
- **Word**, **HTML** and **Markdown**: yes where the file holds the thing itself, partly where another form of it.
  Comments are in a Word file that was asked for with them.
- **PDF**: what is on the page that the browser prints to PDF.

| | Editor | Word | PDF | HTML | Markdown | Word import |
| --- | --- | --- | --- | --- | --- | --- |
`;

it('tries notes that are notes', () => {
  for (const { name, note } of FEATURE_NOTES)
    expect([name, validateNote(note)]).toEqual([name, { ok: true, value: note }]);
});

it('is the support matrix: what is found in each output', async () => {
  const names = FEATURE_NOTES.map(({ name }) => name);
  expect(Object.keys(EVIDENCE).filter((name) => !names.includes(name))).toEqual([]);
  const rows = FEATURE_NOTES.map(rowOf);
  // A sign that is no longer found would read as a loss.
  expect(rows.filter((row) => /^\|[^|]*\|[^|]*\| no \|/.test(row))).toEqual([]);
  await expect(`${HEAD}${rows.join('\n')}\n`).toMatchFileSnapshot('../../../../docs/support-matrix.md');
});
