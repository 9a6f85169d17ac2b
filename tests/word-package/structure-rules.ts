import type { Rule } from './lint-package.ts';
import { childrenOf, DOCUMENT, findAll, storyPaths, valOf, type WordPackage, type XmlElement } from './word-package.ts';

/** Tables, fields and sections: what the schema allows and Word does not, or shows broken. */
export const STRUCTURE_RULES = {
  'cell-without-last-paragraph': (opened) =>
    tables(opened)
      .flatMap((table) => findAll(table, 'w:tc'))
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => 'w:tc'),
  'row-without-cells': (opened) =>
    tables(opened)
      .flatMap((table) => childrenOf(table, 'w:tr'))
      .filter((row) => childrenOf(row, 'w:tc').length === 0)
      .map(() => 'w:tr'),
  'table-without-rows': (opened) =>
    tables(opened)
      .filter((table) => childrenOf(table, 'w:tr').length === 0)
      .map(() => 'w:tbl'),
  'row-off-the-grid': (opened) =>
    tables(opened).flatMap((table) =>
      childrenOf(table, 'w:tr')
        .map(spanOf)
        .filter((span) => span !== gridOf(table).length)
        .map((span) => `${span} of ${gridOf(table).length} columns`),
    ),
  'grid-not-table-width': (opened) =>
    tables(opened).flatMap((table) => {
      const width = findAll(table, 'w:tblW')[0]?.attributes;
      const grid = gridOf(table).reduce((sum, column) => sum + column, 0);
      return width?.['w:type'] === 'dxa' && Number(width['w:w']) !== grid ? [`${width['w:w']} against ${grid}`] : [];
    }),
  'heading-row-below-others': (opened) =>
    tables(opened).flatMap((table) => {
      const heads = childrenOf(table, 'w:tr').map((row) => findAll(childrenOf(row, 'w:trPr')[0], 'w:tblHeader').length);
      return heads.some((head, index) => head > 0 && heads[index - 1] === 0) ? ['w:tblHeader'] : [];
    }),
  'tables-that-touch': (opened) =>
    opened.xml.size === 0
      ? []
      : storyPaths(opened)
          .flatMap((path) => findAll(opened.xml.get(path), 'w:body', 'w:tc'))
          .flatMap(({ children }) =>
            children.filter((child, index) => child.name === 'w:tbl' && children[index + 1]?.name === 'w:tbl'),
          )
          .map(() => 'w:tbl'),
  'field-not-closed': (opened) =>
    storyPaths(opened).flatMap((path) => {
      const marks = findAll(opened.xml.get(path), 'w:fldChar').map((mark) => mark.attributes['w:fldCharType'] ?? '');
      return areFieldsClosed(marks) ? [] : [`${path}: ${marks.join(' ')}`];
    }),
  'no-page-setup': (opened) => {
    const body = childrenOf(opened.xml.get(DOCUMENT), 'w:body')[0];
    const last = body?.children.at(-1);
    return body === undefined || (last?.name === 'w:sectPr' && childrenOf(last, 'w:pgSz').length === 1)
      ? []
      : [DOCUMENT];
  },
  'line-height-without-rule': (opened) =>
    [...storyPaths(opened), 'word/styles.xml'].flatMap((path) =>
      findAll(opened.xml.get(path), 'w:spacing')
        .filter(({ attributes }) => attributes['w:line'] !== undefined && attributes['w:lineRule'] !== 'auto')
        .map(() => path),
    ),
  'no-language': (opened) => {
    const styles = opened.xml.get('word/styles.xml');
    const defaults = findAll(styles, 'w:docDefaults')[0];
    return styles === undefined || findAll(defaults, 'w:lang')[0]?.attributes['w:val'] ? [] : ['word/styles.xml'];
  },
  'heading-without-outline-level': (opened) =>
    childrenOf(opened.xml.get('word/styles.xml'), 'w:style')
      .filter((style) => /^heading [1-3]$/.test(valOf(style, 'w:name') ?? ''))
      .filter((style) => valOf(style, 'w:pPr', 'w:outlineLvl') === undefined)
      .map((style) => style.attributes['w:styleId'] ?? ''),
} as const satisfies Record<string, Rule>;

/** Fields hold others, and that of a contents table runs over its paragraphs. */
function areFieldsClosed(marks: readonly string[]): boolean {
  const open: ('code' | 'result')[] = [];
  for (const mark of marks) {
    if (mark === 'begin') open.push('code');
    else if (mark === 'separate' && open.at(-1) === 'code') open[open.length - 1] = 'result';
    else if (mark !== 'end' || open.pop() === undefined) return false;
  }
  return open.length === 0;
}

function tables(opened: WordPackage): readonly XmlElement[] {
  return storyPaths(opened).flatMap((path) => findAll(opened.xml.get(path), 'w:tbl'));
}

function gridOf(table: XmlElement): readonly number[] {
  return childrenOf(childrenOf(table, 'w:tblGrid')[0], 'w:gridCol').map((column) => Number(column.attributes['w:w']));
}

function spanOf(row: XmlElement): number {
  return childrenOf(row, 'w:tc').reduce((sum, cell) => sum + Number(valOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1), 0);
}
