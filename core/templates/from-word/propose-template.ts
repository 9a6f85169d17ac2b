import { type Said, say } from '../../shared/said.ts';
import type { SignOffPlan } from '../template.ts';
import { fieldOf, isSectionWord, readLabel, tidyLabel } from './field-labels.ts';
import { decisionOf, findChoices, findResponses, hasBox, isDecision } from './find-choices.ts';
import { findLimit, withoutLimit } from './find-limit.ts';
import { findMarking, otherBandWords } from './find-marking.ts';
import { findNumbering } from './find-numbering.ts';
import { findHeadings, untyped } from './headings.ts';
import { isInstruction, isPlaceholder, withoutBrackets } from './instructions.ts';
import { isDatePattern, type Named, namedIn, optionsIn, saysNothing } from './label-lines.ts';
import { readPage } from './page.ts';
import type { Piece, PieceKind, ProposedField, TemplateProposal } from './proposal.ts';
import { ABOUT, DECISION_HEADING, fileTitle, TABLE_WORD } from './proposal-words.ts';
import { signOffOf } from './sign-offs.ts';
import { isData, isLabel, joined } from './table-shapes.ts';
import {
  cellText,
  type LayoutCell,
  type LayoutParagraph,
  type LayoutTable,
  oneLine,
  textOf,
  type WordLayout,
} from './word-layout.ts';

/** Of an option or value that stands beside a label rather than under a heading. */
const LONGEST_VALUE = 80;
const MOST_PIECES = 600;
const LONGEST_WORDS = 2_000;
const ANNEX = /^(annex(e|ure)?|appendix|attachment|tab|lampiran)\b/i;

/**
 * What a Word document would be as a template: each of its pieces with what it was taken for, in its order, for somebody
 * to look at and correct. Never throws; the pieces after the 600th are left out, and that is said.
 */
export function proposeTemplate(layout: WordLayout): TemplateProposal {
  const language = layout.language ?? 'en-GB';
  const pieces: Piece[] = [];
  const notTaken: Said[] = [...layout.lost];
  const headings = findHeadings(layout.blocks);
  let name = '';
  let marking = '';
  let sections = 0;
  let ticks: LayoutParagraph[] = [];

  function add(kind: PieceKind, words: string, more: Partial<Piece> = {}): void {
    const plain = oneLine(words).slice(0, LONGEST_WORDS).toWellFormed();
    if (kind === 'section') sections += 1;
    pieces.push({
      ...{ id: `p${pieces.length + 1}`, kind, words: plain, name: '', level: 1, annex: false, limit: null },
      ...{ decision: null, signOff: [], about: '', field: fieldOf(null) },
      ...more,
    });
  }

  function addSection(words: string, level: number): void {
    const heading = untyped(withoutLimit(oneLine(words)))
      .slice(0, 200)
      .trim();
    const annex = ANNEX.test(heading);
    const shallow = annex || level <= 1 ? 1 : level === 2 ? 2 : 3;
    add('section', words, { name: tidyLabel(heading) || heading, level: shallow, annex, limit: findLimit(words) });
  }

  function addField({ label, kind, value }: Named): void {
    const words = oneLine(textOf(value));
    const described = fieldOf(kind);
    const choices = findChoices(textOf(value));
    const control = value.runs.find((run) => run.control)?.control ?? null;
    const options = choices?.options ?? (control?.kind === 'choice' ? control.options : optionsIn(kind, words));
    const empty = words === '' || /^[_.…\s/-]+$/.test(words);
    const told = !empty && (isInstruction(value) || isPlaceholder(words) || control !== null || isDatePattern(words));
    if (kind === 'subject') {
      if (!empty && !told) name ||= words;
      add('drop', `${tidyLabel(label)}: ${words}`, { name: tidyLabel(label), about: ABOUT.subject });
      return;
    }
    if (kind === 'marking') {
      marking ||= words;
      add('drop', `${tidyLabel(label)}: ${words}`, { name: tidyLabel(label), about: ABOUT.marking });
      return;
    }
    const base = options.length >= 2 ? { ...described, type: 'choice' as const, options } : described;
    const dated = base.type === 'text' && (control?.kind === 'date' || isDatePattern(words));
    const field: ProposedField = {
      ...base,
      type: dated ? 'date' : base.type,
      place: sections > 0 ? 'end' : 'head',
      guidance: told && options.length < 2 && !saysNothing(words) ? withoutBrackets(words).slice(0, 300) : '',
      initial:
        empty || told || options.length >= 2 || dated || described.type === 'date' || described.type === 'id'
          ? null
          : words,
    };
    add('field', words === '' ? label : `${tidyLabel(label)}: ${words}`, {
      name: tidyLabel(label).slice(0, 60),
      field,
    });
  }

  function addDecision(words: string, options: readonly string[], beside: boolean): void {
    if (sections === 0) addSection(DECISION_HEADING[language.slice(0, 2)] ?? 'Recommendation', 1);
    const decision = decisionOf(options, beside, language);
    const same = pieces.findLast((piece) => piece.kind === 'decision' || piece.kind === 'section');
    // One block holds them all; the recommendations of the form are words to keep in view.
    if (same?.kind === 'decision' && same.decision && sameResponses(same.decision.verbs, options)) {
      add('guidance', words);
      return;
    }
    add('decision', words, { decision });
  }

  function addSignOff(words: string, rows: readonly SignOffPlan[]): void {
    if (sections === 0) {
      add('drop', words, { signOff: rows });
      return;
    }
    add('sign-off', words, { signOff: rows });
  }

  function settleTicks(): void {
    if (ticks.length === 0) return;
    const text = ticks.map(textOf).join(' ');
    const found = findChoices(text);
    ticks = [];
    if (found) addChoices(found.label, found.options, text);
    else add('text', text);
  }

  function addChoices(label: string, options: readonly string[], words: string): void {
    if (isDecision(options)) {
      addDecision(words, options, false);
      return;
    }
    const place = sections > 0 ? 'end' : 'head';
    const named = tidyLabel(label).slice(0, 60) || options.join(' / ').slice(0, 60);
    add('field', words, { name: named, field: { ...fieldOf(null), type: 'choice', options, place } });
  }

  function takeParagraph(paragraph: LayoutParagraph, inTable = false): void {
    const text = textOf(paragraph);
    const words = oneLine(text);
    if (words === '') return;
    if (hasBox(text)) {
      const whole = findChoices(text);
      if (!whole) {
        ticks.push(paragraph);
        return;
      }
      settleTicks();
      addChoices(whole.label, whole.options, words);
      return;
    }
    settleTicks();
    const level = headings.levels.get(paragraph);
    if (paragraph === headings.title) {
      if (!isInstruction(paragraph)) name ||= words;
      add('drop', words, { name: words.slice(0, 60), about: ABOUT.title });
      return;
    }
    const responses = findResponses(text);
    if (responses) {
      addDecision(words, responses, inTable);
      return;
    }
    const rows = signOffOf([words], sections > 0);
    if (rows.length > 0 && level === undefined) {
      addSignOff(words, rows);
      return;
    }
    const named =
      level === undefined || (readLabel(untyped(words)) !== null && !isSectionWord(words))
        ? namedIn(paragraph, sections > 0)
        : [];
    if (named.length > 0) {
      for (const one of named) addField(one);
      return;
    }
    if (level !== undefined) {
      addSection(words, level);
      return;
    }
    if (isInstruction(paragraph)) {
      add('guidance', withoutBrackets(text), { limit: findLimit(text) });
      return;
    }
    if (sections === 0 && pieces.every(({ kind }) => kind === 'drop') && findMarking({ bands: [] }, words)) {
      marking ||= words;
      add('drop', words, { about: ABOUT.marking });
      return;
    }
    add('text', words, { limit: findLimit(text) });
  }

  function takeTable({ rows }: LayoutTable): void {
    settleTicks();
    const full = rows.map((cells) => cells.filter((cell) => cellText(cell) !== '')).filter((cells) => cells.length > 0);
    const signing = signOffOf(
      full.map((cells) => cells.map(cellText).join('\t')),
      sections > 0,
    );
    if (signing.length > 0 && signing.length * 2 >= full.length) {
      addSignOff(full.map((cells) => cells.map(cellText).join(' ')).join(' '), signing);
      return;
    }
    if (isData(rows)) {
      const heads = rows[0]?.map((cell) => oneLine(cellText(cell))).filter((head) => head !== '') ?? [];
      notTaken.push(
        say('A table ({heads}): templates hold no tables, so its headings are guidance.', {
          heads: heads.join(', ').slice(0, 150),
        }),
      );
      add('guidance', `${TABLE_WORD[language.slice(0, 2)] ?? 'A table'}: ${heads.join(', ')}`);
      return;
    }
    for (const cells of rows) takeRow(cells);
    settleTicks();
  }

  function takeRow(cells: readonly LayoutCell[]): void {
    const full = cells.filter((cell) => cellText(cell) !== '');
    const [first = []] = cells;
    const label = oneLine(cellText(first));
    if (full.length === 0) return;
    if (cells.length % 2 === 0 && cells.every((cell, index) => index % 2 === 1 || isLabel(cell)) && label !== '') {
      const [, value = []] = cells;
      const long = value.length > 1 || oneLine(cellText(value)).length > LONGEST_VALUE;
      const choices = findChoices(cellText(value));
      const known = readLabel(label);
      if (choices && isDecision(choices.options)) {
        addDecision(label, choices.options, true);
        return;
      }
      if (cells.length > 2 || (known !== null && !(long && isSectionWord(label))) || (!long && !isSectionWord(label))) {
        for (let at = 0; at + 1 < cells.length; at += 2) {
          const words = oneLine(cellText(cells[at] ?? []));
          if (words !== '') addField({ label: words, kind: readLabel(words), value: joined(cells[at + 1] ?? []) });
        }
        return;
      }
      addSection(label, 1);
      for (const paragraph of value) takeParagraph(paragraph, true);
      return;
    }
    const last = full.at(-1) ?? [];
    const choices = findChoices(cellText(last))?.options ?? findResponses(cellText(last));
    if (choices && full.length > 1) {
      addDecision(full.slice(0, -1).map(cellText).join(' '), choices, true);
      return;
    }
    for (const cell of full) for (const paragraph of cell) takeParagraph(paragraph, true);
  }

  for (const block of layout.blocks) {
    if (pieces.length >= MOST_PIECES) {
      notTaken.push(say('What follows the first {most} paragraphs and rows.', { most: MOST_PIECES }));
      break;
    }
    if (block.kind === 'table') takeTable(block);
    else takeParagraph(block);
  }
  settleTicks();
  const page = readPage(layout.page);
  const bandWords = otherBandWords(layout);
  if (bandWords.length > 0)
    notTaken.push(
      say(
        'Words of the header and footer: {words}. Choose the document as the Word template of an export to keep them.',
        { words: bandWords.slice(0, 6).join(' · ').slice(0, 300) },
      ),
    );
  return {
    name: (name || layout.title || fileTitle(layout.name)).slice(0, 100).trim() || 'Template',
    language,
    page: page.page,
    numbering: findNumbering(layout),
    marking: findMarking(layout, marking),
    limit: wholeLimit(pieces),
    pieces,
    notTaken: [...notTaken, ...page.notTaken],
  };
}

/** The limit said above the first section is that of the note. */
function wholeLimit(pieces: readonly Piece[]): TemplateProposal['limit'] {
  const first = pieces.findIndex(({ kind }) => kind === 'section');
  return pieces.slice(0, first < 0 ? undefined : first).find(({ limit }) => limit !== null)?.limit ?? null;
}

function sameResponses(
  verbs: readonly { readonly responses: readonly string[] }[],
  options: readonly string[],
): boolean {
  return verbs.some(({ responses }) => responses.join('\n') === options.slice(0, 6).join('\n'));
}
