import { describe, expect, it } from 'vitest';
import { readAnnotated } from './read-article.ts';

const article = (body: string): string => `<article date="2025-03-12" style="wire report">\n${body}\n</article>\n`;

describe('readAnnotated', () => {
  it('takes the tags out of the text and points at what they held', () => {
    const body = [
      '<h>Rates &amp; taxes</h>',
      '',
      '<q by="Amina Otieno">“Up <fig v="5..7" u="%">5-7%</fig>,”</q> <person n="Amina Otieno">Otieno</person> said.',
    ].join('\n');
    const read = readAnnotated(article(body));
    expect(read.text).toBe('Rates & taxes\n\n“Up 5-7%,” Otieno said.');
    expect(read.headings).toEqual([{ start: 0, end: 13 }]);
    expect(read.quotations).toEqual([{ start: 15, end: 25, speaker: 'Amina Otieno', optional: false }]);
    expect(read.figures).toEqual([{ start: 19, end: 23, value: [5, 7], unit: '%', of: '', optional: false }]);
    expect(read.mentions).toEqual([
      { start: 26, end: 32, type: 'person', name: 'Amina Otieno', alt: [], optional: false },
    ]);
  });

  it('reads several readings of a date and other types of a name', () => {
    const body = '<date iso="2025-06|2025-06-30">end of June</date> in <place alt="org" opt="1">Seoul</place>.';
    const read = readAnnotated(article(body));
    expect(read.dates).toEqual([{ start: 0, end: 11, isos: ['2025-06', '2025-06-30'], optional: false }]);
    expect(read.mentions).toEqual([
      { start: 15, end: 20, type: 'place', name: 'Seoul', alt: ['organisation'], optional: true },
    ]);
  });

  it('completes a fact from what is marked inside it and before', () => {
    const body = [
      '<person>Amina Otieno</person> leads <org>Tana Water</org>.',
      '',
      '<fact kind="figure|statement" also="Tana Water">In <date iso="2024">2024</date> it lost <fig v="40" u="%">40%</fig>, ',
      '<said by="Amina Otieno"><person n="Amina Otieno">Otieno</person> said</said> in <place opt="1">Lamu</place></fact>.',
    ];
    const { facts, figures, text } = readAnnotated(
      article(`${body.slice(0, 2).join('\n')}\n${body.slice(2).join('')}`),
    );
    expect(facts).toEqual([
      {
        start: text.indexOf('In 2024'),
        end: text.length - 1,
        kinds: ['figure', 'statement'],
        names: ['Tana Water'],
        optionalNames: ['Lamu', 'Amina Otieno'],
        whens: ['2024'],
        figures,
        speakers: ['Amina Otieno'],
      },
    ]);
  });

  it.each([
    ['a kind it does not know', '<fact kind="rumour">Ada left</fact>.', 'rumour is no kind of fact'],
    [
      'a name carried over from nowhere',
      '<fact kind="event" also="Ada">She left</fact>.',
      'No name in the article is Ada',
    ],
    ['an element it does not know', 'By <name>Ada</name>.', '2:9: There is no element <name>'],
    ['a missing attribute', 'Up <fig v="5">5</fig>.', '2:14: <fig> needs u="…"'],
    ['an attribute it does not know', '<person by="x">Ada</person>.', '2:15: <person> has no attribute by'],
    ['white space inside a mark', 'By <person>Ada </person>.', '2:24: <person> must hold words'],
    ['a day there is none of', '<date iso="2025-02-30">then</date>.', '2:34: 2025-02-30 is no partial date'],
    ['a range that runs backwards', '<date iso="2025/2024">then</date>.', '2:33: 2025/2024 is no partial date'],
    ['a figure that is no number', '<fig v="5,000" u="">5,000</fig>.', '2:31: v="5,000" is no number'],
    ['a line break in a paragraph', 'One\ntwo.', '3:0: A paragraph is one line'],
    ['white space twice', 'One  two.', '2:3: White space'],
    ['tags that do not nest', '<q by=""><scare>x</q></scare>', '2:'],
  ])('refuses %s with its place in the file', (_case, body, message) => {
    expect(() => readAnnotated(article(body))).toThrow(message);
  });
});
