import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../core/shared/said.ts';
import { buildTemplate } from '../../../../../core/templates/from-word/build-template.ts';
import type { Piece, TemplateProposal } from '../../../../../core/templates/from-word/proposal.ts';
import { parseTemplate } from '../../../../../core/templates/parse-template.ts';
import type { Template } from '../../../../../core/templates/template.ts';
import { writeTemplate } from '../../../../../core/templates/write-template.ts';
import { readTemplateFile } from '../../../../../electron/backend/reading/template/read-template-file.ts';
import { Unreadable } from '../../../../../electron/backend/reading/unreadable.ts';
import { fc } from '../../../../fast-check.ts';
import { byHand, controlledForm, frenchForm, headedForm, malayForm, plainForm, tableForm } from './house-layouts.ts';

const MOST_TEXT = 5 * 1024 * 1024;

function propose(bytes: Uint8Array, name = 'House_form.docx'): TemplateProposal {
  return readTemplateFile({ name, bytes }, MOST_TEXT);
}

/** The template as a file has it, read back. */
function written(proposal: TemplateProposal): Template {
  const { template } = buildTemplate(proposal, 'form');
  const read = parseTemplate('form', writeTemplate(template));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  expect(read.value).toEqual(template);
  return read.value;
}

const made = async (bytes: Uint8Array | Promise<Uint8Array>) => written(propose(await bytes));
const fieldsOf = ({ fields }: Template) => fields.map(({ id, type }) => `${id} ${type}`);
const section = ({ sections }: Template, id: string) => sections.find((one) => one.id === id);

describe('a Word form as a template', () => {
  it('takes a table of To and From for fields, headings for sections, grey text for guidance and limits', async () => {
    const template = await made(headedForm());
    expect(template).toMatchObject({
      name: 'Ministerial submission',
      language: 'en-GB',
      limit: { most: 2, unit: 'pages' },
      page: { size: 'Letter', marginsMm: 25 },
      marking: { initial: 'OFFICIAL-SENSITIVE', position: 'header-and-footer', pages: 'every' },
      decision: {
        layout: 'paragraphs',
        verbs: [{ verb: 'agree', responses: ['Agree', 'Disagree', 'Please discuss'] }],
        decider: 'to',
        decideBy: 'decision-by',
      },
      signOff: [
        { label: 'Signature', kind: 'signature' },
        { label: 'Cleared by', kind: 'clearance' },
      ],
    });
    expect(fieldsOf(template)).toEqual([
      'to person',
      'from person',
      'copies list',
      'date date',
      'reference-no id',
      'priority choice',
      'decision-by date',
    ]);
    expect(template.fields[0]).toMatchObject({ required: true, guidance: 'Name of minister', initial: null });
    expect(template.fields[5]?.options).toEqual(['Urgent', 'Routine']);
    expect(template.sections.map(({ heading, level }) => `${level} ${heading}`)).toEqual([
      '1 Issue',
      '1 Recommendation',
      '1 Background',
      '2 What has happened',
      '1 Annex A: Evidence',
    ]);
    expect(section(template, 'issue')?.limit).toEqual({ most: 80, unit: 'words' });
    expect(section(template, 'recommendation')).toMatchObject({
      decision: true,
      opening: ['We recommend that you take one of the courses below.'],
    });
    expect(section(template, 'annex-a-evidence')).toMatchObject({ annex: true, signOff: true });
  });

  it('finds headings by their look and fields by their tabs where a form has no styles', async () => {
    const template = await made(plainForm());
    expect(template.name).toBe('INFORMATION NOTE');
    expect(fieldsOf(template)).toEqual(['to person', 'date date', 'from person', 'our-ref id', 'copies-to list']);
    expect(template.fields[0]?.initial).toBe('Permanent Secretary');
    expect(template.fields.at(-1)?.place).toBe('end');
    expect(template.sections.map(({ heading }) => heading)).toEqual(['Purpose', 'Key points', 'Next steps']);
    expect(section(template, 'purpose')?.limit).toEqual({ most: 4, unit: 'lines' });
    expect(section(template, 'key-points')?.limit).toEqual({ most: 150, unit: 'words' });
    expect(section(template, 'next-steps')?.opening).toEqual(['This note will be published under the usual rules.']);
  });

  it('takes a form that is all tables, and says which table it could not take', async () => {
    const proposal = propose(await tableForm());
    const template = written(proposal);
    expect(fieldsOf(template)).toEqual([
      'to person',
      'tracking-number id',
      'critical-date date',
      'contact-officer person',
    ]);
    expect(template.decision).toMatchObject({
      layout: 'beside',
      verbs: [
        { verb: 'agree', responses: ['Agreed', 'Not agreed'] },
        { verb: 'note', responses: ['Noted', 'Please discuss'] },
      ],
    });
    expect(section(template, 'background')).toMatchObject({
      limit: { most: 200, unit: 'words' },
      opening: ['Past decisions are listed first.'],
    });
    expect(proposal.notTaken.map(inEnglish).join()).toContain('Milestone, Owner, Day');
  });

  it('reads French: labels, orders, limits, marking and numbers', async () => {
    const template = await made(frenchForm());
    expect(template).toMatchObject({
      name: 'Note à la ministre',
      language: 'fr-CA',
      numbering: 'continuous',
      marking: { initial: 'PROTÉGÉ B', position: 'header-right' },
      decision: { layout: 'concur', decider: 'destinataire', decideBy: 'echeance' },
    });
    expect(fieldsOf(template)).toEqual([
      'destinataire person',
      'expediteur person',
      'echeance date',
      'n-de-dossier id',
    ]);
    expect(section(template, 'enjeu')?.limit).toEqual({ most: 3, unit: 'lines' });
  });

  it('reads Malay, with a first paragraph that has no number', async () => {
    const template = await made(malayForm());
    expect(template).toMatchObject({
      language: 'ms-MY',
      numbering: 'after-first',
      marking: { initial: 'SULIT', position: 'header-left-footer-right' },
      decision: { verbs: [{ verb: 'meluluskan', responses: ['Setuju', 'Tidak setuju'] }] },
    });
    expect(fieldsOf(template)).toEqual(['kepada person', 'daripada person', 'tarikh date', 'rujukan id']);
    expect(section(template, 'tujuan')?.limit).toEqual({ most: 100, unit: 'words' });
  });

  it('reads content controls of a .dotx, hidden text and a style for guidance', () => {
    const proposal = propose(controlledForm(), 'Meeting brief.dotx');
    const template = written(proposal);
    expect(template.name).toBe('Meeting brief');
    expect(fieldsOf(template)).toEqual(['action-officer person', 'urgency choice', 'meeting-on date']);
    expect(template.fields[1]?.options).toEqual(['Immediate', 'Routine']);
    expect(section(template, 'objectives')).toMatchObject({
      guidance: 'What we want from this meeting.\nOnly the drafter reads this.',
      opening: ['The Minister may say:'],
      decision: true,
    });
    expect(template.decision?.layout).toBe('approve');
  });

  it('makes what the user says of a piece', async () => {
    const proposal = propose(await plainForm());
    const change = (piece: Piece): Piece => {
      if (piece.name === 'Next steps') return { ...piece, kind: 'drop' };
      if (piece.words.startsWith('This note')) return { ...piece, kind: 'section', name: 'Publication', level: 2 };
      return piece.name === 'To' ? { ...piece, name: 'Addressee', field: { ...piece.field, type: 'text' } } : piece;
    };
    const template = written({ ...proposal, name: 'Our note', pieces: proposal.pieces.map(change) });
    expect(template.name).toBe('Our note');
    expect(template.fields[0]).toMatchObject({ id: 'addressee', type: 'text' });
    expect(template.sections.map(({ heading, level }) => `${level} ${heading}`)).toEqual([
      '1 Purpose',
      '1 Key points',
      '2 Publication',
    ]);
  });

  it('says what is said above the first section and has no place', () => {
    const { notTaken } = buildTemplate(
      propose(byHand('<w:p><w:r><w:t>Ministry of Works is here.</w:t></w:r></w:p>')),
      'x',
    );
    expect(notTaken.map(inEnglish)).toEqual([
      '“Ministry of Works is here.”: words above the first section have no place in a template.',
    ]);
  });

  it('refuses what is no Word file, damaged, empty or a bomb of XML', () => {
    const refused = (bytes: Uint8Array) => {
      try {
        propose(bytes);
      } catch (error) {
        if (error instanceof Unreadable) return error.fault.reason;
        throw error;
      }
      return 'taken';
    };
    expect(refused(new TextEncoder().encode('# A heading'))).toBe('no-template');
    expect(refused(byHand('<w:p>'))).toBe('broken');
    expect(refused(byHand('<w:p/>'))).toBe('empty');
    expect(refused(byHand('<w:tbl><w:tr><w:tc>'.repeat(300) + '</w:tc></w:tr></w:tbl>'.repeat(300)))).toBe('too-deep');
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...[
        '{{x}}',
        '::slot[a]{#b}',
        '# a',
        '---',
        '☐☐☐☐',
        '[',
        '<',
        '☐ a ☐ b',
        'To:',
        '> > > >',
        '- ',
        'constructor: x',
        '|a|',
      ],
      ...[
        '\\'.repeat(400),
        'x'.repeat(3_000),
        '('.repeat(2_000),
        'Signature: ____',
        'No more than 0 words',
        '&amp;<!--',
      ],
    ),
  );
  const escaped = (text: string) =>
    text
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  const anyBlock = fc
    .tuple(
      fc.constantFrom('text', 'heading', 'row', 'control', 'italic'),
      fc.array(hostile, { minLength: 1, maxLength: 5 }),
    )
    .map(([kind, texts]) => {
      const runs = texts.map(
        (text) =>
          `<w:r>${kind === 'italic' ? '<w:rPr><w:i/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
      );
      if (kind === 'row')
        return `<w:tbl><w:tr>${runs.map((run) => `<w:tc><w:p>${run}</w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
      const level = kind === 'heading' ? `<w:pPr><w:outlineLvl w:val="${texts.length}"/></w:pPr>` : '';
      const inner =
        kind === 'control'
          ? `<w:sdt><w:sdtPr><w:dropDownList>${texts.map((text) => `<w:listItem w:value="${escaped(text).replaceAll('"', '&quot;')}"/>`).join('')}</w:dropDownList></w:sdtPr><w:sdtContent>${runs.join('')}</w:sdtContent></w:sdt>`
          : runs.join('');
      return `<w:p>${level}${inner}</w:p>`;
    });

  it('makes a template a file can hold of any words', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 12 }), (blocks) => {
        const bytes = byHand(`<w:p><w:r><w:t>Words</w:t></w:r></w:p>${blocks.join('')}`);
        const template = written(propose(bytes));
        expect(template.sections.length).toBeGreaterThan(0);
      }),
      { interruptAfterTimeLimit: 2_500, numRuns: 300 },
    );
  });

  it('keeps within the limits of a template, and says what is beyond them', () => {
    const heads = Array.from(
      { length: 80 },
      (_, at) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Head ${at}</w:t></w:r></w:p>`,
    );
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<w:tr><w:tc><w:p><w:r><w:t>Field ${at}:</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>`,
    );
    const { template, notTaken } = buildTemplate(
      propose(byHand(`<w:tbl>${rows.join('')}</w:tbl>${heads.join('')}`)),
      'x',
    );
    expect([template.fields.length, template.sections.length]).toEqual([40, 60]);
    expect(notTaken.map(inEnglish)).toEqual(['Fields after the first 40.', 'Sections after the first 60.']);
  });
});
