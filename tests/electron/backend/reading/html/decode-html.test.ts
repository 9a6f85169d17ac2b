import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../../../electron/backend/reading/html/decode-html.ts';

/** Encodes text by looking each character up in what the platform decodes; enough for the letters of a test. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let high = 0; high < 256; high += 1) {
    table.set(decoder.decode(Uint8Array.of(high)), [high]);
    if (high > 0x7f)
      for (let low = 0x30; low < 256; low += 1) {
        const letter = decoder.decode(Uint8Array.of(high, low));
        if ([...letter].length === 1 && !table.has(letter)) table.set(letter, [high, low]);
      }
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

const join = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
const meta = (charset: string) => Buffer.from(`<!doctype html><meta charset="${charset}"><p>`, 'latin1');

describe('a charset the page states', () => {
  test.each([
    ['gb2312', 'gb18030', '外交部发言人周四表示'],
    ['gbk', 'gb18030', '镕基'],
    ['big5', 'big5', '外交部發言人週四表示'],
    ['shift_jis', 'shift_jis', '外務省は木曜日に発表した'],
    ['euc-kr', 'euc-kr', '외교부는 목요일 발표했다'],
    ['windows-1251', 'windows-1251', 'Министерство сообщило'],
    ['windows-1256', 'windows-1256', 'قالت الوزارة'],
    ['iso-8859-1', 'windows-1252', '“naïve” – £5'],
    ['ISO-8859-9', 'windows-1254', 'Dışişleri Bakanlığı'],
    ['tis-620', 'windows-874', 'กระทรวงการต่างประเทศ'],
  ])('%s is believed', (stated, encoding, text) => {
    expect(decodeHtml(join(meta(stated), encode(text, encoding)))).toContain(text);
  });

  test('is found in the older spelling and in an XML declaration', () => {
    const bytes = encode('Žluťoučký kůň', 'windows-1250');
    const older = Buffer.from('<html><head><META content="text/html; charset=windows-1250" http-equiv=Content-Type>');
    expect(decodeHtml(join(older, bytes))).toContain('Žluťoučký kůň');
    expect(decodeHtml(join(Buffer.from('<?xml version="1.0" encoding="windows-1250"?><html>'), bytes))).toContain(
      'Žluťoučký kůň',
    );
  });
});

describe('a charset that is not what the page states', () => {
  test.each(['iso-8859-1', 'windows-1252', 'gb2312', 'utf-16', 'utf-7', 'x-unknown', '', 'shift_jis'])(
    '%s, and it is UTF-8',
    (stated) => {
      expect(decodeHtml(join(meta(stated), Buffer.from('“Zoë” – 外交部发言人')))).toContain('“Zoë” – 外交部发言人');
    },
  );

  test('utf-8, and it is Windows-1252', () => {
    const text = 'The café’s owner said the price – £4.50 – was “naïve”, and that his rivals’ façades were worse.';
    expect(decodeHtml(join(meta('utf-8'), encode(text, 'windows-1252')))).toContain(text);
  });
});

test('a byte order mark comes before what is stated', () => {
  const text = '<meta charset="windows-1252"><p>Zoë 外交部';
  expect(decodeHtml(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(decodeHtml(Buffer.from(`\ufeff${text}`))).toBe(text);
});

test('UTF-16 without a mark is told by its zeros, UTF-8 with a broken byte stays UTF-8', () => {
  expect(decodeHtml(Buffer.from('<p>Zoë said so</p>', 'utf16le'))).toBe('<p>Zoë said so</p>');
  const broken = join(
    Buffer.from('<p>Größe, façade, naïve, Zoë, déjà, Ångström, señor, œuvre – “so” '),
    Uint8Array.of(0xff),
    Buffer.from('</p>'),
  );
  expect(decodeHtml(broken)).toContain('Größe, façade, naïve, Zoë, déjà, Ångström, señor, œuvre – “so” ');
});
