import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipPackage } from '../../../core/word/package-pass.ts';
import type { PrintBlock, PrintDocument, PrintPicture } from '../../../core/word/print-model.ts';
import { plainRun } from '../../../core/word/print-text.ts';
import { renderDocx } from '../../../core/word/render-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackages } from '../../word-package/validate-package.ts';
import { findAll, openPackage, relationshipsOf } from '../../word-package/word-package.ts';
import { noteWith, paragraph, text } from './sample-note.ts';

const ICON = new Uint8Array(readFileSync(new URL('../../../electron/icon.png', import.meta.url)));

const PICTURE: PrintPicture = {
  kind: 'picture',
  pageBreakBefore: false,
  bytes: ICON,
  format: 'png',
  width: 3_000,
  height: 1_500,
  alt: 'An "icon" <of> the app & more',
  caption: [plainRun('The icon')],
};

const JPEG: PrintPicture = { ...PICTURE, format: 'jpeg', alt: '', decorative: true };
const GIF: PrintPicture = { ...PICTURE, format: 'gif', bytes: ICON.slice(1) };

/** Links before a picture, so that its relationship is not the first. */
function packageOf(...pictures: readonly PrintBlock[]): Uint8Array {
  const link = { type: 'link', url: 'https://example.org', content: [text('a link')] } as const;
  const note = noteWith([paragraph(link)]);
  const print = toPrintModel(note, DEFAULT_SETUP, new Map());
  const whole: PrintDocument = { ...print, body: [...print.body, ...pictures] };
  const at = '2025-04-20T10:00:00Z';
  return zipPackage(renderDocx(whole), { title: '', language: 'en', created: at, modified: at });
}

describe('a picture in a Word file', () => {
  it('is valid, twice the same picture too, or one of another kind', async () => {
    const twice = packageOf(PICTURE, { ...PICTURE, pageBreakBefore: true, caption: [] });
    const others = packageOf(JPEG, GIF);
    for (const bytes of [twice, others]) expect(lintPackage(bytes)).toEqual([]);
    expect(
      await validatePackages([
        ['twice', twice],
        ['others', others],
      ]),
    ).toEqual({});
    expect(Buffer.from(packageOf(PICTURE)).equals(packageOf(PICTURE))).toBe(true);
  });

  it('may be of another kind, with nothing to say of itself', () => {
    const bytes = packageOf(JPEG, GIF);
    const decorative = findAll(openPackage(bytes).xml.get('word/document.xml'), 'adec:decorative');
    expect(decorative.map(({ attributes }) => attributes.val)).toEqual(['1']);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/image1.jpeg',
      'word/media/image2.gif',
    ]);
  });

  it('shows the bytes it was given, at its size, with its words for those who cannot see it', () => {
    const bytes = packageOf(PICTURE);
    const opened = openPackage(bytes);
    const body = opened.xml.get('word/document.xml');
    const [drawing] = findAll(body, 'wp:docPr');
    expect(drawing?.attributes).toMatchObject({ descr: PICTURE.alt });
    expect(findAll(body, 'wp:extent')[0]?.attributes).toEqual({ cx: '1905000', cy: '952500' });
    const embedded = findAll(body, 'a:blip')[0]?.attributes['r:embed'];
    const [image] = relationshipsOf(opened, 'word/document.xml').filter(({ id }) => id === embedded);
    expect(image?.target).toBe('media/image1.png');
    expect(unzipSync(bytes)['word/media/image1.png']).toEqual(ICON);
  });
});
