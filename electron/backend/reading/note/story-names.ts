import type { Loss } from './raw-story.ts';

/** Left out with whatever they hold: what was so before, codes, readings of signs, the way for older programs. */
export const LEFT_OUT = new Set(
  'w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange w:tblGridChange w:rt mc:Fallback'.split(
    ' ',
  ),
);
/** Elements a note cannot hold. */
export const LOSSES: ReadonlyMap<string, Loss> = new Map([
  ['chart', 'object'],
  ['OLEObject', 'object'],
  // SmartArt.
  ['relIds', 'object'],
  ['m:oMath', 'formula'],
  ['w:sym', 'sign'],
  ['w:txbxContent', 'text-box'],
]);
