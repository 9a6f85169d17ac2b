import type { DecisionScheme, SignOffPlan } from '../../core/templates/template.ts';
import { LINE, type PageMark, type PagePen } from './page-pen.ts';

/** A decision block as its practice prints it, with the first two verbs to choose from. */
export function drawDecision(
  { layout, lead, verbs }: DecisionScheme,
  fill: (text: string) => string,
  pen: PagePen,
): void {
  const items = verbs.slice(0, 2);
  if (lead !== '' && pen.hasRoom()) {
    pen.words(fill(lead));
    pen.down(LINE * 1.2);
  }
  for (const [index, { verb, responses }] of items.entries()) {
    if (!pen.hasRoom(2 * LINE)) return;
    const words = `${index + 1}.  ${verb}`;
    if (layout === 'beside') {
      drawBeside(words, responses.join(' / '), pen);
      continue;
    }
    pen.words(words, { look: 'strong' });
    pen.bar(0.7, indentOf(verb));
    pen.down(LINE * 1.2);
    if (layout === 'approve') drawLines(responses, pen);
  }
  if (layout === 'concur') drawLines([...new Set(items.flatMap(({ responses }) => responses))].slice(0, 3), pen);
  if (layout === 'beside' || layout === 'concur') drawLines(['', ''], pen);
  pen.down(2);
}

/** Signatures as lines to sign on, the rest as rows of a table. */
export function drawSignOff(rows: readonly SignOffPlan[], pen: PagePen): void {
  for (const { label, kind } of rows) {
    if (!pen.hasRoom(2 * LINE)) return;
    if (kind === 'signature') drawLines([label, ''], pen);
    else {
      pen.words(label, { size: 4.7, look: 'label' });
      pen.bar(0.4, pen.width * 0.36);
      pen.down(LINE * 1.1);
    }
  }
}

function indentOf(verb: string): number {
  return 12 + verb.length * 2.7;
}

function drawBeside(words: string, answers: string, pen: PagePen): void {
  const [beside, height, y] = [pen.width / 3, LINE * 1.4, pen.at() - 5.6];
  pen.put(
    { kind: 'frame', x: pen.left, y, width: pen.width - beside, height },
    { kind: 'frame', x: pen.left + pen.width - beside, y, width: beside, height },
  );
  pen.words(words, { x: 2, look: 'strong' });
  const start = 6 + words.length * 2.65;
  pen.put({ kind: 'bar', x: pen.left + start, y: pen.at(), width: Math.max(0, pen.width - beside - start - 6) });
  pen.words(answers, { x: pen.width - beside + 2 });
  pen.down(height);
}

/** Lines to write on side by side, each above its words. */
function drawLines(words: readonly string[], pen: PagePen): void {
  if (words.length === 0 || !pen.hasRoom(2 * LINE)) return;
  const gap = 8;
  const width = (pen.width - gap * (words.length - 1)) / words.length;
  pen.down(LINE * 0.8);
  const rules = words.map(
    (_, index): PageMark => ({
      kind: 'rule',
      x: pen.left + index * (width + gap),
      y: pen.at(),
      width,
    }),
  );
  pen.put(...rules);
  pen.down(LINE * 0.9);
  words.forEach((text, index) => {
    if (text !== '') pen.words(text, { size: 4.7, x: index * (width + gap) });
  });
  pen.down(LINE * 1.1);
}
