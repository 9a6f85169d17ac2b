import type { MouldPlace, MouldReport } from '../../../core/contract/mould-methods.ts';
import { STYLED_KINDS, type StyleMap } from '../../../core/templates/template.ts';
import { namesIn } from '../../../core/word/mould/fill-controls.ts';
import { mapStyles } from '../../../core/word/mould/map-styles.ts';
import { DOCUMENT, type Mould, partOf } from '../../../core/word/mould/mould.ts';
import { listMouldStyles } from '../../../core/word/mould/mould-styles.ts';
import { childrenOf } from '../../../core/word/mould/xml-tree.ts';
import { OWN_STYLES } from '../../../core/word/style-names.ts';

/** What a mould has and what each kind of block is written in; `named`: the styles a template names. */
export function describeMould(mould: Mould, named: StyleMap = {}): MouldReport {
  const styles = listMouldStyles(mould);
  const mapping = mapStyles(styles, named);
  const bands = (kind: 'header' | 'footer') =>
    (mould.relations.get(DOCUMENT) ?? []).flatMap(({ type, path }) => {
      const xml = type.endsWith(`/${kind}`) && path !== null ? mould.xml.get(path) : undefined;
      return xml ? [xml] : [];
    });
  const [headers, footers] = [bands('header'), bands('footer')];
  const document = mould.xml.get(DOCUMENT);
  const numbering = partOf(mould, 'numbering')?.xml;
  const custom = mould.relations.get('')?.find(({ type }) => type.endsWith('/custom-properties'))?.path;
  const properties = custom == null ? undefined : mould.xml.get(custom);
  const places: readonly MouldPlace[] = [
    ...headers.flatMap(namesIn).map((place) => ({ ...place, where: 'header' as const })),
    ...footers.flatMap(namesIn).map((place) => ({ ...place, where: 'footer' as const })),
    ...(document ? namesIn(document) : []).map((place) => ({ ...place, where: 'text' as const })),
  ];
  return {
    styles: styles.filter(({ type }) => type === 'paragraph').map(({ name }) => name),
    mapping: STYLED_KINDS.map((kind) => {
      const found = mapping.get(OWN_STYLES[kind]);
      return { kind, style: found?.style?.name ?? null, by: found?.by ?? null };
    }),
    places,
    properties: properties ? childrenOf(properties).flatMap(({ attributes }) => attributes.name ?? []) : [],
    headers: headers.length,
    footers: footers.length,
    lists: numbering ? childrenOf(numbering, 'w:num').length : 0,
    dropped: mould.dropped,
  };
}
