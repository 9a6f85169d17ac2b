import { readdirSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packParts, readFixture, readParts } from '../fixture-files.ts';
import { buildPdf, lines } from '../pdf/build-pdf.ts';
import { type Chance, chanceOf, mutate } from './mutate.ts';
import { mutateXml } from './mutate-xml.ts';

export const FORMATS = ['text', 'markdown', 'html', 'word', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

const NAMES: Readonly<Record<Format, string>> = {
  text: 'article.txt',
  markdown: 'article.md',
  html: 'article.html',
  word: 'article.docx',
  pdf: 'article.pdf',
};
const TOKENS: Readonly<Record<Format, readonly string[]>> = {
  text: ['\n', '\n\n', '\t', ' ', '“', '\xff\xfe', '\x00', '=====\n', '• ', '1. ', 'By '],
  markdown: ['> ', '* ', '**', '`', '```\n', '[', '](', '![', '|', '<div>', '&amp;', '---\n', '# ', '\\', '    '],
  html: [
    '<div>',
    '</div>',
    '<table><tr><td>',
    '</td>',
    '<p',
    '>',
    '&#x',
    '&',
    '<!--',
    '-->',
    '<script>',
    '"',
    "='",
    '<pre>',
    '<svg>',
    '<![CDATA[',
  ],
  word: [
    '<w:p>',
    '</w:p>',
    '<w:r><w:t>',
    '</w:t>',
    '<w:tbl>',
    '<w:del>',
    '&',
    '<',
    '"',
    ']]>',
    '<!--',
    'PK\x03\x04',
    '\x00',
  ],
  pdf: [
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    'endobj\n',
    'stream\n',
    'endstream',
    ' 0 R ',
    '/Kids',
    '/Length 99',
    'BT ',
    ' Tj',
    ' Tm',
    '-',
    '9999999999',
    'Do',
    '%',
  ],
};

/** Mutant number `seed` of a format: always the same bytes, and always from a good file. */
export function makeMutant(format: Format, seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const chance = chanceOf(seed * 5 + FORMATS.indexOf(format));
  const files = goodFiles(format);
  const [file, other] = [files[chance(files.length)], files[chance(files.length)]];
  if (!file || !other) throw new Error(`No good files of ${format}`);
  const mutation = { tokens: TOKENS[format], other };
  const bytes = format === 'word' && chance(5) > 0 ? mutateParts(file, chance, other) : mutate(file, chance, mutation);
  return { name: NAMES[format], bytes };
}

/** Changes the parts of a document before they are packed, so that the archive is whole and what is in it is not. */
function mutateParts(file: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const others = Object.values(unzipSync(other));
  const chosen = new Set([parts.findIndex(([name]) => name === 'word/document.xml'), chance(parts.length)]);
  const isWellFormed = chance(4) > 0;
  const change = (part: Uint8Array) =>
    isWellFormed
      ? strToU8(mutateXml(strFromU8(part), chance))
      : mutate(part, chance, { tokens: TOKENS.word, other: others[chance(others.length)] ?? part });
  return packParts(
    Object.fromEntries(parts.map(([name, part], index) => [name, chosen.has(index) ? change(part) : part])),
  );
}

const known = new Map<Format, readonly Uint8Array[]>();

function goodFiles(format: Format): readonly Uint8Array[] {
  const files = known.get(format) ?? readGoodFiles(format);
  known.set(format, files);
  return files;
}

function readGoodFiles(format: Format): readonly Uint8Array[] {
  switch (format) {
    case 'word':
      return [packParts(readParts('word/fisheries-accord')), readFixture('word/hochwasser.docx')];
    case 'pdf':
      return [readFixture('pdf/valley-line.pdf'), drawnPdf(true), drawnPdf(false), drawnPdf(false)];
    default:
      return fixturesOf(format);
  }
}

function fixturesOf(folder: string): readonly Uint8Array[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  const names = readdirSync(root).filter((name) => !name.endsWith('.json'));
  return names.toSorted().map((name) => readFixture(`${folder}/${name}`));
}

/** Unpacked, its drawing instructions are there to be mutated. */
function drawnPdf(packed: boolean): Uint8Array {
  const column = (x: number) =>
    lines(
      Array.from({ length: 12 }, (_, index) => `In column ${x} this is line ${index}, and`),
      { x },
    );
  const pages = [1, 2].map((number) => ({
    drawn: [
      { text: `Report of ${number} harbours`, x: 60, y: 60, size: 20, font: 'bold' as const },
      ...column(60),
      ...column(300),
      { text: String(number), x: 290, y: 800 },
    ],
  }));
  return buildPdf({ pages, info: '/Title (Report of harbours) /Author (Amina Diallo)', packed });
}
