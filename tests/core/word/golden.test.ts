import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../core/word/export-docx.ts';
import {
  childrenOf,
  DOCUMENT,
  findAll,
  openPackage,
  relationshipsOf,
  valOf,
  type WordPackage,
  type XmlElement,
} from '../../word-package/word-package.ts';
import { SAMPLE_IMAGES } from '../note/sample-images.ts';
import { FEATURE_NOTES, type FeatureNote } from './feature-notes.ts';
import { exportOf } from './sample-note.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const fileOf = ({ name }: FeatureNote) => `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.xml`;

/** What the writer made of it, to be read as a diff: a change of the Word file shows here as what it is. */
describe('the XML of each thing a note can hold', () => {
  it.each(FEATURE_NOTES.map((one) => [one.name, one] as const))('is as it was: %s', async (_, one) => {
    const { note } = one;
    const rasterise = () => Object.values(SAMPLE_IMAGES)[0]?.bytes ?? new Uint8Array();
    const more = { footnotes: new Map(), rasterise, readImage: (image: string) => SAMPLE_IMAGES[image] ?? null };
    const { carry: _carried, ...order } = exportOf(note, more);
    await expect(goldenOf(openPackage(exportDocx(order)))).toMatchFileSnapshot(new URL(fileOf(one), FOLDER).pathname);
  });

  it('has no file of a thing that is gone', () => {
    const known = FEATURE_NOTES.map(fileOf);
    expect(new Set(known).size).toBe(known.length);
    expect(readdirSync(FOLDER).filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** The text, with those of its lists, footnotes, headers and relations that this note has and not every other. */
function goldenOf(opened: WordPackage): string {
  const body = childrenOf(opened.xml.get(DOCUMENT), 'w:body')[0];
  const section = body?.children.filter(({ name }) => name === 'w:sectPr') ?? [];
  const marked = ['word/header1.xml', 'word/footer1.xml'].filter((path) =>
    findAll(opened.xml.get(path), 'w:t').some(({ text }) => /^[A-Z]{4,}$/.test(text)),
  );
  const relations = opened.paths.flatMap((path) =>
    relationshipsOf(opened, path)
      .filter(({ type }) => type === 'hyperlink' || type === 'image')
      .map(({ id, type, target }) => `  ${path} ${id} ${type} ${target}`),
  );
  const notes = childrenOf(opened.xml.get('word/footnotes.xml'), 'w:footnote').filter(
    ({ attributes }) => Number(attributes['w:id']) > 0,
  );
  const pieces: readonly (readonly [string, readonly string[]])[] = [
    ['text', body?.children.filter((child) => !section.includes(child)).flatMap((child) => write(child)) ?? []],
    ['lists', listsOf(opened).flatMap((one) => write(one))],
    ['footnotes', notes.flatMap((one) => write(one))],
    ['headers', marked.flatMap((path) => opened.xml.get(path)?.children ?? []).flatMap((one) => write(one))],
    ['relations', relations],
  ];
  return pieces.flatMap(([name, lines]) => (lines.length === 0 ? [] : [`<!-- ${name} -->`, ...lines, ''])).join('\n');
}

/** The lists its paragraphs are in, of their definitions the levels they use. */
function listsOf(opened: WordPackage): readonly XmlElement[] {
  const uses = findAll(opened.xml.get(DOCUMENT), 'w:numPr').map((one) => [valOf(one, 'w:numId'), valOf(one, 'w:ilvl')]);
  const numbering = opened.xml.get('word/numbering.xml');
  return childrenOf(numbering, 'w:num').flatMap((list) => {
    const levels = uses.flatMap(([id, level]) => (id === list.attributes['w:numId'] ? [level] : []));
    if (levels.length === 0) return [];
    const used = ({ attributes }: XmlElement) => {
      const level = attributes['w:ilvl'];
      return level === undefined || levels.includes(level);
    };
    const definition = childrenOf(numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === valOf(list, 'w:abstractNumId'),
    );
    const some = (one: XmlElement): XmlElement => ({ ...one, children: one.children.filter(used) });
    return [...(definition ? [some(definition)] : []), some(list)];
  });
}

function write({ name, attributes, children, text }: XmlElement, indent = ''): readonly string[] {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ');
  if (children.length === 0) return [`${indent}<${tag}${text === '' ? '/>' : `>${text}</${name}>`}`];
  return [`${indent}<${tag}>`, ...children.flatMap((child) => write(child, `${indent}  `)), `${indent}</${name}>`];
}
