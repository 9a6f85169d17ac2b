/**
 * How a paper shows where its facts come from. `inline`: in brackets after the linked words; `annex`: a table of evidence
 * as its last annex; `review`: a copy for checking, on which every fact link says what it is and what it rests on.
 */
export const SOURCE_MODES = ['none', 'inline', 'footnotes', 'annex', 'footnotes+annex', 'review'] as const;
export type SourceMode = (typeof SOURCE_MODES)[number];

/** Whether a paper of this mode has footnotes. */
export function hasFootnotes(mode: SourceMode): boolean {
  return mode === 'footnotes' || mode === 'footnotes+annex';
}

/** Whether it has an annex of evidence. */
export function hasEvidence(mode: SourceMode): boolean {
  return mode === 'annex' || mode === 'footnotes+annex';
}
