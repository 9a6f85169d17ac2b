import { isSectionWord, type LabelKind, readLabel } from './field-labels.ts';
import { untyped } from './headings.ts';
import { type LayoutParagraph, oneLine, textOf } from './word-layout.ts';

export interface Named {
  readonly label: string;
  readonly kind: LabelKind | null;
  readonly value: LayoutParagraph;
}

/** `To: the Minister[tab]Date:`: the labels of a line with their values. Below a section only labels we know. */
export function namedIn(paragraph: LayoutParagraph, below: boolean): readonly Named[] {
  const cut = cutRuns(paragraph);
  const named: Named[] = [];
  for (const part of cut) {
    const text = oneLine(textOf(part));
    const match = /^([^:：]{1,60}?)\s{0,3}[:：]\s*(.*)$/s.exec(text);
    const label = untyped(match?.[1] ?? text);
    const kind = readLabel(label);
    if (match && (kind !== null || (!below && isShortLabel(label)))) {
      if (below && kind !== 'copies' && kind !== 'deadline') return [];
      named.push({ label, kind, value: afterColon(part) });
    } else if (!match && !below && kind !== null && cut.length > 1)
      named.push({ label, kind, value: { ...part, runs: [] } });
    else {
      const last = named.at(-1);
      if (!last) return [];
      named[named.length - 1] = { ...last, value: { ...last.value, runs: [...last.value.runs, ...part.runs] } };
    }
  }
  return named;
}

function isShortLabel(label: string): boolean {
  return /^\p{Lu}/u.test(label) && label.split(' ').length <= 4 && label.length <= 40 && !isSectionWord(label);
}

/** A line at its tabs. */
function cutRuns(paragraph: LayoutParagraph): readonly LayoutParagraph[] {
  const parts: LayoutParagraph['runs'][number][][] = [[]];
  for (const run of paragraph.runs)
    run.text.split(/\t+/).forEach((text, index) => {
      if (index > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    });
  return parts.map((runs) => ({ ...paragraph, runs })).filter((part) => oneLine(textOf(part)) !== '');
}

function afterColon(part: LayoutParagraph): LayoutParagraph {
  let found = false;
  const runs = part.runs.flatMap((run) => {
    if (found) return [run];
    const at = run.text.search(/[:：]/);
    if (at < 0) return [];
    found = true;
    return [{ ...run, text: run.text.slice(at + 1) }];
  });
  return { ...part, runs };
}

/** What a value such as `High / Normal` offers. */
export function optionsIn(kind: LabelKind | null, words: string): readonly string[] {
  if (kind !== 'options' || words.length > 120) return [];
  const options = words
    .replace(/^[[(<]|[\])>]$/g, '')
    .split(/\s*\/\s*/)
    .map((option) => option.trim())
    .filter((option) => option !== '');
  return options.length >= 2 && new Set(options).size === options.length ? options : [];
}

/** Whether words only show how a date is written: `dd/mm/yyyy`. */
export function isDatePattern(words: string): boolean {
  return /^[[(<]?(d{1,2}[-/. ]m{1,4}[-/. ](y{2,4}|a{2,4}|t{2,4})|j{1,2}[-/. ]m{1,4}[-/. ]a{2,4}|h{1,2}[-/. ]b{1,2}[-/. ]t{2,4})[\])>]?$/i.test(
    words,
  );
}

/** What Word or a form says where nobody wrote anything, which helps nobody. */
export function saysNothing(words: string): boolean {
  return (
    isDatePattern(words) ||
    /^(click( or tap)?( here)? to (enter|add)|choose an item|enter (a|the) (date|text)|select|cliquez|choisissez|sélectionnez|pilih|klik)\b/i.test(
      words,
    )
  );
}
