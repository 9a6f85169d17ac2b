import CSL from 'citeproc';
import type { FootnoteRun } from '../note/footnotes.ts';

/**
 * Noncharacters that bracket what the processor decorates. They cannot occur in a source's data: `withoutMarkers` takes
 * them out first.
 */
const ITALIC = '\u{FDD0}';
const NOT_ITALIC = '\u{FDD1}';
const LINK = '\u{FDD2}';
const NOT_LINK = '\u{FDD3}';
const MARKERS = /[\u{FDD0}-\u{FDEF}]/gu;

/**
 * citeproc-js looks its output formats up in one registry; ours brackets italics and links and escapes nothing.
 * Functions, because the templates other formats use (`<i>%%STRING%%</i>`) go through String.replace, where a `$&` in a
 * newspaper's name means something; and `@DOI`, because that is what it decorates addresses with, too.
 */
export function registerRunsFormat(): string {
  const name = 'briefing-desk-runs';
  CSL.Output.Formats[name] = {
    ...CSL.Output.Formats.text,
    '@font-style/italic': (_state: unknown, text: string) => `${ITALIC}${text}${NOT_ITALIC}`,
    '@DOI/true': (_state: unknown, address: string) => `${LINK}${address}${NOT_LINK}`,
  };
  return name;
}

export function withoutMarkers(text: string): string {
  return text.replace(MARKERS, '');
}

/** What came out in that format, as runs. */
export function readRuns(text: string): readonly FootnoteRun[] {
  const runs: FootnoteRun[] = [];
  let italic = 0;
  let link = false;
  for (const part of text.split(/([\u{FDD0}-\u{FDD3}])/u)) {
    if (part === ITALIC) italic += 1;
    else if (part === NOT_ITALIC) italic -= 1;
    else if (part === LINK || part === NOT_LINK) link = part === LINK;
    else if (part !== '') runs.push({ text: part, italic: italic > 0, url: link ? part : null });
  }
  return runs;
}
