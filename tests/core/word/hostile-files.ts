import { DECISION_LAYOUTS } from '../../../core/note/formal-blocks.ts';
import type { Block, Inline, Note } from '../../../core/note/note.ts';
import type { WordExport } from '../../../core/word/export-docx.ts';
import type { PrintImage } from '../../../core/word/printing.ts';
import { SAMPLE_IMAGES } from '../note/sample-images.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';
import { exportOf, item, list, noteWith, paragraph, text } from './sample-note.ts';

/** Addresses that have opened more than a page; a note that came past its schema may hold any of them. */
export const HOSTILE_LINKS: readonly string[] = [
  ...HOSTILE_WORDS,
  ...HOSTILE_WORDS.map((words) => `https://example.org/${words}`),
  ...HOSTILE_WORDS.map((words) => `mailto:${words}`),
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u{1}javascript:alert(1)',
  'javascript&colon;alert(1)',
  'ms-word:ofe|u|https://example.org/x.docm',
  'search-ms:query=x',
  'smb://host/share',
  'ftp://example.org/x',
  'tel:112',
  '//example.org/x',
  '/etc/passwd',
  '#_top',
  'https:example.org',
  'https:\\\\example.org',
  'https://example.org:99999999/',
  'https://example.org\u{202e}gro',
  'https://\u{0440}\u{0430}ypal.example/',
  'https://-example-.org',
  'https://example.org?a=1&b="><w:p/>',
  `https://example.org/${'%00'.repeat(400)}`,
  `https://${'a.'.repeat(2_000)}org/`,
];

/** What a dossier that was tampered with may call a picture, and sizes no paper has. */
const IMAGES: Readonly<Record<string, PrintImage>> = hostileImages();

function hostileImages(): Record<string, PrintImage> {
  const [good] = Object.values(SAMPLE_IMAGES);
  if (!good) throw new Error('no image');
  const bytes = {
    empty: new Uint8Array(),
    'one byte': new Uint8Array([0x89]),
    'cut short': good.bytes.slice(0, good.bytes.length / 2),
    'more behind its end': new Uint8Array([...good.bytes, ...new TextEncoder().encode('<script>alert(1)</script>')]),
    'a page': new TextEncoder().encode('<!doctype html><script src="https://example.org/x.js"></script>'),
    'a drawing': new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>',
    ),
    'a program': new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    zeros: new Uint8Array(1_000),
  };
  const sizes = [
    [1, 1],
    [1, 20_000],
    [20_000, 1],
    [65_535, 65_535],
    [2 ** 31, 2],
  ] as const;
  const all = Object.entries(bytes).flatMap(([name, some]) =>
    (['png', 'jpeg', 'gif'] as const).map((kind) => [`${name} as ${kind}`, { ...good, kind, bytes: some }] as const),
  );
  return Object.fromEntries([
    ...all,
    ...sizes.map(([width, height]) => [`${width} by ${height}`, { ...good, width, height }] as const),
  ]);
}

const link = (url: string, words: string): Inline => ({ type: 'link', url, content: [text(words)] });
const words = HOSTILE_WORDS;

function tensOf(all: readonly string[]): readonly (readonly string[])[] {
  return all.flatMap((_, at) => (at % 10 === 0 ? [all.slice(at, at + 10)] : []));
}

/** Where a note puts what somebody typed: as text, as names, as links, as pictures. */
const NOTES: Readonly<Record<string, Note>> = {
  paragraphs: noteWith(words.map((some) => paragraph(text(some)))),
  headings: noteWith(
    words.map((some, at) => ({
      type: 'heading',
      level: at % 3 === 0 ? 1 : 2,
      section: `s${at}`,
      content: [text(some)],
    })),
    { numbering: 'sections' },
  ),
  items: noteWith([
    list(false, 1, ...words.map((some) => item(text(some)))),
    list(true, 7, ...words.map((some) => item(text(some, 'bold', 'small-caps')))),
  ]),
  quotes: noteWith(words.map((some): Block => ({ type: 'quote', content: [text(some, 'italic')] }))),
  cells: noteWith([
    {
      type: 'table',
      headerRow: true,
      rows: words.map((some) => [{ blocks: [paragraph(text(some))] }, { blocks: [list(true, 1, item(text(some)))] }]),
    },
  ]),
  footnotes: noteWith(words.map((some) => paragraph(text('x'), { type: 'footnote', content: [text(some)] }))),
  links: noteWith(HOSTILE_LINKS.map((url, at) => paragraph(link(url, `link ${at}`)))),
  'links in footnotes': noteWith(
    HOSTILE_LINKS.map((url, at) =>
      paragraph(text('x'), { type: 'footnote', content: [link(url, `link ${at}`)] as never }),
    ),
  ),
  charts: noteWith(
    tensOf(words).map((some) => ({
      type: 'chart',
      kind: 'bar',
      title: some[0] ?? '',
      unit: some[1] ?? '',
      alt: some[2] ?? '',
      categories: some,
      series: [{ name: some[3] ?? '', values: some.map((_, at) => ({ value: at })) }],
    })),
  ),
  names: noteWith(
    tensOf(words).map((some) => ({
      type: 'sign-off',
      rows: some.map((one, at) => ({
        kind: at === 0 ? 'signature' : 'clearance',
        label: one,
        name: one,
        contact: one,
        date: one,
      })),
    })),
    { fields: Object.fromEntries(words.map((some, at) => [`${some}${at}`, at % 2 === 0 ? some : [some, some]])) },
  ),
  decisions: noteWith(
    tensOf(words).map((some, at) => ({
      type: 'decision',
      layout: DECISION_LAYOUTS[at % DECISION_LAYOUTS.length] ?? 'beside',
      lead: some[0] ?? '',
      decider: some[1] ?? '',
      decideBy: some[2] ?? '',
      items: some.map((one) => ({ verb: one, text: one, responses: [one] })),
    })),
  ),
  pictures: noteWith(
    Object.keys(IMAGES).map((image, at) => ({
      type: 'image',
      image,
      width: at % 2 === 0 ? 5 : 100,
      alt: words[at] ?? '',
      caption: words[at + 60] ?? '',
    })),
  ),
  ...Object.fromEntries(
    words
      .filter((_, at) => at % 3 === 0)
      .map((some, at) => [
        `title ${at}`,
        noteWith([paragraph(text(some))], { title: some, marking: some, language: 'en', id: some || 'x' }),
      ]),
  ),
};

/** How many different things are tried. */
export const HOSTILE_CASES = new Set(words).size + new Set(HOSTILE_LINKS).size + Object.keys(IMAGES).length;

/** Every place with every word in it, as orders for a Word file, by name. */
export const HOSTILE_FILES: readonly (readonly [name: string, order: WordExport])[] = Object.entries(NOTES).map(
  ([name, note]) => [name, exportOf(note, { footnotes: new Map(), readImage: (image) => IMAGES[image] ?? null })],
);
