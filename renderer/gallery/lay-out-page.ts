import type { FieldValue } from '../../core/note/note.ts';
import { fillText } from '../../core/templates/field-text.ts';
import { isSectionWanted } from '../../core/templates/start-section.ts';
import type { Section, Template, TemplateField } from '../../core/templates/template.ts';
import { drawDecision, drawSignOff } from './draw-formal.ts';
import { createPen, LINE, type PageMark, type PagePen, wordsMark } from './page-pen.ts';

/** The first page of a new note, in millimetres. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PageMark[];
}

const SIZES = { A4: { width: 210, height: 297 }, Letter: { width: 216, height: 279 } } as const;
/** Of a band's base line from the edge of the paper. */
const BAND = 14;

/**
 * The first page of a note as this template begins it and as it is printed: marking, title, fields, sections with bars
 * where text will be, decision and signatures. Drawn from the template alone, so that everybody's own has a picture too.
 */
export function layOutPage(template: Template): DrawnPage {
  const { width, height } = SIZES[template.page.size];
  const margin = template.page.marginsMm;
  const pen = createPen({ left: margin, width: width - 2 * margin, top: margin + 6, bottom: height - margin });
  const values = initialValues(template.fields);
  const fill = (text: string) => fillText(text, template.fields, values, template.language);

  pen.words(fill(template.title) || template.name, { size: 9.5, look: 'strong' });
  pen.down(10);
  drawFields(template, 'head', pen);
  let paragraph = 0;
  let section = 0;
  for (const one of template.sections) {
    if (one.annex || !pen.hasRoom(2 * LINE)) break;
    if (!isSectionWanted(one, values)) continue;
    if (one.level === 1) section += 1;
    const number = template.numbering === 'sections' && one.level === 1 ? `${section}  ` : '';
    pen.down(LINE * 0.7);
    pen.words(`${number}${fill(one.heading)}`, { size: one.level === 1 ? 7 : 6, look: 'strong' });
    pen.down(LINE * 1.15);
    paragraph = drawSection(one, template, { pen, paragraph, section, fill });
  }
  drawFields(template, 'end', pen);
  return { width, height, marks: [...drawMarking(template, width, height), ...pen.marks] };
}

function initialValues(fields: readonly TemplateField[]): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(fields.flatMap(({ id, initial }) => (initial === null ? [] : [[id, initial] as const])));
}

function drawFields({ fields }: Template, place: TemplateField['place'], pen: PagePen): void {
  const here = fields.filter((field) => field.place === place);
  const rule = (): PageMark => ({ kind: 'rule', x: pen.left, y: pen.at() - 4.4, width: pen.width });
  if (here.length === 0 || !pen.hasRoom(3 * LINE)) return;
  const labels = Math.min(0.42, Math.max(...here.map(({ label }) => label.length)) * 0.018 + 0.04) * pen.width;
  pen.put(rule());
  pen.down(3.4);
  for (const field of here) {
    if (!pen.hasRoom()) break;
    pen.put(
      wordsMark(field.label, { x: pen.left, y: pen.at(), size: 4.7, look: 'label', anchor: 'start' }, labels - 2),
    );
    if (field.initial !== null && field.initial !== 'today') pen.words(field.initial, { x: labels });
    else pen.bar(field.type === 'date' || field.type === 'id' ? 0.24 : 0.3 + (field.label.length % 5) * 0.07, labels);
    pen.down(LINE);
  }
  pen.put(rule());
  pen.down(5);
}

interface Drawing {
  readonly pen: PagePen;
  /** Numbered paragraphs so far. */
  readonly paragraph: number;
  readonly section: number;
  readonly fill: (text: string) => string;
}

/** Draws what stands in a section; returns how many numbered paragraphs there are then. */
function drawSection(section: Section, template: Template, { pen, paragraph, section: at, fill }: Drawing): number {
  let count = paragraph;
  const numberOf = () => {
    count += 1;
    if (template.numbering === 'continuous') return `${count}.`;
    if (template.numbering === 'after-first') return count === 1 ? '' : `${count}.`;
    return template.numbering === 'sections' ? `${at}.${count - paragraph}` : portionOf(template);
  };
  for (const words of section.opening) {
    if (!pen.hasRoom()) return count;
    pen.words(fill(words));
    pen.down(LINE * 1.3);
  }
  const tables = section.slots.some(({ layout }) => TABLES.has(layout));
  const listed =
    section.blocks.length > 0 && !section.blocks.includes('paragraphs')
      ? section.blocks.includes('bullets') || section.blocks.includes('numbered')
      : section.slots.some(({ layout }) => layout === 'bullets' || layout === 'numbered');
  if (!section.decision && !section.signOff) drawParagraph(pen, linesOf(section), numberOf());
  if (listed) drawList(pen);
  if (tables) drawTable(pen);
  if (section.decision && template.decision) drawDecision(template.decision, fill, pen);
  if (section.signOff) drawSignOff(template.signOff, pen);
  return count;
}

const TABLES: ReadonlySet<string> = new Set(['chronology', 'figures', 'whos-who']);

function linesOf({ limit, required }: Section): number {
  if (limit?.unit === 'lines') return Math.min(limit.most, 4);
  if (limit?.unit === 'words') return Math.min(Math.ceil(limit.most / 14), 4);
  return required ? 3 : 2;
}

function portionOf({ marking }: Template): string {
  const mark = marking?.portions[marking.ladder.indexOf(marking.initial ?? '')];
  return mark === undefined ? '' : `(${mark})`;
}

/** Lengths of lines, so that a block of them looks like text. */
const SHARES = [1, 0.96, 0.99, 0.94] as const;

function drawParagraph(pen: PagePen, lines: number, number: string): void {
  const indent = number === '' ? 0 : 4 + number.length * 2.4;
  for (let line = 0; line < lines && pen.hasRoom(0); line += 1) {
    if (line === 0 && number !== '') pen.words(number);
    pen.bar(line === lines - 1 ? 0.62 : SHARES[line % SHARES.length], indent);
    pen.down(LINE);
  }
  pen.down(1.6);
}

function drawList(pen: PagePen): void {
  for (const share of [0.88, 0.7]) {
    if (!pen.hasRoom(0)) return;
    pen.put({ kind: 'dot', x: pen.left + 2.4, y: pen.at() });
    pen.bar(share, 7);
    pen.down(LINE);
  }
  pen.down(1.6);
}

function drawTable(pen: PagePen): void {
  const [first, rows] = [pen.width * 0.26, 3];
  if (!pen.hasRoom(rows * LINE)) return;
  for (let row = 0; row < rows; row += 1) {
    const [y, height] = [pen.at() - 4.9, LINE + 0.6];
    pen.put(
      { kind: 'frame', x: pen.left, y, width: first, height },
      { kind: 'frame', x: pen.left + first, y, width: pen.width - first, height },
      { kind: 'bar', x: pen.left + 2, y: pen.at(), width: first * 0.55 },
      { kind: 'bar', x: pen.left + first + 2, y: pen.at(), width: (pen.width - first) * (row === 0 ? 0.5 : 0.8) },
    );
    pen.down(height);
  }
  pen.down(2);
}

function drawMarking({ marking, page }: Template, width: number, height: number): readonly PageMark[] {
  const mark = marking?.initial ?? null;
  if (marking === null || mark === null) return [];
  const put = (at: 'start' | 'middle' | 'end', y: number): PageMark => {
    const x = at === 'start' ? page.marginsMm : at === 'end' ? width - page.marginsMm : width / 2;
    return wordsMark(mark, { x, y, size: 5.6, look: 'strong', anchor: at }, width - 2 * page.marginsMm);
  };
  const foot = height - BAND + 3;
  switch (marking.position) {
    case 'header-and-footer':
      return [put('middle', BAND), put('middle', foot)];
    case 'header-right':
      return [put('end', BAND)];
    case 'header-left-footer-right':
      return [put('start', BAND), put('end', foot)];
  }
}
