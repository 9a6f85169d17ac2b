import type { Numbering } from './read-styles.ts';
import { parseXml } from './word-xml.ts';

export type ListKind = 'bullets' | 'numbers';

/** What list a numbering makes of a paragraph; null: none. */
export type FindList = (numbering: Numbering) => ListKind | null;

interface AbstractNumbering {
  /** Number formats by level. */
  readonly formats: Map<string, string>;
  /** First numbers by level. */
  readonly starts: Map<string, number>;
  /** The name under which others use this one, and the name of the one this uses. */
  styleLink: string | null;
  numStyleLink: string | null;
}

/** What numbering.xml says (ECMA-376 part 1, 17.9). Throws Unreadable. */
export function readNumbering(part: Uint8Array | null): FindList {
  return readNumberings(part).find;
}

export interface Numberings {
  readonly find: FindList;
  /** The number a list begins with. */
  readonly startOf: (numbering: Numbering) => number;
}

/** The same with where lists begin. Throws Unreadable. */
export function readNumberings(part: Uint8Array | null): Numberings {
  const abstracts = new Map<string, AbstractNumbering>();
  const used = new Map<string, string>();
  const starts = new Map<string, number>();
  if (part !== null) collect(part, abstracts, used, starts);
  const byLink = new Map([...abstracts.values()].map((one) => [one.styleLink, one]));
  const abstractOf = (id: string) => {
    const own = abstracts.get(used.get(id) ?? '');
    return own?.numStyleLink ? (byLink.get(own.numStyleLink) ?? own) : own;
  };

  return {
    find: ({ id, level }) => {
      const abstract = abstractOf(id);
      const format = abstract?.formats.get(level) ?? abstract?.formats.get('0');
      if (format === undefined || format === 'none') return null;
      return format === 'bullet' ? 'bullets' : 'numbers';
    },
    startOf: ({ id, level }) => starts.get(`${id} ${level}`) ?? abstractOf(id)?.starts.get(level) ?? 1,
  };
}

function collect(
  part: Uint8Array,
  abstracts: Map<string, AbstractNumbering>,
  used: Map<string, string>,
  starts: Map<string, number>,
): void {
  let abstract: AbstractNumbering | null = null;
  let level = '0';
  let number: string | null = null;
  parseXml(part, {
    open: (name, { abstractNumId = '', numId = '', ilvl = '0', val = '' }) => {
      if (name === 'w:abstractNum') {
        abstract = { formats: new Map(), starts: new Map(), styleLink: null, numStyleLink: null };
        abstracts.set(abstractNumId, abstract);
      } else if (name === 'w:num') {
        number = numId;
      } else if (name === 'w:abstractNumId') {
        if (number !== null) used.set(number, val);
      } else if (number !== null) {
        if (name === 'w:lvlOverride') level = ilvl;
        else if (name === 'w:startOverride') starts.set(`${number} ${level}`, Number(val) || 0);
      } else if (abstract) {
        if (name === 'w:lvl') level = ilvl;
        else if (name === 'w:start') abstract.starts.set(level, Number(val) || 0);
        else if (name === 'w:numFmt') abstract.formats.set(level, val);
        else if (name === 'w:styleLink') abstract.styleLink = val;
        else if (name === 'w:numStyleLink') abstract.numStyleLink = val;
      }
    },
    close: (name) => {
      if (name === 'w:abstractNum') abstract = null;
      else if (name === 'w:num') number = null;
    },
  });
}
