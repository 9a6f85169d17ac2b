import { element, wordsOf, type XmlElement } from './xml-tree.ts';

/** Writes a marking into each header and footer that does not show it, above in a header and below in a footer. */
export function markBands(bands: readonly XmlElement[], marking: string): void {
  for (const band of bands) {
    if (wordsOf(band).toLowerCase().includes(marking.toLowerCase())) continue;
    const run = element(
      'w:r',
      {},
      element('w:rPr', {}, element('w:b')),
      element('w:t', { 'xml:space': 'preserve' }, marking),
    );
    const line = element('w:p', {}, element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })), run);
    if (band.name === 'w:hdr') band.children.unshift(line);
    else band.children.push(line);
  }
}
