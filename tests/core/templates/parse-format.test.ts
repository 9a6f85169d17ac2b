import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../core/shared/said.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template } from '../../../core/templates/template.ts';

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

describe('a template that knows its format', () => {
  const FORMAT = `---
name: Action memo
version: 3
title: Memo for {{to}}
limit: 2 pages
marking:
  ladder: [UNCLASSIFIED, SECRET]
  pages: first
  portions: [U, S]
numbering: by section
styles: { paragraph: CabStandard, recommendation: CabRec }
fields:
  - { id: to, label: To, type: person, longest: 80 }
  - { id: due, label: Due, type: date }
  - { id: kind, label: Kind, type: choice, options: [Routine, Urgent] }
  - { id: copies, label: Copies, type: list, place: end }
decision:
  layout: approve
  lead: Recommendation for {{to}}
  verbs:
    - { verb: approve, responses: [Approve, Disapprove] }
    - { verb: note }
  decider: to
  decide-by: due
sign-off:
  - { label: Drafted by }
  - { label: The Secretary, kind: signature, name: to }
---
# Why it is urgent
::section{#urgent required repeatable when="kind=Urgent" limit="4 lines" blocks="paragraphs, bullets"}
Tell {{to}} why.
::text[This is for {{to}}.]
::slot[Events]{#events from=2025 to="2025-06" layout=chronology}
# Recommendation
::decision
::sign-off
# Map
::section{annex when=due}
`;

  it('holds its limits, schemes, decision, signatures and conditions', () => {
    const { sections, fields, ...template } = parsed(FORMAT);
    expect(template).toMatchObject({
      version: 3,
      title: 'Memo for {{to}}',
      limit: { most: 2, unit: 'pages' },
      marking: { pages: 'first', portions: ['U', 'S'] },
      numbering: 'sections',
      styles: { paragraph: 'CabStandard', recommendation: 'CabRec' },
      decision: {
        layout: 'approve',
        lead: 'Recommendation for {{to}}',
        verbs: [
          { verb: 'approve', responses: ['Approve', 'Disapprove'] },
          { verb: 'note', responses: [] },
        ],
        decider: 'to',
        decideBy: 'due',
      },
      signOff: [
        { label: 'Drafted by', kind: 'clearance', name: null },
        { label: 'The Secretary', kind: 'signature', name: 'to' },
      ],
    });
    expect(fields.map(({ place, longest }) => [place, longest])).toEqual([
      ['head', 80],
      ['head', null],
      ['head', null],
      ['end', null],
    ]);
    expect(sections[0]).toMatchObject({
      id: 'urgent',
      repeatable: true,
      when: { field: 'kind', value: 'Urgent' },
      limit: { most: 4, unit: 'lines' },
      blocks: ['paragraphs', 'bullets'],
      opening: ['This is for {{to}}.'],
      slots: [{ layout: 'chronology', query: { from: '2025', to: '2025-06' } }],
    });
    expect(sections[1]).toMatchObject({ decision: true, signOff: true });
    expect(sections[2]).toMatchObject({ annex: true, when: { field: 'due', value: null } });
  });

  it.each([
    ['version: 3', 'version: 0', '3: "version": expected a whole number from 1'],
    ['title: Memo for {{to}}', 'title: Memo for {{who}}', '4: "title": "who" is not the id of a field'],
    ['limit: 2 pages', 'limit: 2 sheets', '5: "limit": expected a limit such as'],
    ['portions: [U, S]', 'portions: [U]', '9: "marking › portions": expected as many as the ladder has markings'],
    ['numbering: by section', 'numbering: 1.1', '10: "numbering": expected none, every paragraph, by section or'],
    ['paragraph: CabStandard', 'paragraph: "<w:p>"', '11: "styles › paragraph": expected the name of a Word style'],
    ['paragraph: CabStandard', 'para: CabStandard', '11: "styles › para" is not a setting of a template'],
    ['place: end', 'place: middle', '16: "fields › 4 › place": expected head or end'],
    ['lead: Recommendation for {{to}}', 'lead: For {{nobody}}', '19: "decision › lead": "nobody" is not the id'],
    ['decider: to', 'decider: who', '23: "decision › decider": "who" is not the id of a field'],
    ['decide-by: due', 'decide-by: to', '24: "decision › decide-by": "to" is not the id of a field of type date'],
    ['name: to }', 'name: chief }', '27: "sign-off › 2 › name": "chief" is not the id of a field'],
    ['when="kind=Urgent"', 'when="kind=Soon"', '30: "when" of the section: "Soon" is not an option of "kind"'],
    ['when="kind=Urgent"', 'when=colour', '30: "when" of the section: expected the id of a field'],
    ['limit="4 lines"', 'limit=4', '30: "limit" of the section: expected a limit such as'],
    ['blocks="paragraphs, bullets"', 'blocks="pictures"', '30: "blocks" of the section: expected paragraphs, bullets'],
    ['Tell {{to}} why.', 'Tell {{boss}} why.', '31: "{{boss}}": "boss" is not the id of a field'],
    ['::text[This is for {{to}}.]', '::text[]', '32: Expected "::text[...]" with the words in the brackets'],
    ['from=2025 ', 'from=spring ', '33: "from" of the slot: expected a date as 2025'],
    ['::decision\n', '::decision[x]\n', '35: "::decision" stands alone'],
    ['::decision\n', '::decision\n::decision\n', '36: "::decision" stands twice in this section'],
    ['# Map', '## Map', '37: Only a section of the first level (#) begins an annex'],
    ['::section{annex when=due}', '::section{annex}\n::section{required}', '39: "::section" stands twice'],
  ])('says where %s is wrong as %s', (right, wrong, expected) => {
    expect(FORMAT).toContain(right);
    const found = problems(FORMAT.replace(right, wrong));
    expect(found[0]).toContain(expected);
    expect(found).toHaveLength(1);
  });

  it('needs above the body what the body asks for', () => {
    expect(problems(`${FRONT}# A\n::decision\n::sign-off`)).toEqual([
      '5: "::decision" needs "decision" above the body',
      '6: "::sign-off" needs "sign-off" above the body',
    ]);
  });

  it('lists every unknown setting, and blames the body for nothing the front matter is wrong about', () => {
    expect(
      problems(
        '---\nname: a\ncolour: red\nshape: round\nfields:\n  - { id: to, label: To, type: who }\n---\n# A\n{{to}}',
      ),
    ).toEqual([
      '3: "colour" is not a setting of a template',
      '4: "shape" is not a setting of a template',
      '6: "fields › 1 › type": expected text, person, date, id, list or choice',
    ]);
  });
});
