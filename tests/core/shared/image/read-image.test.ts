import { describe, expect, it } from 'vitest';
import {
  type CleanImage,
  type ImageKind,
  MOST_IMAGE_BYTES,
  readImage,
} from '../../../../core/shared/image/read-image.ts';
import { webpSize } from '../../../../core/shared/image/webp-size.ts';
import { fc } from '../../../fast-check.ts';
import { SAMPLE_IMAGES } from '../../note/sample-images.ts';

type Part = Uint8Array | readonly number[] | string;

const SAMPLES = Object.values(SAMPLE_IMAGES);
const [PNG, JPEG, GIF] = [sample('png'), sample('jpeg'), sample('gif')];

function sample(kind: ImageKind): Uint8Array {
  const found = SAMPLES.find((one) => one.kind === kind);
  if (!found) throw new Error(`No sample of ${kind}`);
  return found.bytes;
}

function bytesOf(...parts: readonly Part[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );
}

/** With bytes put in at a place. */
function withBytes(bytes: Uint8Array, at: number, ...parts: readonly Part[]): Uint8Array {
  return bytesOf(bytes.slice(0, at), ...parts, bytes.slice(at));
}

/** With bytes written over those that are there. */
function over(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  changed.set(values, at);
  return changed;
}

function chunk(type: string, words: string): Uint8Array {
  return bytesOf([0, 0, words.length >> 8, words.length & 255], type, words, [0, 0, 0, 0]);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return bytesOf([0xff, marker, length >> 8, length & 255], content);
}

/** EXIF of a camera: one tag, how the picture is to be turned, and where it was taken as text behind. */
function exif(turn: number): Uint8Array {
  const tiff = bytesOf('MM', [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]);
  return segment(0xe1, bytesOf('Exif\0\0', tiff, SECRET));
}

const SECRET = 'GPS 3.139N 101.6869E';

function clean(bytes: Uint8Array): CleanImage {
  const read = readImage(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

describe('a picture as a dossier keeps it', () => {
  it('is what its bytes are and as large as they say, and reading it again changes nothing', () => {
    for (const { kind, width, height, bytes } of SAMPLES)
      expect(clean(bytes)).toEqual({ kind, width, height, bytes, turned: false });
  });

  it.each([
    [
      'a text, a time and EXIF in a PNG',
      bytesOf(PNG.slice(0, 33), chunk('tEXt', SECRET), chunk('eXIf', SECRET), chunk('tIME', '1234567'), PNG.slice(33)),
      PNG,
    ],
    ['frames of an animation in a PNG', withBytes(PNG, 33, chunk('acTL', '12345678'), chunk('fcTL', SECRET)), PNG],
    ['a web page behind a PNG', bytesOf(PNG, `<script>alert(1)</script>${SECRET}`), PNG],
    [
      'where and with what a JPEG was taken',
      withBytes(JPEG, 2, exif(1), segment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0', SECRET))),
      JPEG,
    ],
    [
      'remarks, IPTC and a thumbnail in a JPEG',
      withBytes(
        JPEG,
        2,
        segment(0xfe, bytesOf(SECRET)),
        segment(0xed, bytesOf('Photoshop 3.0\0', SECRET)),
        segment(0xe0, bytesOf('JFXX\0', SECRET)),
      ),
      JPEG,
    ],
    ['an archive behind a JPEG', bytesOf(JPEG, 'PK\u0003\u0004', SECRET), JPEG],
    ['a remark and a program in a GIF', withBytes(GIF, GIF.length - 1, [0x21, 0xfe, SECRET.length], SECRET, [0]), GIF],
    ['what stands behind a GIF', bytesOf(GIF, SECRET), GIF],
  ] as const)('is without %s', (_, given, kept) => {
    expect(String.fromCharCode(...given)).toMatch(/GPS|12345678/);
    expect(clean(given).bytes).toEqual(kept);
  });

  it('says when its file asked to be shown turned', () => {
    expect(clean(withBytes(JPEG, 2, exif(6)))).toMatchObject({ turned: true, bytes: JPEG });
    expect(clean(withBytes(JPEG, 2, exif(1)))).toMatchObject({ turned: false });
  });

  it.each([
    [
      'an SVG, whatever its name',
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      /Only PNG, JPEG and GIF/,
    ],
    ['WebP, which Word before 2021 cannot show', bytesOf('RIFF', [9, 0, 0, 0], 'WEBPVP8 '), /Only PNG, JPEG and GIF/],
    ['nothing', bytesOf(), /Only PNG, JPEG and GIF/],
    ['more than 20 MB', new Uint8Array(MOST_IMAGE_BYTES + 1), /larger than 20 MB/],
    [
      'a PNG of 65,535 by 65,535 in a few bytes',
      over(PNG, 16, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff),
      /40 million pixels/,
    ],
    [
      'a PNG of more pixels than a number holds',
      over(PNG, 16, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
      /40 million/,
    ],
    ['a PNG without width', over(PNG, 16, 0, 0, 0, 0), /damaged/],
    ['a PNG of a depth that is none', over(PNG, 24, 7), /damaged/],
    ['a PNG with a chunk longer than the file', over(PNG, 33, 0x7f, 0xff, 0xff, 0xff), /damaged/],
    ['a PNG that was cut off', PNG.slice(0, -20), /damaged/],
    ['a JPEG that was cut off', JPEG.slice(0, -2), /damaged/],
    [
      'a JPEG with two frames of different sizes',
      withBytes(JPEG, 2, segment(0xc0, bytesOf([8, 0xff, 0xff, 0xff, 0xff, 0]))),
      /damaged/,
    ],
    ['a JPEG of nothing but headers', bytesOf(JPEG.slice(0, 20), [0xff, 0xd9]), /damaged/],
    ['a GIF whose picture is larger than itself', over(GIF, 6, 1, 0, 1, 0), /damaged/],
    ['a GIF that was cut off', GIF.slice(0, -4), /damaged/],
  ] as const)('is not %s', (_, bytes, complaint) => {
    const read = readImage(bytes);
    expect(read.ok ? null : read.error).toMatch(complaint);
  });

  it('is never more than was given, whatever happened to its bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), damage, fc.nat(4_000), ({ bytes }, changes, cut) => {
        const given = bytes.slice(0, Math.max(12, bytes.length - (cut % (bytes.length * 2))));
        for (const [at, value] of changes) given[at % given.length] = value;
        const read = readImage(given);
        if (!read.ok) return;
        expect(read.value.bytes.length).toBeLessThanOrEqual(given.length + 1);
        expect(readImage(read.value.bytes)).toMatchObject({ ok: true, value: { bytes: read.value.bytes } });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the size of a WebP picture', () => {
  it.each([
    [
      'of one with more to it',
      bytesOf('RIFF____WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0x0f, 0, 0]),
      [65_536, 16],
    ],
    ['of one without loss', bytesOf('RIFF____WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x63, 0x80, 0x09, 0]), [100, 39]],
    [
      'of one with loss',
      bytesOf('RIFF____WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0]),
      [320, 240],
    ],
    ['of a PNG, which has none', PNG, null],
  ])('is known %s', (_, bytes, size) => {
    expect(webpSize(bytes)).toEqual(size);
  });
});
