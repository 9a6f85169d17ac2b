import { type Mould, partOf } from './mould.ts';
import { childOf, childrenOf, valOf } from './xml-tree.ts';

export interface MouldStyle {
  readonly id: string;
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly isDefault: boolean;
  /** Made by the department, not Word's own. */
  readonly custom: boolean;
  readonly basedOn: string | null;
  /** The list it counts in, its own or that of the style it is based on. */
  readonly numbering: { readonly id: string; readonly level: number } | null;
}

const TYPES = ['paragraph', 'character', 'table', 'numbering'] as const;
const LONGEST_CHAIN = 12;

/** The styles of a mould, in its order. */
export function listMouldStyles(mould: Mould): readonly MouldStyle[] {
  const styles = partOf(mould, 'styles');
  if (!styles) return [];
  const plain = childrenOf(styles.xml, 'w:style').flatMap((style): readonly MouldStyle[] => {
    const {
      'w:styleId': id = '',
      'w:type': written = 'paragraph',
      'w:default': standard,
      'w:customStyle': custom,
    } = style.attributes;
    const type = TYPES.find((one) => one === written);
    if (id === '' || type === undefined) return [];
    const numbers = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    const number = valOf(numbers, 'w:numId');
    return [
      {
        id,
        type,
        name: valOf(style, 'w:name') ?? id,
        isDefault: standard === '1' || standard === 'true',
        custom: custom === '1' || custom === 'true',
        basedOn: valOf(style, 'w:basedOn') ?? null,
        numbering: number === undefined ? null : { id: number, level: Number(valOf(numbers, 'w:ilvl')) || 0 },
      },
    ];
  });
  const byId = new Map(plain.map((style) => [style.id, style]));
  return plain.map((style) => ({ ...style, numbering: inherited(style, byId) }));
}

function inherited(style: MouldStyle, byId: ReadonlyMap<string, MouldStyle>): MouldStyle['numbering'] {
  let one: MouldStyle | undefined = style;
  for (let depth = 0; one && depth < LONGEST_CHAIN; depth += 1) {
    // Numbering 0 takes away what a style inherits.
    if (one.numbering) return one.numbering.id === '0' ? null : one.numbering;
    one = one.basedOn === null ? undefined : byId.get(one.basedOn);
  }
  return null;
}
