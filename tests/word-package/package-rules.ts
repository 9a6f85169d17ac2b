import type { Rule } from './lint-package.ts';
import { childrenOf, DOCUMENT, relationshipsOf, resolveTarget, type WordPackage, walk } from './word-package.ts';

/** The archive, its types and relationships: ECMA-376 part 2. */
export const PACKAGE_RULES = {
  'xml-not-well-formed': ({ broken }) => [...broken].map(([path, why]) => `${path}: ${why}`),
  'part-without-type': (opened) => {
    const types = opened.xml.get('[Content_Types].xml');
    const extensions = new Set(childrenOf(types, 'Default').map((type) => type.attributes['Extension']));
    const named = new Set(childrenOf(types, 'Override').map((type) => type.attributes['PartName']));
    return opened.paths.filter(
      (path) => path !== '[Content_Types].xml' && !named.has(`/${path}`) && !extensions.has(path.replace(/.*\./, '')),
    );
  },
  'type-without-part': (opened) =>
    childrenOf(opened.xml.get('[Content_Types].xml'), 'Override')
      .map((type) => type.attributes['PartName'] ?? '')
      .filter((name) => !opened.paths.includes(name.slice(1))),
  'no-main-document': (opened) =>
    relationshipsOf(opened, '').some(
      ({ type, target }) => type === 'officeDocument' && resolveTarget('', target) === DOCUMENT,
    )
      ? []
      : ['_rels/.rels'],
  'relationship-to-nothing': (opened) =>
    everyRelationship(opened)
      .filter(({ part, external, target }) => !external && !opened.paths.includes(resolveTarget(part, target)))
      .map(({ part, id, target }) => `${part} ${id}: ${target}`),
  'relationship-id-twice': (opened) =>
    ownersOf(opened).flatMap((part) => {
      const ids = relationshipsOf(opened, part).map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${part} ${id}`);
    }),
  'reference-without-relationship': (opened) =>
    [...opened.xml].flatMap(([path, root]) => {
      if (path.endsWith('.rels')) return [];
      const ids = new Set(relationshipsOf(opened, path).map(({ id }) => id));
      return [...walk(root)].flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([attribute, id]) => /^r:(id|embed|link|pict)$/.test(attribute) && !ids.has(id))
          .map(([, id]) => `${path} ${name} ${id}`),
      );
    }),
  'link-nobody-may-open': (opened) =>
    everyRelationship(opened)
      .filter(({ external, target }) => external && !isOpenable(target))
      .map(({ part, target }) => `${part}: ${target}`),
} as const satisfies Record<string, Rule>;

function ownersOf(opened: WordPackage): readonly string[] {
  return ['', ...opened.paths.filter((path) => !path.endsWith('.rels'))];
}

function everyRelationship(opened: WordPackage) {
  return ownersOf(opened).flatMap((part) => relationshipsOf(opened, part).map((each) => ({ part, ...each })));
}

/** RFC 3986, with the letters of other scripts in a host's name (RFC 3987), and no name or password. */
function isOpenable(target: string): boolean {
  const text = String.raw`(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*`;
  const host = String.raw`(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?`;
  const name = String.raw`(?:[\w\-.~!$&'()*+,;=]|%[0-9A-Fa-f]{2})+`;
  const rest = `(?:[/?#]${text}(?:#${text})?)?`;
  return new RegExp(`^(?:https?://${host}${rest}|mailto:${name}@${host}${rest})$`, 'u').test(target);
}
