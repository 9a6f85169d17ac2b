import type { FactLink, Footnote, Inline, Note } from '../../../../core/note/note.ts';
import type { NoteChange } from '../../../../core/round-trip/note-change.ts';
import { item, list, noteWith, paragraph, text } from '../../../core/word/sample-note.ts';

/** One edit somebody made in Word, and what must be found of it. */
export interface Planted {
  readonly what: NoteChange['what'];
  readonly before: string;
  readonly after: string;
  readonly by: string | null;
}

const PLACES = ['Penang', 'Johor', 'Perak', 'Sabah', 'Kedah', 'Melaka', 'Selangor'];
const SUBJECTS = ['the port', 'the data law', 'the railway', 'the grid', 'the tender', 'the pact', 'the budget'];
const VERBS = ['will be reviewed', 'was agreed', 'is delayed', 'has been funded', 'remains open', 'was published'];

/** Small whole numbers that repeat: the multiplier and modulus of Park and Miller. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A note of the shape departments write, no two lines alike, with places of facts in every third. */
export function makeLongNote(seed: number): Note {
  const next = numbersFrom(seed);
  let count = 0;
  const words = (): string => {
    count += 1;
    const pick = (all: readonly string[]) => all[next(all.length)] ?? '';
    return `${pick(SUBJECTS)} in ${pick(PLACES)} ${pick(VERBS)} for the ${count}. time`;
  };
  const line = (): readonly Inline[] => {
    const said = words();
    if (count % 5 === 0) return [text(`Note that ${said}`), noteOf(said, count), text(' in full', 'bold'), text('.')];
    if (count % 3 !== 0) return [text(`Note that ${said}`), text(' in full', 'bold'), text('.')];
    return [text('It is said that '), linkTo(`f${count}`, said), text(', as reported.')];
  };
  const section = (): Note['body'] => [
    { type: 'heading', level: 1, content: [text(`On ${words()}`)] },
    paragraph(...line()),
    paragraph(...line()),
    list(false, 1, item(...line()), item(...line()), list(false, 1, item(...line()), item(...line())), item(...line())),
    { type: 'quote', content: line() },
    {
      type: 'table',
      headerRow: true,
      rows: Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => ({ blocks: [paragraph(...line())] }))),
    },
    paragraph(...line()),
    list(true, 1, item(...line()), item(...line()), item(...line())),
    paragraph(...line()),
  ];
  return noteWith([...section(), ...section(), ...section()], {
    id: `planted-${seed}`,
    title: 'A paper on many things',
  });
}

/** Every other one rests on a fact. */
function noteOf(said: string, count: number): Footnote {
  const see = [text('See the '), text('record', 'italic')];
  const words = count % 2 === 0 ? [text(` that ${said}.`)] : [text(' that '), linkTo(`n${count}`, said), text('.')];
  return { type: 'footnote', content: [...see, ...words] };
}

function linkTo(fact: string, words: string): FactLink {
  return { type: 'fact-link', fact, revision: 1, shown: words, content: [text(words)] };
}

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs;
const TRACKED = 'w:author="Reviewer" w:date="2026-03-02T10:00:00Z"';

/** Word's XML with every `step`-th paragraph with words edited in one of seven ways, and what was done. */
export function plantEdits(
  xml: string,
  seed: number,
  step: number,
): { readonly xml: string; readonly planted: Planted[] } {
  const planted: Planted[] = [];
  const next = numbersFrom(seed);
  let seen = next(step);
  let inTable = 0;
  const changed = xml.replace(new RegExp(`${PARAGRAPH.source}|<w:tbl>|</w:tbl>`, 'gs'), (part): string => {
    if (part === '<w:tbl>') inTable += 1;
    if (part === '</w:tbl>') inTable -= 1;
    const words = wordsOf(part);
    if (!part.startsWith('<w:p>') || words === '') return part;
    seen += 1;
    if (seen % step !== 0) return part;
    const edit = EDITS[next(inTable > 0 ? 3 : EDITS.length)];
    const made = edit?.(part, words, planted.length);
    if (!made) return part;
    planted.push(made.planted);
    return made.xml;
  });
  return { xml: changed, planted };
}

type Edit = (part: string, words: string, number: number) => { readonly xml: string; readonly planted: Planted } | null;

const EDITS: readonly Edit[] = [
  // A word, inside of a run.
  (part, words, number) => {
    const to = words.replace(' in ', ` near ${number} `);
    return {
      xml: part.replace(' in ', ` near ${number} `),
      planted: { what: 'changed', before: words, after: to, by: null },
    };
  },
  // A figure.
  (part, words) => {
    const to = words.replace(/(\d+)\. time/, (_, figure: string) => `${Number(figure) + 1000}. time`);
    return {
      xml: part.replace(/(\d+)\. time/, (_, figure: string) => `${Number(figure) + 1000}. time`),
      planted: { what: 'changed', before: words, after: to, by: null },
    };
  },
  // Tracked: words inserted at the end.
  (part, words, number) => ({
    xml: part.replace(
      '</w:p>',
      `<w:ins w:id="${9000 + number}" ${TRACKED}><w:r><w:t xml:space="preserve"> Insertion ${number}.</w:t></w:r></w:ins></w:p>`,
    ),
    planted: { what: 'changed', before: words, after: `${words} Insertion ${number}.`, by: 'Reviewer' },
  }),
  // The whole paragraph gone.
  (_, words) => ({ xml: '', planted: { what: 'removed', before: words, after: '', by: null } }),
  // Tracked: the whole paragraph and its end deleted.
  (part, words, number) => {
    const mark = `<w:rPr><w:del w:id="${9000 + number}" ${TRACKED}/></w:rPr>`;
    const open = `<w:del w:id="${9500 + number}" ${TRACKED}>`;
    const gone = part
      .replaceAll(/<w:t( [^>]*)?>/g, '<w:delText xml:space="preserve">')
      .replaceAll('</w:t>', '</w:delText>')
      .replaceAll(/<w:r>.*?<\/w:r>/gs, (run) => `${open}${run}</w:del>`);
    return {
      xml: gone.replace('</w:pPr>', `${mark}</w:pPr>`),
      planted: { what: 'removed', before: words, after: '', by: 'Reviewer' },
    };
  },
  // A new paragraph after it.
  (part, _, number) => {
    const words = `A sentence nobody wrote before, number ${number}.`;
    return {
      xml: `${part}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`,
      planted: { what: 'added', before: '', after: words, by: null },
    };
  },
  // Tracked: a new paragraph after it.
  (part, _, number) => {
    const words = `Wholly fresh text by somebody else ${number}.`;
    const ins = `<w:ins w:id="${9000 + number}" ${TRACKED}>`;
    return {
      xml: `${part}<w:p><w:pPr><w:rPr>${ins.replace('>', '/>')}</w:rPr></w:pPr>${ins}<w:r><w:t>${words}</w:t></w:r></w:ins></w:p>`,
      planted: { what: 'added', before: '', after: words, by: 'Reviewer' },
    };
  },
];

function wordsOf(part: string): string {
  return [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
}
