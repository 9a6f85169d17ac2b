import { expect, test } from 'vitest';
import { parseHtml } from '../../../../../electron/backend/reading/html/dom.ts';
import { walkBlocks } from '../../../../../electron/backend/reading/html/walk-blocks.ts';
import { layOutBlocks } from '../../../../../electron/backend/reading/lay-out-blocks.ts';
import { seeBlocks } from '../expected-article.ts';

const see = (html: string) => seeBlocks(layOutBlocks(walkBlocks(parseHtml(html).body)));
const paragraph = (text: string) => [{ paragraph: text }];

test.each([
  ['a link to a note', 'said.<sup><a href="#fn1">1</a></sup> Then', 'said. Then'],
  ['a bracketed link', 'said<a href="#cite-4">[4]</a>, then', 'said, then'],
  [
    'several in a row',
    'killed eleven,<sup class="reference"><a href="#a">[2]</a></sup><sup><a href="#b">[3]</a></sup> yes',
    'killed eleven, yes',
  ],
  ['one without a link', 'the fund.<sup>2</sup> It', 'the fund. It'],
  ['one after a word', 'the agency<sup>12</sup> said', 'the agency said'],
  ['one after a figure', 'rose to 16.5<sup>2</sup> million', 'rose to 16.5 million'],
  ['a sign', 'the budget<sup>†</sup> passed', 'the budget passed'],
])('a note mark goes: %s', (_what, html, text) => {
  expect(see(`<p>${html}</p>`)).toEqual(paragraph(text));
});

test.each([
  ['12 m<sup>3</sup> of water', '12 m³ of water'],
  ['4 km<sup>2</sup>', '4 km²'],
  ['10<sup>6</sup> people', '10⁶ people'],
  ['3 × 10<sup>-9</sup> g', '3 × 10⁻⁹ g'],
  ['the 10<sup>th</sup> of May', 'the 10th of May'],
  ['CO<sub>2</sub> and H<sub>2</sub>O', 'CO2 and H2O'],
  ['M<sup>lle</sup> Sand', 'Mlle Sand'],
])('a raised number that is a power stays one: %s', (html, text) => {
  expect(see(`<p>${html}</p>`)).toEqual(paragraph(text));
});

test.each([
  '<p hidden>x</p>',
  '<p aria-hidden="true">x</p>',
  '<p style="display: none">x</p>',
  '<p style="color:red;visibility:hidden">x</p>',
  '<p style="font-size:0">x</p>',
  '<p style="font-size:1px;color:white">x</p>',
  '<div style="width:0;height:0;overflow:hidden">x</div>',
  '<div style="position:absolute;left:-9999px">x</div>',
  '<div style="text-indent:-9999px">x</div>',
  '<div style="clip:rect(0,0,0,0)">x</div>',
  '<span style="mso-hide:all">x</span>',
  '<p><s>x</s></p>',
  '<p><del>x</del></p>',
  '<script>x</script><style>x</style><noscript>x</noscript><template>x</template><svg><text>x</text></svg>',
  '<button>x</button><select><option>x</select><textarea>x</textarea>',
  '<figure><img src="a.png" alt="x"><figcaption>x</figcaption></figure>',
  '<iframe src="https://a.example">x</iframe><object data="a">x</object>',
])('what a reader does not see is no text: %s', (html) => {
  expect(see(`<p>Seen.</p>${html}<p>Also seen.</p>`)).toEqual([{ paragraph: 'Seen.' }, { paragraph: 'Also seen.' }]);
});

test('words in elements that run inside a line are not parted, those of blocks are', () => {
  expect(see('<p>un<b>believ</b>able <x-name>Facebook</x-name> page</p><div>One<div>Two</div>Three</div>')).toEqual([
    { paragraph: 'unbelievable Facebook page' },
    { paragraph: 'One' },
    { paragraph: 'Two' },
    { paragraph: 'Three' },
  ]);
});

test('a quotation that is marked up as one gets the marks a page shows', () => {
  expect(see('<p>She said <q>no</q> and <q>“never”</q>.</p>')).toEqual(paragraph('She said “no” and “never”.'));
});

test('readings of East Asian characters, and line breaks between them, are left out', () => {
  expect(see('<p><ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>で\n  発表した。</p>')).toEqual(
    paragraph('東京で発表した。'),
  );
});

test('two line breaks part paragraphs, one does not, unless every line is a paragraph', () => {
  const long = 'The council has put off the decision about the bridge until the end of the month at least.';
  expect(see('<div>One<br>line.<br><br>Two<br> &nbsp; <br>Three</div>')).toEqual([
    { paragraph: 'One line.' },
    { paragraph: 'Two' },
    { paragraph: 'Three' },
  ]);
  expect(see(`<div>${long}<br>${long}</div>`)).toEqual([{ paragraph: long }, { paragraph: long }]);
  expect(see(`<p>${long}<br>${long}</p>`)).toEqual(paragraph(`${long} ${long}`));
});

test('a short line in bold heads what follows; a bold sentence does not', () => {
  expect(
    see('<p><strong>What comes next</strong></p><p><b>Why</b><br>It is late.</p><p><b>It is over.</b></p>'),
  ).toEqual([
    { heading: 'What comes next' },
    { heading: 'Why' },
    { paragraph: 'It is late.' },
    { paragraph: 'It is over.' },
  ]);
});

test('lists in lists are items in reading order, their paragraphs too', () => {
  expect(see('<ol><li>One<ul><li><p>Two</p><p>More</p></li></ul>After</li></ol>&bull; Three<br>- Four')).toEqual([
    { item: 'One' },
    { item: 'Two' },
    { item: 'More' },
    { item: 'After' },
    { item: 'Three' },
    { item: 'Four' },
  ]);
});

test('a table keeps its columns where cells span rows or columns', () => {
  const html = `<table><caption>Yields</caption><tr><th></th><th colspan="2">Tonnes</th></tr>
    <tr><th rowspan="2">North</th><td>wheat</td><td>4<br>(est.)</td></tr><tr><td>rye</td><td><p>5</p></td></tr></table>`;
  expect(see(html)).toEqual([{ paragraph: 'Yields' }, { table: '–\tTonnes\nNorth\twheat\t4 (est.)\n\trye\t5' }]);
});

test.each([
  [
    'says so',
    '<table role="presentation"><tr><td>One.</td><td>Two.</td></tr><tr><td>Three.</td><td>Four.</td></tr></table>',
  ],
  [
    'holds one',
    '<table><tr><td><table><tr><td>One.</td></tr></table></td><td>Two.</td></tr><tr><td>Three.</td><td>Four.</td></tr></table>',
  ],
  [
    'has one column',
    '<table><tr><td>One.</td></tr><tr><td>Two.</td></tr><tr><td>Three.<br><br>Four.</td></tr></table>',
  ],
])('a table that only lays out a page is paragraphs: it %s', (_why, html) => {
  expect(see(html)).toEqual(['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ paragraph: text })));
});

test('names of tags and attributes are read in any case, end tags where they are left out', () => {
  expect(see('<UL><LI>One<LI STYLE="DISPLAY:NONE">Two<LI>Three</UL><P CLASS=a>Four<P>Five')).toEqual([
    { item: 'One' },
    { item: 'Three' },
    { paragraph: 'Four' },
    { paragraph: 'Five' },
  ]);
});

test.each([
  '<html><title>t</title><p>One</p>',
  '<html><head></head><body><p>One</p></body></html>',
  '<html><head></head></html><p>One</p>',
  '<p>One</p></body></html>',
  '<!-- a --><?xml version="1.0"?><!DOCTYPE html><html><body></body><div>One</div></html><!-- b -->',
  '<frameset><frame src="a"></frameset><noframes>x</noframes><p>One',
])('a page without its frame, or outside it, loses nothing: %s', (html) => {
  expect(see(html)).toEqual(paragraph('One'));
});
