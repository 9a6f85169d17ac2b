import type { Rule } from './lint-package.ts';
import { childrenOf, findAll, storyPaths, valOf, type WordPackage, walk, type XmlElement } from './word-package.ts';

/** What refers to what inside the document. */
export const REFERENCE_RULES = {
  'style-nobody-defined': (opened) => {
    const styles = opened.xml.get('word/styles.xml');
    const ids = new Set(childrenOf(styles, 'w:style').map((style) => style.attributes['w:styleId']));
    const uses = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
    return [styles, ...stories(opened)].flatMap((root) =>
      findAll(root, ...uses)
        .map((use) => use.attributes['w:val'] ?? '')
        .filter((id) => !ids.has(id)),
    );
  },
  'style-defined-twice': (opened) =>
    repeated(childrenOf(opened.xml.get('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId'])),
  'list-nobody-defined': (opened) => {
    const nums = childrenOf(opened.xml.get('word/numbering.xml'), 'w:num');
    const ids = new Set([...nums.map((num) => num.attributes['w:numId']), '0']);
    return [opened.xml.get('word/styles.xml'), ...stories(opened)]
      .flatMap((root) => findAll(root, 'w:numId'))
      .map((use) => use.attributes['w:val'] ?? '')
      .filter((id) => !ids.has(id));
  },
  'list-without-definition': (opened) => {
    const numbering = opened.xml.get('word/numbering.xml');
    const ids = new Set(childrenOf(numbering, 'w:abstractNum').map((each) => each.attributes['w:abstractNumId']));
    return childrenOf(numbering, 'w:num')
      .map((num) => valOf(num, 'w:abstractNumId') ?? '')
      .filter((id) => !ids.has(id));
  },
  'list-level-nobody-defined': (opened) => {
    const levels = levelsByList(opened);
    return stories(opened)
      .flatMap((root) => findAll(root, 'w:numPr'))
      .map((use) => ({ list: valOf(use, 'w:numId') ?? '', level: valOf(use, 'w:ilvl') ?? '0' }))
      .filter(({ list, level }) => levels.get(list)?.has(level) === false)
      .map(({ list, level }) => `list ${list} level ${level}`);
  },
  'list-id-twice': (opened) => {
    const numbering = opened.xml.get('word/numbering.xml');
    return [
      ...repeated(childrenOf(numbering, 'w:num').map((num) => num.attributes['w:numId'])),
      ...repeated(childrenOf(numbering, 'w:abstractNum').map((each) => each.attributes['w:abstractNumId'])),
    ];
  },
  'footnote-nobody-wrote': (opened) => {
    const written = new Set(footnoteIds(opened));
    return footnoteCalls(opened).filter((id) => !written.has(id));
  },
  'footnote-nobody-calls': (opened) => {
    const called = new Set(footnoteCalls(opened));
    return footnoteIds(opened).filter((id) => Number(id) > 0 && !called.has(id));
  },
  'footnote-id-twice': (opened) => repeated(footnoteIds(opened)),
  'bookmark-twice': (opened) => {
    const starts = stories(opened).flatMap((root) => findAll(root, 'w:bookmarkStart'));
    return [
      ...repeated(starts.map((start) => start.attributes['w:id'])),
      ...repeated(starts.map((start) => start.attributes['w:name']?.toLowerCase())),
    ];
  },
  'bookmark-name-word-refuses': (opened) =>
    stories(opened)
      .flatMap((root) => findAll(root, 'w:bookmarkStart'))
      .map((start) => start.attributes['w:name'] ?? '')
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)),
  'range-without-end': (opened) =>
    stories(opened).flatMap((root) =>
      ['bookmark', 'commentRange'].flatMap((kind) => {
        const ids = (end: string) => findAll(root, `w:${kind}${end}`).map((each) => each.attributes['w:id'] ?? '');
        const [starts, ends] = [ids('Start'), ids('End')];
        return [...starts.filter((id) => !ends.includes(id)), ...ends.filter((id) => !starts.includes(id))];
      }),
    ),
  'drawing-id-twice': (opened) =>
    repeated(stories(opened).flatMap((root) => findAll(root, 'wp:docPr').map((each) => each.attributes['id']))),
  'control-id-twice': (opened) =>
    repeated(stories(opened).flatMap((root) => findAll(root, 'w:sdtPr').map((each) => valOf(each, 'w:id')))),
  'link-to-no-bookmark': (opened) => {
    const names = new Set(
      stories(opened).flatMap((root) => findAll(root, 'w:bookmarkStart').map((each) => each.attributes['w:name'])),
    );
    return stories(opened)
      .flatMap((root) => [...anchors(root), ...fieldTargets(root)])
      .filter((name) => !names.has(name));
  },
} as const satisfies Record<string, Rule>;

function stories(opened: WordPackage): readonly XmlElement[] {
  return storyPaths(opened).flatMap((path) => opened.xml.get(path) ?? []);
}

function repeated(ids: readonly (string | undefined)[]): readonly string[] {
  const known = ids.filter((id) => id !== undefined);
  return known.filter((id, index) => known.indexOf(id) !== index);
}

function footnoteIds(opened: WordPackage): readonly string[] {
  return childrenOf(opened.xml.get('word/footnotes.xml'), 'w:footnote').map((each) => each.attributes['w:id'] ?? '');
}

function footnoteCalls(opened: WordPackage): readonly string[] {
  return stories(opened).flatMap((root) =>
    findAll(root, 'w:footnoteReference').map((each) => each.attributes['w:id'] ?? ''),
  );
}

function levelsByList(opened: WordPackage): ReadonlyMap<string, ReadonlySet<string>> {
  const numbering = opened.xml.get('word/numbering.xml');
  const levels = new Map(
    childrenOf(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'],
      new Set(childrenOf(each, 'w:lvl').map((level) => level.attributes['w:ilvl'] ?? '')),
    ]),
  );
  return new Map(
    childrenOf(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'] ?? '',
      levels.get(valOf(num, 'w:abstractNumId') ?? '') ?? new Set<string>(),
    ]),
  );
}

/** With a relationship, an anchor is a place in another document. */
function anchors(root: XmlElement): readonly string[] {
  return findAll(root, 'w:hyperlink')
    .filter((link) => link.attributes['r:id'] === undefined)
    .flatMap((link) => link.attributes['w:anchor'] ?? []);
}

function fieldTargets(root: XmlElement): readonly string[] {
  return [...walk(root)]
    .flatMap((element) => (element.name === 'w:instrText' ? element.text : (element.attributes['w:instr'] ?? [])))
    .flatMap((code) => /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(code)?.[1] ?? []);
}
