import { inEnglish, type Said, say } from '../../shared/said.ts';
import { blankSection } from '../blank-template.ts';
import { deriveId } from '../derive-id.ts';
import type { Section, Template, TemplateField } from '../template.ts';
import type { Piece, TemplateProposal } from './proposal.ts';
import { oneLine } from './word-layout.ts';

/** Limits of a template (docs/templates.md). */
const MOST_FIELDS = 40;
const MOST_SECTIONS = 60;
const MOST_GUIDANCE = 1_900;
const LONGEST_DESCRIPTION = 600;
/** Of all its words, so that the file stays below 50,000 characters however they are escaped. */
const MOST_WORDS = 20_000;
/** A line of the file holds 1,000 characters, of which words may need two each. */
const LONGEST_LINE = 450;
const MOST_SIGN_OFFS = 40;

export interface BuiltTemplate {
  readonly template: Template;
  /** What there was no room for, as sentences. */
  readonly notTaken: readonly Said[];
}

type Draft = { -readonly [K in keyof Section]: Section[K] } & { guidanceLines: string[]; openingLines: string[] };

/** A proposal, as somebody left it, as a template of this id. It always has a section and is always one a file can hold. */
export function buildTemplate(proposal: TemplateProposal, id: string): BuiltTemplate {
  const notTaken = new Map<string, Said>();
  const leave = (said: Said) => notTaken.set(inEnglish(said), said);
  const fields: TemplateField[] = [];
  const drafts: Draft[] = [];
  const roles = new Map<string, string>();
  const description: string[] = [];
  const signOff: Template['signOff'][number][] = [];
  let decision: Piece['decision'] = null;
  let words = 0;

  const fits = (text: string): boolean => {
    words += text.length;
    if (words <= MOST_WORDS) return true;
    leave(say('What goes beyond the length of a template.'));
    return false;
  };

  for (const piece of proposal.pieces) {
    const section = drafts.at(-1);
    switch (piece.kind) {
      case 'section':
        if (drafts.length >= MOST_SECTIONS) leave(say('Sections after the first {most}.', { most: MOST_SECTIONS }));
        else if (fits(piece.name)) drafts.push(draftOf(piece, drafts));
        break;
      case 'field':
        if (fields.length >= MOST_FIELDS) leave(say('Fields after the first {most}.', { most: MOST_FIELDS }));
        else if (fits(piece.name + piece.field.guidance + piece.field.options.join(''))) {
          const field = fieldFrom(piece, fields);
          fields.push(field);
          if (piece.field.role && !roles.has(piece.field.role)) roles.set(piece.field.role, field.id);
        }
        break;
      case 'guidance':
        if (!fits(piece.words)) break;
        // A limit of the whole note is said by its own setting.
        if (!section && piece.limit !== null && piece.words.length <= 80) break;
        if (!section) description.push(clean(piece.words));
        else {
          section.guidanceLines.push(...cutLines(clean(piece.words)));
          section.limit ??= piece.limit;
        }
        break;
      case 'text':
        if (!section)
          leave(
            say('“{words}”: words above the first section have no place in a template.', { words: short(piece.words) }),
          );
        else if (fits(piece.words)) section.openingLines.push(...cutLines(clean(piece.words)));
        break;
      case 'decision':
        if (!section || piece.decision === null) break;
        decision = merge(decision, piece.decision);
        if (!drafts.some((one) => one.decision)) section.decision = true;
        break;
      case 'sign-off':
        if (!section) break;
        signOff.push(...piece.signOff);
        if (!drafts.some((one) => one.signOff)) section.signOff = true;
        break;
      case 'drop':
        break;
    }
  }
  if (drafts.length === 0) drafts.push(draftOf({ name: '', level: 1, annex: false, limit: null }, drafts));
  const name = clean(proposal.name).slice(0, 100).trim() || 'Template';
  return {
    template: {
      id,
      name,
      description: description.join(' ').slice(0, LONGEST_DESCRIPTION).toWellFormed().trim(),
      practice: '',
      version: 1,
      language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(proposal.language) ? proposal.language : 'en-GB',
      title: '',
      limit: proposal.limit,
      marking: proposal.marking,
      numbering: proposal.numbering,
      sources: 'footnotes',
      page: proposal.page,
      styles: {},
      fields,
      decision: decision && {
        ...decision,
        lead: '',
        decider: roles.get('addressee') ?? null,
        decideBy: roles.get('deadline') ?? null,
      },
      signOff: signOff
        .slice(0, MOST_SIGN_OFFS)
        .map((row) => ({ ...row, label: clean(row.label).slice(0, 200) || 'Signature' })),
      sections: drafts.map((draft) => sectionFrom(draft, leave)),
    },
    notTaken: [...notTaken.values()],
  };
}

function draftOf(
  { name, level, annex, limit }: Pick<Piece, 'name' | 'level' | 'annex' | 'limit'>,
  before: readonly Draft[],
): Draft {
  const heading = clean(name).slice(0, 200).toWellFormed().trim() || `Section ${before.length + 1}`;
  const deepest = (before.at(-1)?.level ?? 0) + 1;
  const id = freeId(
    deriveId(heading) || 'section',
    before.map((one) => one.id),
  );
  const own = annex || deepest <= 1 ? 1 : deepest === 2 && level > 1 ? 2 : level;
  return { ...blankSection(own), id, heading, annex, limit, guidanceLines: [], openingLines: [] };
}

function sectionFrom({ guidanceLines, openingLines, ...section }: Draft, leave: (said: Said) => void): Section {
  const cut = (lines: readonly string[]) => {
    const kept: string[] = [];
    let length = 0;
    for (const line of lines) {
      length += line.length + 1;
      if (length > MOST_GUIDANCE)
        leave(
          say('Words under “{heading}” beyond {most} characters.', {
            heading: short(section.heading),
            most: MOST_GUIDANCE,
          }),
        );
      else kept.push(line);
    }
    return kept;
  };
  return { ...section, guidance: cut(guidanceLines).join('\n'), opening: cut(openingLines) };
}

function fieldFrom({ name, field }: Piece, before: readonly TemplateField[]): TemplateField {
  const label = clean(name).slice(0, 60).toWellFormed().trim() || `Field ${before.length + 1}`;
  const options = [...new Set(field.options.map((option) => clean(option).slice(0, 200).toWellFormed().trim()))]
    .filter((option) => option !== '')
    .slice(0, 50);
  const type = field.type === 'choice' && options.length < 2 ? 'text' : field.type;
  const initial = clean(field.initial ?? '')
    .slice(0, 500)
    .toWellFormed();
  const keeps = initial !== '' && (type === 'choice' ? options.includes(initial) : type !== 'date');
  return {
    id: freeId(
      deriveId(label) || 'field',
      before.map((one) => one.id),
    ),
    label,
    type,
    required: field.required,
    place: field.place,
    guidance: clean(field.guidance).slice(0, 300).toWellFormed().trim(),
    options: type === 'choice' ? options : [],
    initial: keeps ? initial : null,
    longest: null,
  };
}

function merge(before: Piece['decision'], next: NonNullable<Piece['decision']>): NonNullable<Piece['decision']> {
  const verbs = next.verbs.map(({ verb, responses }) => ({
    verb: clean(verb).slice(0, 60),
    responses: responses.map((response) => clean(response).slice(0, 60).trim()).filter((response) => response !== ''),
  }));
  if (before === null) return { ...next, verbs };
  const known = new Set(before.verbs.map(({ verb, responses }) => `${verb}\n${responses.join('\n')}`));
  const more = verbs.filter(({ verb, responses }) => !known.has(`${verb}\n${responses.join('\n')}`));
  return { ...before, verbs: [...before.verbs, ...more].slice(0, 20) };
}

function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted in {} ? `${wanted}-field` : wanted.slice(0, 58).replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** One line, without what would name a field of a template. */
function clean(text: string): string {
  return oneLine(text).replaceAll('{{', '{ {').replaceAll('}}', '} }');
}

/** At spaces, so that each part fits on a line of the file. */
function cutLines(text: string): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE);
    const at = space > LONGEST_LINE / 2 ? space : LONGEST_LINE;
    lines.push(rest.slice(0, at).toWellFormed().trim());
    rest = rest.slice(at).trim();
  }
  return [...lines, rest.toWellFormed()].filter((line) => line !== '');
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).toWellFormed()}…` : words;
}
