import type { Fact } from '../facts/fact.ts';
import type { Passage, SourceReference } from '../facts/source.ts';
import { mapLines } from '../note/map-lines.ts';
import { type FactLink, type Inline, MARKS, type Note, type Text } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { SourceMode } from '../shared/source-mode.ts';
import type { CitationFiles } from './citation-files.ts';
import { citedItems, citedSources } from './cited-items.ts';
import { evidenceAnnex } from './evidence-annex.ts';
import { withCitationFormatter } from './format-citation.ts';
import { listSources, runsToInlines } from './list-sources.ts';
import { asAt, nameSource } from './name-source.ts';
import { sourceWords } from './source-words.ts';
import { citeInStyle, type StyleCitations } from './style-citations.ts';

export interface Evidence {
  /** Newest revisions by id. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, SourceReference>;
  /** Cited passages by source; a passage that is not there is left out of the annex. */
  readonly passages: ReadonlyMap<string, readonly Pick<Passage, 'number' | 'text'>[]>;
}

/**
 * A note as it goes to print with its sources shown: words after the fact links, a table of evidence at the end. What
 * comes out is a note like any other, so that every file format prints it; footnotes are not its business
 * (plan-footnotes.ts). Fact links stay where they are and in order.
 */
export function showSources(
  note: Note,
  mode: SourceMode,
  evidence: Evidence,
  { files, list }: { readonly files: CitationFiles | null; readonly list: boolean } = { files: null, list: false },
): Note {
  const cited = citedSources(note, evidence.facts, evidence.sources);
  const listed = list ? listSources(cited, note.language, files) : [];
  const end = (shown: Note): Note => (listed.length === 0 ? shown : { ...shown, body: [...shown.body, ...listed] });
  if (files === null) return addToText(note, mode, evidence, end, null);
  return withCitationFormatter(citedItems(cited, note.language), note.language, files, (formatter) =>
    addToText(note, mode, evidence, end, citeInStyle(formatter, note.language, files)),
  );
}

/** `end` is what stands between the text and the annex of evidence; `style` null: our own way. */
function addToText(
  note: Note,
  mode: SourceMode,
  evidence: Evidence,
  end: (shown: Note) => Note,
  style: StyleCitations | null,
): Note {
  switch (mode) {
    case 'none':
    case 'footnotes':
      return end(note);
    case 'inline': {
      const name = style ? nameInStyle(style) : nameShortly(note.language, evidence);
      return end(mapLines(note, (content) => citeInSentences(content, evidence, name)));
    }
    case 'review':
      return end(
        mapLines(note, (content) =>
          content.flatMap((inline) =>
            inline.type === 'fact-link' ? reviewed(inline, note.language, evidence) : [inline],
          ),
        ),
      );
    case 'annex':
    case 'footnotes+annex':
      return withAnnex(note, evidence, end, style);
    default:
      return assertNever(mode);
  }
}

/** The end of a sentence: its sign, what closes, and then white space or nothing more. */
const SENTENCE_END = /[.!?…。！？][”’"')\]»]*(?=\s|$)|[。！？]/gu;

/** What stands in brackets after words that rest on these sources; called in reading order. */
type NameSources = (sources: readonly string[]) => readonly Inline[];

function nameShortly(language: string, { sources }: Evidence): NameSources {
  return (ids) => {
    const names = ids.flatMap((id) => {
      const source = sources.get(id);
      return source ? [nameSource(source, language)] : [];
    });
    return names.length === 0 ? [] : [plain(` (${[...new Set(names)].join('; ')})`)];
  };
}

function nameInStyle({ inSentence }: StyleCitations): NameSources {
  const seen = new Set<string>();
  return (ids) => [plain(' '), ...runsToInlines(inSentence(ids, seen))];
}

/** Once per source and sentence, after the last words of the sentence that rest on it. */
function citeInSentences(content: readonly Inline[], evidence: Evidence, name: NameSources): readonly Inline[] {
  const last = new Map<string, number>();
  let sentence = 0;
  for (const [index, inline] of content.entries()) {
    if (inline.type === 'fact-link')
      for (const source of sourcesOf(inline, evidence)) last.set(`${sentence} ${source.id}`, index);
    sentence += inlineText([inline]).match(SENTENCE_END)?.length ?? 0;
  }
  const here = new Map<number, string[]>();
  for (const [key, index] of last) here.set(index, [...(here.get(index) ?? []), key.slice(key.indexOf(' ') + 1)]);
  return content.flatMap((inline, index) => {
    const ids = here.get(index);
    return ids ? [inline, ...name(ids)] : [inline];
  });
}

/** The words are underlined; what follows says what kind of fact it is, how it stands and what it rests on. */
function reviewed(link: FactLink, language: string, evidence: Evidence): readonly Inline[] {
  const words = sourceWords(language);
  const fact = evidence.facts.get(link.fact);
  const sources = sourcesOf(link, evidence).map((source) => nameSource(source, language));
  const [open, close] = words.quotes;
  const standing = fact
    ? [words.kinds[fact.kind], words.statuses[fact.status], ...(fact.asAt ? [asAt(fact.asAt, language)] : [])].join(
        ', ',
      )
    : words.notInDossier;
  const rests = sources.length > 0 ? sources.join('; ') : words.noSource;
  const reworded =
    inlineText(link.content) === link.shown ? '' : `; ${words.rewordedFrom} ${open}${link.shown}${close}`;
  const marked = link.content.map((word) =>
    word.type === 'break' ? word : { ...word, marks: underlined(word.marks) },
  );
  const said: Text = { type: 'text', text: ` [${standing}: ${rests}${reworded}]`, marks: ['italic'] };
  return [{ ...link, content: marked }, said];
}

function underlined(marks: Text['marks']): Text['marks'] {
  return MARKS.filter((mark) => mark === 'underline' || marks.includes(mark));
}

/** A number after the words, in the order facts first come, and the table the numbers lead to. */
function withAnnex(note: Note, evidence: Evidence, end: (shown: Note) => Note, style: StyleCitations | null): Note {
  const numbers = new Map<string, number>();
  const numbered = mapLines(note, (content) =>
    content.flatMap((inline): readonly Inline[] => {
      if (inline.type !== 'fact-link' || !evidence.facts.has(inline.fact)) return [inline];
      const number = numbers.get(inline.fact) ?? numbers.size + 1;
      numbers.set(inline.fact, number);
      return [inline, plain(` [${number}]`)];
    }),
  );
  const used = [...numbers.keys()].flatMap((id) => evidence.facts.get(id) ?? []);
  if (used.length === 0) return note;
  const { body, ...rest } = end(numbered);
  const reference = style ? (source: string) => runsToInlines(style.reference(source)) : null;
  return { ...rest, body: [...body, ...evidenceAnnex(used, note.language, evidence, reference)] };
}

function sourcesOf({ fact }: FactLink, { facts, sources }: Evidence): readonly SourceReference[] {
  const cited = new Set((facts.get(fact)?.citations ?? []).map(({ source }) => source));
  return [...cited].flatMap((id) => sources.get(id) ?? []);
}

function plain(text: string): Text {
  return { type: 'text', text, marks: [] };
}
