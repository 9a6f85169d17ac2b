import { escapeXml, RELATIONS, XML_HEAD } from './xml.ts';

/** What one part of a package refers to, counted in the order it was asked for, so that ids are the same every time. */
export interface Relations {
  /** The id of a part of the package, by its path from the folder of the part that refers to it. */
  readonly part: (kind: string, target: string) => string;
  /** The id of an address outside the package. */
  readonly link: (url: string) => string;
  readonly write: () => string;
}

export function openRelations(): Relations {
  const written: string[] = [];
  const add = (kind: string, target: string, mode: string) => {
    const id = `rId${written.length + 1}`;
    const type = kind.includes(':') ? kind : `${RELATIONS}/${kind}`;
    written.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`);
    return id;
  };
  return {
    part: (kind, target) => add(kind, target, ''),
    link: (url) => add('hyperlink', url, ' TargetMode="External"'),
    write: () =>
      `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  };
}
