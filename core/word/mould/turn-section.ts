import { childrenOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What a mould says once of its pages, for the sections after the first: on a new page, counted on, no first page again. */
export function laterSection(section: XmlElement | undefined): XmlElement | undefined {
  if (!section) return undefined;
  const once = new Set(['w:type', 'w:titlePg']);
  return withChildren(section, ({ name, attributes, children }) => {
    if (once.has(name)) return null;
    if (name !== 'w:pgNumType') return { name, attributes, children };
    const { 'w:start': _, ...rest } = attributes;
    return { name, attributes: rest, children };
  });
}

/** A mould's section with its page turned as it is asked for: the sheet, its margins with it, as Word turns one. */
export function turnSection(section: XmlElement, toLandscape: boolean): XmlElement {
  const size = childrenOf(section, 'w:pgSz').at(-1)?.attributes;
  const [width, height] = [size?.['w:w'], size?.['w:h']];
  if (width === undefined || height === undefined || toLandscape === Number(width) > Number(height)) return section;
  return withChildren(section, (child) => {
    const { name, attributes } = child;
    if (name === 'w:pgSz') {
      // Its code is that of a sheet of a printer, which knows nothing of how it lies.
      const { 'w:orient': _, ...rest } = attributes;
      const turned = { ...rest, 'w:w': height, 'w:h': width };
      return { ...child, attributes: toLandscape ? { ...turned, 'w:orient': 'landscape' } : turned };
    }
    if (name === 'w:printerSettings') return null;
    if (name !== 'w:pgMar') return child;
    const side = (of: string) => (attributes[of] ?? '0').replace(/^-/, '');
    return {
      ...child,
      attributes: {
        ...attributes,
        'w:top': side('w:left'),
        'w:right': side('w:top'),
        'w:bottom': side('w:right'),
        'w:left': side('w:bottom'),
      },
    };
  });
}

function withChildren(section: XmlElement, change: (child: XmlElement) => XmlElement | null): XmlElement {
  const children: XmlNode[] = [];
  for (const child of section.children) {
    const changed = typeof child === 'string' ? child : change(child);
    if (changed !== null) children.push(changed);
  }
  return { ...section, children };
}
