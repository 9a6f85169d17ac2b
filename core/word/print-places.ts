import { type Captioned, captionColon, captionNumbers, captionWord } from '../note/caption-numbers.ts';
import { referencesIn } from '../note/inline-lines.ts';
import type { ContentsOf, Note, NumberingScheme, Reference } from '../note/note.ts';
import {
  brokenReference,
  contentsTitle,
  listTargets,
  nameTarget,
  referenceText,
  type Target,
  targetsByAnchor,
} from '../note/references.ts';
import type { PrintBlock, PrintEntry, PrintReference, PrintRun } from './print-model.ts';
import { plainRun } from './print-text.ts';

/** The captions, references and contents tables of one note as they are printed. */
export interface PrintPlaces {
  readonly count: number;
  /** A heading's runs, with the place others lead to where there are such. */
  readonly heading: (block: number, runs: readonly PrintRun[]) => readonly PrintRun[];
  /** A caption with its number before it; where the block has none, the words alone. */
  readonly caption: (block: number, words: readonly PrintRun[]) => readonly PrintRun[];
  readonly reference: (reference: Reference) => PrintRun;
  /** Nothing where there is nothing to list. */
  readonly contents: (of: ContentsOf) => readonly PrintBlock[];
}

/** No page is known before all of it is laid out. */
const UNKNOWN = 0;

export function planPlaces(
  note: Pick<Note, 'body' | 'language'> & { readonly numbering?: NumberingScheme | undefined },
): PrintPlaces {
  const { body, language } = note;
  const targets = listTargets(note);
  const placeOf = new Map(targets.map(({ block }, index) => [block, index + 1]));
  const byAnchor = targetsByAnchor(targets);
  const listed = new Set(body.flatMap((block) => (block.type === 'contents' ? [block.of] : [])));
  const wanted = new Set(referencesIn(body).map(({ to }) => to));
  const isLedTo = ({ of, anchor }: Target) => listed.has(of) || wanted.has(anchor ?? '');
  const led = new Set(targets.filter(isLedTo).map(({ block }) => block));
  const numbers = captionNumbers(note);
  const mark = (block: number, part: 'whole' | 'words', runs: readonly PrintRun[]): readonly PrintRun[] => {
    const place = placeOf.get(block);
    return place === undefined || !led.has(block) || runs.length === 0 ? runs : [{ kind: 'place', place, part, runs }];
  };
  return {
    count: targets.length,
    heading: (block, runs) => mark(block, 'whole', runs),
    caption: (block, words) => {
      const found = numbers[block];
      if (!found) return words;
      const label = labelRuns(found.of, found.number, language);
      const colon = words.length > 0 ? [plainRun(captionColon(language))] : [];
      return [...mark(block, 'whole', label), ...colon, ...mark(block, 'words', words)];
    },
    reference: (reference) => {
      const target = byAnchor.get(reference.to);
      if (!target) return plainRun(brokenReference(language));
      const text = plainRun(referenceText(reference, target, UNKNOWN));
      const to = placeOf.get(target.block) ?? 0;
      const isHeading = target.of === 'headings';
      const shows = reference.shows === 'page' ? 'page' : isHeading ? headingShows(reference, target) : 'words';
      const part = !isHeading && reference.shows === 'title' && target.words !== '' ? 'words' : 'whole';
      return { kind: 'reference', to, part, shows, text };
    },
    contents: (of) => {
      const entries = targets.filter((target) => target.of === of).map(entryOf);
      const title = [plainRun(contentsTitle(of, language))];
      return entries.length === 0 ? [] : [{ kind: 'contents', pageBreakBefore: false, of, title, entries }];
    },
  };

  function entryOf(target: Target): PrintEntry {
    const to = placeOf.get(target.block) ?? 0;
    return { level: target.level, to, words: [plainRun(nameTarget(target))], page: UNKNOWN };
  }
}

function headingShows({ shows }: Reference, { number }: Target): PrintReference['shows'] {
  if (shows !== 'number' || number === null) return 'words';
  return /^[\d.]+$/.test(number) ? 'number' : 'link';
}

function labelRuns(of: Captioned, number: number, language: string): readonly PrintRun[] {
  return [plainRun(`${captionWord(of, language)}\u00a0`), { kind: 'sequence', of, number }];
}
