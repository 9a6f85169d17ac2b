import { listDefinitions, listReference, STYLE_LISTS } from '../numbering.ts';
import type { PrintList } from '../print-model.ts';
import { NAMESPACES, val, XML_HEAD } from './xml.ts';

type Level = ReturnType<typeof listDefinitions>[number]['levels'][number];

/**
 * The numbering part. The list at index n of the document has the id n + 1; the lists of the styles follow, found by
 * `styleNumber`. Each list counts anew, by its overrides, although lists that look alike share a definition.
 */
export function writeNumbering(lists: readonly PrintList[]): string {
  const definitions = listDefinitions(lists);
  const abstractIds = new Map(definitions.map(({ reference }, index) => [reference, index + 1]));
  const abstract = definitions.map(
    ({ levels }, index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}">${val('multiLevelType', 'hybridMultilevel')}${levels.map(writeLevel).join('')}</w:abstractNum>`,
  );
  const numbers = [...lists, ...STYLE_LISTS].map((list, index) => {
    const reference = listReference(list);
    const levels = definitions.find((one) => one.reference === reference)?.levels ?? [];
    const starts = levels.map(
      ({ level, start }) => `<w:lvlOverride w:ilvl="${level}">${val('startOverride', start)}</w:lvlOverride>`,
    );
    return `<w:num w:numId="${index + 1}">${val('abstractNumId', abstractIds.get(reference) ?? 0)}${starts.join('')}</w:num>`;
  });
  return `${XML_HEAD}<w:numbering ${NAMESPACES}>${abstract.join('')}${numbers.join('')}</w:numbering>`;
}

/** The id of the list a list style counts in. */
export function styleNumber(reference: string, lists: readonly PrintList[]): number {
  return lists.length + STYLE_LISTS.findIndex((list) => listReference(list) === reference) + 1;
}

/** In the order of CT_Lvl: start, numFmt, suff, lvlText, lvlJc, pPr. */
function writeLevel(level: Level): string {
  const { left, hanging } = level.style.paragraph.indent;
  const suffix = 'suffix' in level ? val('suff', level.suffix) : '';
  return `<w:lvl w:ilvl="${level.level}">${val('start', level.start)}${val('numFmt', level.format)}${suffix}${val('lvlText', level.text)}${val('lvlJc', level.alignment)}<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
}
