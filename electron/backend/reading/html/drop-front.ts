import type { CslDate, CslItem } from '../../../../core/facts/source.ts';
import { tidyLine } from '../lay-out-blocks.ts';
import { fold } from './page-title.ts';
import type { PageBlock } from './walk-blocks.ts';

const FRONT_BLOCKS = 10;
const LONGEST_LABEL = 160;
const BYLINE = /^(?:(?:written|reported|story|words|text) )?(?:by|oleh|par|von|por|作者|记者|بقلم)(?:\s|[:：])/iu;
const CHANGED =
  /^(?:(?:last|first) )?(?:updated|modified|published|posted|issued|diterbitkan|dikemas ?kini|aktualisiert|mis à jour)\b.{0,60}\d{4}/i;
/** Beside a date's numbers a line with more words says something. */
const MOST_WORDS = 6;

/**
 * Blocks without the headline, byline and date a page shows above its text: they are the source's title, authors and
 * date. Only what `csl` holds is taken away.
 */
export function dropFront(blocks: readonly PageBlock[], csl: CslItem): readonly PageBlock[] {
  const title = fold(csl.title ?? '');
  const authors = (csl.author ?? []).map(({ family, given, literal }) =>
    fold(literal ?? `${given ?? ''} ${family ?? ''}`),
  );
  const text = blocks.findIndex((block) => tidyLine(block.text.slice(0, 1_000)).length > LONGEST_LABEL);
  const end = text < 0 ? FRONT_BLOCKS : Math.min(text, FRONT_BLOCKS);
  const kept = blocks.filter(({ text: words, kind }, index) => {
    if (kind === 'table' || words.length > 2_000) return true;
    const line = tidyLine(words);
    if (title !== '' && (kind === 'heading' || index < FRONT_BLOCKS) && fold(line) === title) return false;
    return index >= end || kind === 'heading' || line.length > LONGEST_LABEL || !isLabel(line, authors, csl.issued);
  });
  return kept.length > 0 ? kept : blocks;
}

function isLabel(line: string, authors: readonly string[], issued: CslDate | undefined): boolean {
  const folded = fold(line);
  if (authors.some((name) => name !== '' && (folded === name || (BYLINE.test(line) && folded.includes(name)))))
    return true;
  if (issued === undefined || /[.!?]["”’»]?$/.test(line)) return false;
  return CHANGED.test(line) || isDate(line, issued['date-parts'][0] ?? []);
}

/** A line of a date's year and day and few words, in whatever language and figures. */
function isDate(line: string, [year, , day]: readonly number[]): boolean {
  const numbers = westernFigures(line).match(/\d+/g)?.map(Number) ?? [];
  const words = line.match(/\p{L}+/gu) ?? [];
  return (
    day !== undefined &&
    numbers.includes(year ?? -1) &&
    numbers.includes(day) &&
    words.length <= MOST_WORDS &&
    numbers.length <= 7
  );
}

function westernFigures(line: string): string {
  return line
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0));
}
