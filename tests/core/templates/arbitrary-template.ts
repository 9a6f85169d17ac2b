import { FACT_KINDS, FACT_STATUSES } from '../../../core/facts/fact.ts';
import { DECISION_LAYOUTS, SIGN_OFF_KINDS } from '../../../core/note/formal-blocks.ts';
import { NUMBERING_SCHEMES } from '../../../core/note/note.ts';
import { isLine } from '../../../core/shared/schema-text.ts';
import {
  LIMIT_UNITS,
  type Limit,
  SECTION_BLOCKS,
  type Section,
  SLOT_LAYOUTS,
  type Slot,
  STYLED_KINDS,
  type Template,
  type TemplateField,
} from '../../../core/templates/template.ts';
import { fc } from '../../fast-check.ts';

/** Any template that a file can say, with words that mean something to Markdown and YAML. */
export function arbitraryTemplate(): fc.Arbitrary<Template> {
  return fc.uniqueArray(id(), { minLength: 1, maxLength: 6 }).chain((ids) => {
    const head = fc.record({
      name: words(),
      description: maybe(words()),
      practice: maybe(words()),
      version: fc.integer({ min: 1, max: 9 }),
      language: fc.constantFrom('en-GB', 'ms', 'fr-CA'),
      title: maybe(words()),
      limit: fc.option(limit()),
      marking: fc.option(marking()),
      numbering: fc.constantFrom('none' as const, ...NUMBERING_SCHEMES),
      sources: fc.constantFrom('none' as const, 'footnotes' as const),
      page: fc.record({
        size: fc.constantFrom('A4' as const, 'Letter' as const),
        marginsMm: fc.integer({ min: 10, max: 60 }),
      }),
      styles: fc.dictionary(fc.constantFrom(...STYLED_KINDS), fc.constantFrom('CabRec', 'House Text_1'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    });
    const fields = fc.tuple(...ids.map(field));
    const decision = fc.record({
      layout: fc.constantFrom(...DECISION_LAYOUTS),
      lead: maybe(words()),
      verbs: fc.array(fc.record({ verb: words(), responses: fc.array(words(), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      decider: fc.option(fc.constantFrom(...ids)),
      decideBy: fc.constant(null),
    });
    const signOff = fc.array(
      fc.record({
        label: words(),
        kind: fc.constantFrom(...SIGN_OFF_KINDS),
        name: fc.option(fc.constantFrom(...ids)),
      }),
      { maxLength: 3 },
    );
    return fc
      .tuple(head, fields, fc.option(decision), signOff, sections(ids[0] ?? 'a'))
      .map(([settings, all, decides, signs, plan]) => ({
        id: 'any',
        ...settings,
        fields: all,
        decision: decides,
        signOff: signs,
        sections: plan.map((section) => ({
          ...section,
          decision: section.decision && decides !== null,
          signOff: section.signOff && signs.length > 0,
        })),
      }));
  });
}

const SHARP = [
  'a: b',
  '# c',
  '- d',
  '{{ ',
  '[x](y)',
  '*e*',
  '_f_',
  '`g`',
  '<b>',
  '&amp;',
  '1. h',
  '::slot',
  '|',
  '"q"',
  "it's",
  '%',
  '@',
  '~~s~~',
  ':::',
  'null',
  'true',
  '0x1f',
  '2025-04-16',
  '---',
  '...',
  '!tag',
  '&anchor',
  '*alias',
  '> j',
  '+',
  '=',
  '路',
  'العربية',
  '\\',
  'e\u0301',
  '👩🏽‍🚀',
  'https://x.example',
  'a@b.example',
  '{#id}',
  '[',
  ']',
  '}',
  '•',
];

/** Words with single spaces between: what a line of Markdown keeps. */
function makeWords(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z0-9,.;'()-]{1,12}$/) },
    fc.constantFrom(...SHARP),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim().slice(0, 58).trim())
    .filter((text) => text !== '' && isLine(text) && !text.includes('{{'))
    .filter((text) => text.isWellFormed());
}

/** Built once: building it takes longer than drawing from it. */
const WORDS = makeWords();

function words(): fc.Arbitrary<string> {
  return WORDS;
}

function maybe(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(''), text);
}

function id(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/).filter((text) => !(text in {}));
}

function limit(): fc.Arbitrary<Limit> {
  return fc
    .record({ most: fc.integer({ min: 1, max: 9_999 }), unit: fc.constantFrom(...LIMIT_UNITS) })
    .map(({ most, unit }) => (unit === 'first page' ? { most: 1, unit } : { most, unit }));
}

function marking() {
  return fc.uniqueArray(words(), { minLength: 1, maxLength: 4 }).chain((ladder) =>
    fc.record({
      ladder: fc.constant(ladder),
      initial: fc.option(fc.constantFrom(...ladder)),
      position: fc.constantFrom(
        'header-and-footer' as const,
        'header-right' as const,
        'header-left-footer-right' as const,
      ),
      pages: fc.constantFrom('every' as const, 'first' as const),
      portions: fc.constantFrom<string[]>(
        [],
        ladder.map((_, index) => `P${index}`),
      ),
    }),
  );
}

function field(name: string): fc.Arbitrary<TemplateField> {
  return fc
    .record({
      label: words(),
      type: fc.constantFrom(
        'text' as const,
        'person' as const,
        'date' as const,
        'id' as const,
        'list' as const,
        'choice' as const,
      ),
      required: fc.boolean(),
      place: fc.constantFrom('head' as const, 'end' as const),
      guidance: maybe(words()),
      initial: fc.option(words()),
      longest: fc.option(fc.integer({ min: 100, max: 2_000 })),
    })
    .map((one): TemplateField => {
      const base = { id: name, ...one, options: [] };
      if (one.type === 'choice')
        return { ...base, options: ['One', 'Two: 2'], initial: one.initial && 'One', longest: null };
      if (one.type === 'date') return { ...base, initial: one.initial && 'today', longest: null };
      return base;
    });
}

function slot(): fc.Arbitrary<Slot> {
  const names = fc.array(fc.stringMatching(/^[A-Za-z][A-Za-z &"'.-]{0,8}[A-Za-z]$/), { maxLength: 2 });
  const day = fc.option(fc.constantFrom('2025', '2025-04', '2025-04-16'));
  return fc
    .record({
      label: words(),
      layout: fc.constantFrom(...SLOT_LAYOUTS),
      kinds: fc.subarray([...FACT_KINDS], { minLength: 1 }),
      statuses: fc.subarray([...FACT_STATUSES]),
      tags: names,
      people: names,
      organisations: names,
      places: names,
      from: day,
      to: day,
      order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
      limit: fc.integer({ min: 1, max: 50 }),
    })
    .map(({ label, layout, ...query }) => ({
      id: 'slot',
      label,
      layout,
      query: {
        ...query,
        tags: [...new Set(query.tags)],
        people: [...new Set(query.people)],
        organisations: [...new Set(query.organisations)],
        places: [...new Set(query.places)],
      },
    }));
}

function sections(fieldId: string): fc.Arbitrary<readonly Section[]> {
  const guidance = fc.array(
    fc.oneof(
      words(),
      words().map((text) => `• ${text}`),
    ),
    { maxLength: 4 },
  );
  const section = fc.record({
    heading: words(),
    required: fc.boolean(),
    repeatable: fc.boolean(),
    annex: fc.boolean(),
    when: fc.constantFrom(null, { field: fieldId, value: null }),
    limit: fc.option(limit()),
    blocks: fc.subarray([...SECTION_BLOCKS]),
    guidance: guidance.map((lines) => lines.join('\n')),
    opening: fc.array(words(), { maxLength: 2 }),
    slots: fc.array(slot(), { maxLength: 2 }),
    decision: fc.boolean(),
    signOff: fc.boolean(),
  });
  return fc.array(section, { minLength: 1, maxLength: 5 }).map((all) =>
    all.map((one, index) => ({
      ...one,
      id: `section-${index}`,
      level: 1 as const,
      slots: one.slots.map((each, at) => ({ ...each, id: `slot-${index}-${at}` })),
    })),
  );
}
