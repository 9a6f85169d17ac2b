import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../core/shared/said.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template } from '../../../core/templates/template.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { sectionOf, templateOf } from './bare-template.ts';

const FRONT = '---\nname: Note\n---\n';

function parsed(text: string): Template {
  const result = parseTemplate('house-note', text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function problems(text: string): readonly string[] {
  const result = parseTemplate('house-note', text);
  return result.ok ? [] : result.error.map(({ line, message }) => `${line}: ${inEnglish(message)}`);
}

describe('a template that can be read', () => {
  it('takes documented defaults for all it does not say', () => {
    expect(parsed(`${FRONT}# What was agreed\n`)).toEqual(
      templateOf({
        id: 'house-note',
        name: 'Note',
        sources: 'footnotes',
        sections: [sectionOf('what-was-agreed', { heading: 'What was agreed' })],
      }),
    );
  });

  it('reads every setting of the front matter', () => {
    const template = parsed(`---
name: House note
description: For the house.
language: ms
sources: none
page: { size: Letter, margins: 20 }
marking:
  ladder: [TERHAD, SULIT]
  initial: TERHAD
  position: header left, footer right
fields:
  - { id: to, label: Kepada, type: person, required: true, guidance: Siapa. }
  - { id: date, label: Tarikh, type: date, initial: today }
  - { id: kind, label: Jenis, type: choice, options: [Biasa, Segera], initial: Biasa }
---
# Tujuan
`);
    expect(template.marking).toEqual({
      ladder: ['TERHAD', 'SULIT'],
      initial: 'TERHAD',
      position: 'header-left-footer-right',
      pages: 'every',
      portions: [],
    });
    expect(template.page).toEqual({ size: 'Letter', marginsMm: 20 });
    expect([template.language, template.sources]).toEqual(['ms', 'none']);
    expect(template.fields.map(({ id, type, required, initial }) => [id, type, required, initial])).toEqual([
      ['to', 'person', true, null],
      ['date', 'date', false, 'today'],
      ['kind', 'choice', false, 'Biasa'],
    ]);
    expect(template.fields[2]?.options).toEqual(['Biasa', 'Segera']);
  });

  it('joins guidance as plain lines, lists as points, and leaves comments out', () => {
    const [section] = parsed(
      `${FRONT}# Purpose\n\nSay *why* now:\nin one [line](https://example.org).\n\n<!-- for us -->\n\n- first **point**\n- second\n`,
    ).sections;
    expect(section?.guidance).toBe('Say why now: in one line.\n• first point\n• second');
  });

  it('keeps a colon followed by a word in guidance as prose', () => {
    expect(parsed(`${FRONT}# Purpose\nUse the form note:this at 10:30.`).sections[0]?.guidance).toBe(
      'Use the form note:this at 10:30.',
    );
  });

  it('reads sections, their levels, ids and slots', () => {
    const sections = parsed(`${FRONT}# Purpose
::section{#why required}
Guidance.
::slot[Agreements]{#agreed kinds="agreement, event" statuses=verified tags="trade, data" people="Anwar" organisations="NDRC" places="Malaysia, China" order=newest limit=12 layout=numbered}
## Détails & more
::slot[Anything]
`).sections;
    expect(sections.map(({ id, level, required }) => [id, level, required])).toEqual([
      ['why', 1, true],
      ['details-more', 2, false],
    ]);
    expect(sections[0]?.slots).toEqual([
      {
        id: 'agreed',
        label: 'Agreements',
        layout: 'numbered',
        query: {
          kinds: ['agreement', 'event'],
          statuses: ['verified'],
          tags: ['trade', 'data'],
          people: ['Anwar'],
          organisations: ['NDRC'],
          places: ['Malaysia', 'China'],
          from: null,
          to: null,
          order: 'newest',
          limit: 12,
        },
      },
    ]);
    expect(sections[1]?.slots[0]).toMatchObject({
      id: 'anything',
      layout: 'bullets',
      query: { order: 'relevance', limit: 5, statuses: [] },
    });
    expect(sections[1]?.slots[0]?.query.kinds).toHaveLength(9);
  });

  it('reads files from any system: line ends of Windows, a byte order mark', () => {
    expect(parsed(`\uFEFF${FRONT}# Purpose\nWhy.\n`.replaceAll('\n', '\r\n'))).toEqual(
      parsed(`${FRONT}# Purpose\nWhy.\n`),
    );
  });
});

describe('a template that cannot be read', () => {
  it('names the line of every problem, in the order of the file, and what was expected', () => {
    expect(
      problems(`---
nam: x
language: English
fields:
  - id: Foo
    label: 3
    type: who
---
stray
# A
::slot[x]{kinds=agrement limit=99 colour=red}
::box
### B
> quoted
# A
`),
    ).toEqual([
      '2: "name" is missing',
      '2: "nam" is not a setting of a template',
      '3: "language": expected a language tag such as en-GB',
      '5: "fields › 1 › id": expected a name of small letters, digits and hyphens that begins with a letter',
      '6: "fields › 1 › label": expected text (put quotation marks around a number or a true or false that is meant as text)',
      '7: "fields › 1 › type": expected text, person, date, id, list or choice',
      '9: Expected a heading such as "# Purpose" before this: the body is made of sections',
      '11: "kinds" of the slot: expected agreement, event, figure, statement, person, organisation, programme, concern or background',
      '11: "limit" of the slot: expected a number from 1 to 50',
      '11: "colour" is not an attribute of a slot; expected id, kinds, statuses, tags, people, organisations, places, from, to, order, limit, layout',
      '12: "::box" is unknown; expected "::section", "::text", "::slot", "::decision" or "::sign-off"',
      '13: Expected ## here: a level is skipped',
      '14: Expected guidance or a directive such as "::slot" here, not a quotation',
      '15: "a" is already the id of another section',
    ]);
  });

  it.each([
    ['no front matter', '# Purpose', /^1: Expected the template to begin with a line ---/],
    ['no section', FRONT, /^1: Expected at least one heading/],
    ['front matter that is no mapping', '---\n- a\n---\n# A', /^2: Expected settings such as/],
    ['broken YAML', '---\nname: [a\n---\n# A', /^2: YAML: /],
    ['a setting given twice', '---\nname: a\nname: b\n---\n# A', /^3: YAML: .*unique/],
    ['a YAML alias', '---\nname: &a x\ndescription: *a\n---\n# A', /without aliases/],
    ['a heading without Latin letters and without an id', `${FRONT}# 目的`, /^4: Expected an id/],
    ['a heading without words', `${FRONT}#`, /^4: Expected a heading of 1 to 200 characters/],
    ['a heading of level 4', `${FRONT}# A\n## B\n### C\n#### D`, /level 1, 2 or 3/],
    ['an unknown word in a section directive', `${FRONT}# A\n::section{#a must}`, /^5: "::section" knows/],
    ['a slot without a label', `${FRONT}# A\n::slot{#a}`, /^5: Expected "::slot\[...]" with a label/],
    ['two slots of one id', `${FRONT}# A\n::slot[X]{#a}\n::slot[Y]{#a}`, /^4: "a" is the id of two slots/],
    ['a container', `${FRONT}# A\n:::box\nx\n:::`, /not ":::box"/],
    ['code', `${FRONT}# A\n\n    indented`, /not code or an indented line/],
    ['HTML', `${FRONT}# A\n<script>1</script>`, /not HTML/],
    ['a control character', `${FRONT}# A\u0000`, /^4: This line has a control character/],
    ['half a surrogate pair', `${FRONT}# A\ud800`, /half a character/],
  ])('says what is wrong with %s', (_name, text, expected) => {
    expect(problems(text).join('\n')).toMatch(expected);
  });

  it.each([
    ['a choice without options', '{ id: a, label: A, type: choice }', /at least two different options/],
    ['options of a text', '{ id: a, label: A, type: text, options: [x, y] }', /only a field of type choice/],
    ['an initial value that is no option', '{ id: a, label: A, type: choice, options: [x, y], initial: z }', /one of/],
    ['an initial day that is none', '{ id: a, label: A, type: date, initial: 2025-02-30 }', /expected today/],
    ['a name every object has', '{ id: constructor, label: A, type: text }', /expected a name/],
    ['a name that breaks objects', '{ id: __proto__, label: A, type: text }', /expected a name/],
  ])('refuses a field with %s', (_name, field, expected) => {
    expect(problems(`---\nname: a\nfields:\n  - ${field}\n---\n# A`).join('\n')).toMatch(expected);
  });

  it('refuses a field id used twice and a marking outside the ladder', () => {
    expect(
      problems(
        '---\nname: a\nmarking: { ladder: [A], initial: B }\nfields:\n  - { id: x, label: X, type: text }\n---\n# A',
      ),
    ).toEqual(['3: "marking › initial": expected one of the markings of the ladder']);
    const twice = '  - { id: x, label: X, type: text }\n';
    expect(problems(`---\nname: a\nfields:\n${twice}${twice}---\n# A`)).toEqual([
      '5: "x" is already the id of another field',
    ]);
  });

  it('refuses a file name that cannot be an id', () => {
    expect(parseTemplate('../x', `${FRONT}# A`).ok).toBe(false);
  });
});

describe('hostile text', () => {
  it.each([
    ['too long', 'a\n\n'.repeat(20_000)],
    ['a line without end', `${FRONT}# ${'a'.repeat(2_000)}`],
    ['quotations in quotations', `${FRONT}${'>'.repeat(900)}`],
    ['lists in lists', `${FRONT}${'- '.repeat(400)}a`],
    ['a paragraph without end', `${FRONT}# A\n${`${'**a_b'.repeat(150)}\n`.repeat(20)}`],
    ['brackets in YAML', `---\n${`${'['.repeat(900)}\n`.repeat(40)}---\n# A`],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nname: [*c,*c]\n---\n# A`,
    ],
    ['brackets in labels', `${FRONT}# A\n\n${`::slot[${'['.repeat(400)}${']'.repeat(400)}]\n\n`.repeat(50)}`],
  ])('is refused and never parsed for long: %s', (_name, text) => {
    const result = parseTemplate('x', text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.length).toBeLessThanOrEqual(100);
  });

  it('never makes the parser throw, and what it lets through has unique ids', () => {
    const piece = fc.constantFrom(
      ...[
        '---\n',
        'name: a\n',
        'fields:\n',
        '  - {id: a, label: b, type: text}\n',
        '# A\n',
        '## B\n',
        '\n',
        ':::',
        '::',
      ],
      ...['slot[x]{#a', ' kinds=event', '}\n', 'section{#b required}\n', '*', '`', '[', ']', '<!--', '-->', '\t', '- '],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const result = parseTemplate('x', parts.join(''));
          if (!result.ok) {
            expect(result.error.length).toBeGreaterThan(0);
            for (const { line, message } of result.error) {
              expect(line).toBeGreaterThanOrEqual(1);
              expect(inEnglish(message)).not.toMatch(/undefined|\n/);
            }
            return;
          }
          for (const ids of [result.value.sections, result.value.sections.flatMap(({ slots }) => slots)])
            expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
        },
      ),
      { numRuns: howMany(1_500, 400) },
    );
  });
});
