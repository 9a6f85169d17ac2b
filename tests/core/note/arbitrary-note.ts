import type { Chart } from '../../../core/note/chart.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type {
  Block,
  FactLink,
  Footnote,
  Image,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Note,
  NotedInline,
  Reference,
  Text,
} from '../../../core/note/note.ts';
import {
  CALLOUT_KINDS,
  CONTENTS_OF,
  MARKS,
  NOTE_FORMAT,
  NUMBERING_SCHEMES,
  PAGES_TURNED,
  REFERENCE_SHOWS,
} from '../../../core/note/note.ts';
import { PAGE_SIZES } from '../../../core/note/page-setup.ts';
import { isLine } from '../../../core/shared/schema-text.ts';
import { fc } from '../../fast-check.ts';
import { arbitraryChartOf } from './arbitrary-chart.ts';
import { arbitraryThread, THREADS } from './arbitrary-comments.ts';
import { arbitraryDecision, arbitrarySignOff } from './arbitrary-formal.ts';
import { arbitraryTable } from './arbitrary-table.ts';
import { SAMPLE_IMAGES } from './sample-images.ts';

/** Any note the schema lets through, in its one spelling, small enough to generate thousands of. */
export function arbitraryNote(): fc.Arbitrary<Note> {
  return fc
    .record({
      format: fc.constant(NOTE_FORMAT),
      id: arbitraryId(),
      template: arbitraryId(),
      numbering: fc.option(fc.constantFrom(...NUMBERING_SCHEMES), { nil: null }),
      page: fc.option(
        fc.record({ size: fc.constantFrom(...PAGE_SIZES), marginsMm: fc.integer({ min: 10, max: 60 }) }),
        { nil: null },
      ),
      title: arbitraryLine(),
      language: fc.constantFrom('en', 'en-GB', 'ms', 'fr-CA', 'zh-Hans-CN'),
      marking: fc.option(arbitraryWords()),
      fields: fc.dictionary(arbitraryId(), fc.oneof(arbitraryLine(), fc.array(arbitraryLine(), { maxLength: 3 })), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
      body: fc.array(arbitraryBlock(), { minLength: 1, maxLength: 8 }),
      comments: fc.array(arbitraryThread(arbitraryLine(), arbitraryWords()), { maxLength: 3 }),
    })
    .map(({ numbering, page, ...note }) =>
      normaliseNote({ ...note, ...(numbering === null ? {} : { numbering }), ...(page === null ? {} : { page }) }),
    );
}

export function arbitraryBody(): fc.Arbitrary<readonly Block[]> {
  return arbitraryNote().map((note) => note.body);
}

export function arbitraryId(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((id) => id !== '__proto__');
}

/** Words of every script and shape a note may hold: combined, right to left, invisible, beyond the basic plane. */
export function arbitraryWords(): fc.Arbitrary<string> {
  const unusual = fc.constantFrom(
    ' ',
    '  two  spaces ',
    'e\u0301',
    '\u00a0',
    '\u200b',
    '\u200f',
    '\u202edlrow',
    '\u2028',
    '\ufeff',
    '👩🏽‍🚀',
    '🇲🇾',
    '𝒳𐍈',
    'العربية ١٢٣',
    'नमस्ते',
    '한국어',
    '日本語テキスト',
    '<b>&amp;</b>',
    '# not a heading',
    '1. - > ** ~~',
    '@mention a@b.example',
  );
  const plain = fc.stringMatching(/^[a-zA-Z0-9 .,;:'"()%-]{1,20}$/);
  const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  return fc.oneof({ weight: 3, arbitrary: plain }, unusual, any).filter((text) => text !== '' && isLine(text));
}

function arbitraryLine(): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(''), arbitraryWords());
}

function arbitraryText(): fc.Arbitrary<Text> {
  return fc.record(
    {
      type: fc.constant('text' as const),
      text: arbitraryWords(),
      marks: fc.oneof(
        fc.constant([]),
        fc.subarray(MARKS.filter((mark) => mark !== 'subscript')),
        fc.subarray(MARKS.filter((mark) => mark !== 'superscript')),
      ),
      language: fc.constantFrom('en', 'fr', 'ms-MY', 'zh-Hans', 'ar', 'sr-Latn-RS'),
      comments: fc.subarray([...THREADS]),
    },
    { requiredKeys: ['type', 'text', 'marks'] },
  );
}

function arbitraryWordsOrBreaks(): fc.Arbitrary<readonly (Text | LineBreak)[]> {
  const lineBreak = fc.constant<LineBreak>({ type: 'break' });
  return fc.array(fc.oneof({ weight: 5, arbitrary: arbitraryText() }, lineBreak), { minLength: 1, maxLength: 3 });
}

function arbitraryLink(): fc.Arbitrary<Link> {
  const url = fc.oneof(
    fc.constantFrom(
      'https://example.org',
      'http://example.org/a?b=c&d=%20#e',
      'HTTPS://EXAMPLE.ORG/Ünïcode/路',
      'mailto:press.office@example.org',
    ),
    fc.webUrl({ withFragments: true, withQueryParameters: true }).filter((url) => !/[\s@\\]/.test(url)),
  );
  return fc.record({ type: fc.constant('link' as const), url, content: arbitraryWordsOrBreaks() });
}

function arbitraryFactLink(): fc.Arbitrary<FactLink> {
  return fc
    .record({
      fact: arbitraryId(),
      revision: fc.integer({ min: 1, max: 2 ** 31 }),
      shown: arbitraryLine(),
      content: arbitraryWordsOrBreaks(),
      reworded: fc.boolean(),
    })
    .map(({ fact, revision, shown, content, reworded }): FactLink => {
      const words = reworded || shown === '' ? content : [{ type: 'text', text: shown, marks: [] } as const];
      return { type: 'fact-link', fact, revision, shown, content: words };
    });
}

function arbitraryInlines(): fc.Arbitrary<readonly Inline[]> {
  return fc.array(
    fc.oneof(
      { weight: 9, arbitrary: arbitraryNoted() },
      { weight: 1, arbitrary: arbitraryFootnote() },
      { weight: 1, arbitrary: arbitraryReference() },
    ),
    { maxLength: 6 },
  );
}

/** Of few, so that references often find theirs. */
function arbitraryAnchor(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'A', 'b-2', '_3');
}

function arbitraryReference(): fc.Arbitrary<Reference> {
  return fc.record({
    type: fc.constant('reference' as const),
    to: arbitraryAnchor(),
    shows: fc.constantFrom(...REFERENCE_SHOWS),
  });
}

function arbitraryNoted(): fc.Arbitrary<NotedInline> {
  const lineBreak = fc.constant<LineBreak>({ type: 'break' });
  return fc.oneof({ weight: 4, arbitrary: arbitraryText() }, lineBreak, arbitraryLink(), {
    weight: 2,
    arbitrary: arbitraryFactLink(),
  });
}

function arbitraryFootnote(): fc.Arbitrary<Footnote> {
  const content = fc.array(arbitraryNoted(), { minLength: 1, maxLength: 3 });
  return fc.record({ type: fc.constant('footnote' as const), content });
}

function arbitraryList(depth: number): fc.Arbitrary<List> {
  const item: fc.Arbitrary<ListItem> = fc.record(
    { type: fc.constant('item' as const), content: arbitraryInlines(), checked: fc.boolean() },
    { requiredKeys: ['type', 'content'] },
  );
  const child = depth <= 1 ? item : fc.oneof({ weight: 3, arbitrary: item }, arbitraryList(depth - 1));
  return fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 32_767 })),
    children: fc.array(child, { minLength: 1, maxLength: 3 }),
  });
}

/** One list that goes as deep as a note allows. */
function arbitraryDeepList(): fc.Arbitrary<List> {
  return fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }).map((kinds) => {
    const [innermost = false, ...outer] = kinds;
    const words: ListItem = { type: 'item', content: [{ type: 'text', text: 'deep', marks: [] }] };
    const start: List = { type: 'list', ordered: innermost, start: 1, children: [words] };
    return outer.reduce<List>((list, ordered) => ({ type: 'list', ordered, start: 1, children: [words, list] }), start);
  });
}

export function arbitraryChart(): fc.Arbitrary<Chart> {
  return arbitraryChartOf({ line: arbitraryLine(), link: arbitraryFactLink(), anchor: arbitraryAnchor() });
}

function arbitraryImage(): fc.Arbitrary<Image> {
  return fc.record(
    {
      type: fc.constant('image' as const),
      image: fc.constantFrom(...Object.keys(SAMPLE_IMAGES)),
      width: fc.integer({ min: 5, max: 100 }),
      alt: arbitraryLine(),
      decorative: fc.constant(true as const),
      caption: arbitraryLine(),
      anchor: arbitraryAnchor(),
    },
    { requiredKeys: ['type', 'image', 'width', 'alt', 'caption'] },
  );
}

const SECTION_BREAKS = PAGES_TURNED.map((page) => ({ type: 'section-break', page }) as const);

function arbitraryBlock(): fc.Arbitrary<Block> {
  const content = arbitraryInlines();
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record(
        { type: fc.constant('paragraph' as const), content, portion: fc.constantFrom('U', 'SBU', 'Terhad & <b>') },
        { requiredKeys: ['type', 'content'] },
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          type: fc.constant('heading' as const),
          level: fc.constantFrom(1 as const, 2 as const, 3 as const),
          content,
          section: arbitraryId(),
          annex: fc.constant(true as const),
          anchor: arbitraryAnchor(),
        },
        { requiredKeys: ['type', 'level', 'content'] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('quote' as const), content }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('callout' as const), kind: fc.constantFrom(...CALLOUT_KINDS), content }),
    },
    { weight: 2, arbitrary: arbitraryList(3) },
    { weight: 1, arbitrary: arbitraryList(2).map((list) => ({ ...list, ordered: true, continues: true as const })) },
    { weight: 1, arbitrary: arbitraryDeepList() },
    {
      weight: 2,
      arbitrary: arbitraryTable({
        inlines: arbitraryInlines(),
        list: arbitraryList(2),
        alt: arbitraryWords(),
        anchor: arbitraryAnchor(),
      }),
    },
    { weight: 1, arbitrary: arbitraryChart() },
    { weight: 1, arbitrary: arbitraryImage() },
    { weight: 1, arbitrary: fc.constantFrom<Block>({ type: 'page-break' }, { type: 'rule' }, ...SECTION_BREAKS) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('contents' as const), of: fc.constantFrom(...CONTENTS_OF) }),
    },
    { weight: 1, arbitrary: arbitraryDecision(arbitraryLine(), arbitraryWords()) },
    { weight: 1, arbitrary: arbitrarySignOff(arbitraryLine()) },
  );
}
