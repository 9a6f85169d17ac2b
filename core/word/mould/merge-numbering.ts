import { childrenOf, valOf, writeXml, XML_HEAD, type XmlElement } from './xml-tree.ts';

/** Our lists beside those of a mould, under ids it does not use. */
export interface MergedNumbering {
  /** The id of one of our lists in the merged part. */
  readonly idOf: (ours: string) => string;
  /** Whether list `id` of the mould says how a level looks. */
  readonly hasLevel: (id: string, level: number) => boolean;
  /** A list that looks like list `id` of the mould and begins anew; null where the mould has no such list. */
  readonly restart: (id: string, level: number, start: number) => string | null;
  /** Where one of our lists begins, at a level. */
  readonly startOf: (ours: string, level: number) => number;
  readonly write: () => string;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ABSTRACT = /<w:abstractNum w:abstractNumId="(\d+)"[\s\S]*?<\/w:abstractNum>|<w:abstractNum [^>]*\/>/g;
const LIST = /<w:num w:numId="(\d+)"[\s\S]*?<\/w:num>/g;

/** `mould` is its numbering part, null where it has none; `ours` is that of a rendered note. */
export function mergeNumbering(mould: XmlElement | null, ours: string): MergedNumbering {
  const theirs = mould ? childrenOf(mould) : [];
  const abstracts = theirs.filter(({ name }) => name === 'w:abstractNum');
  const lists = theirs.filter(({ name }) => name === 'w:num');
  const firstAbstract = above(abstracts.map(({ attributes }) => attributes['w:abstractNumId']));
  const firstList = above(lists.map(({ attributes }) => attributes['w:numId']));
  const known = new Map(lists.map((list) => [list.attributes['w:numId'] ?? '', valOf(list, 'w:abstractNumId') ?? '']));
  const ourAbstracts = [...ours.matchAll(ABSTRACT)].map(([xml, id = '0']) => ({ id: Number(id), xml }));
  const ourLists = [...ours.matchAll(LIST)].map(([xml, id = '0']) => ({ id: Number(id), xml }));
  const used = new Set<number>();
  const made: string[] = [];
  let next = firstList + 1 + Math.max(0, ...ourLists.map(({ id }) => id));

  return {
    idOf: (id) => {
      used.add(Number(id));
      return String(firstList + Number(id));
    },
    hasLevel: (id, level) => {
      const abstract = abstracts.find(({ attributes }) => attributes['w:abstractNumId'] === known.get(id));
      return (
        abstract !== undefined &&
        childrenOf(abstract, 'w:lvl').some(({ attributes }) => attributes['w:ilvl'] === String(level))
      );
    },
    restart: (id, level, start) => {
      const abstract = known.get(id);
      if (abstract === undefined) return null;
      const overrides = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
      made.push(`<w:num w:numId="${next}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`);
      next += 1;
      return String(next - 1);
    },
    startOf: (id, level) => {
      const list = ourLists.find((one) => one.id === Number(id))?.xml ?? '';
      const own = new RegExp(`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="(\\d+)"`).exec(list)?.[1];
      if (own !== undefined) return Number(own);
      const abstract = Number(/<w:abstractNumId w:val="(\d+)"/.exec(list)?.[1] ?? 0);
      const xml = ourAbstracts.find((one) => one.id === abstract)?.xml ?? '';
      const at = xml.indexOf(`<w:lvl w:ilvl="${level}"`);
      return Number(/<w:start w:val="(\d+)"/.exec(at < 0 ? '' : xml.slice(at))?.[1] ?? 1);
    },
    write: () => {
      const kept = ourLists.filter(({ id }) => used.has(id));
      const needed = new Set(kept.map(({ xml }) => Number(/<w:abstractNumId w:val="(\d+)"/.exec(xml)?.[1] ?? 0)));
      const before = theirs.filter(({ name }) => name === 'w:numPicBullet' || name === 'w:abstractNum').map(writeXml);
      const after = theirs
        .filter(({ name }) => !['w:numPicBullet', 'w:abstractNum', 'w:num'].includes(name))
        .map(writeXml);
      const shifted = ourAbstracts
        .filter(({ id }) => needed.has(id))
        .map(({ id, xml }) => plain(xml).replace(`w:abstractNumId="${id}"`, `w:abstractNumId="${firstAbstract + id}"`));
      const renumbered = kept.map(({ id, xml }) =>
        plain(xml)
          .replace(`w:numId="${id}"`, `w:numId="${firstList + id}"`)
          .replace(
            /<w:abstractNumId w:val="(\d+)"/,
            (_, one: string) => `<w:abstractNumId w:val="${firstAbstract + Number(one)}"`,
          ),
      );
      return [
        XML_HEAD,
        `<w:numbering ${attributesOf(mould)}>`,
        ...before,
        ...shifted,
        ...lists.map(writeXml),
        ...renumbered,
        ...made,
        ...after,
        '</w:numbering>',
      ].join('');
    },
  };
}

/** Attributes of later versions need a prefix the mould may not have declared; none of ours changes what is printed. */
function plain(xml: string): string {
  return xml.replace(/ w1[56]\w*:[A-Za-z]+="[^"]*"/g, '');
}

function attributesOf(mould: XmlElement | null): string {
  if (mould === null) return WORD;
  const written = writeXml({ ...mould, children: [] });
  return written.slice('<w:numbering '.length, -'/>'.length);
}

function above(ids: readonly (string | undefined)[]): number {
  return Math.max(0, ...ids.map((id) => Number(id) || 0)) + 1;
}
