import './fact-bits.css';
import type { FactKind } from '../../core/facts/fact.ts';

const NAMES: Readonly<Record<FactKind, string>> = {
  agreement: 'Agreement',
  event: 'Event',
  figure: 'Figure',
  statement: 'Statement',
  person: 'Person',
  organisation: 'Organisation',
  programme: 'Programme',
  concern: 'Concern',
  background: 'Background',
};

export function nameKind(kind: FactKind): string {
  return NAMES[kind];
}

/** The kind as a small coloured word; the word, not the colour, says it. */
export function KindWord({ kind }: { readonly kind: FactKind }) {
  return (
    <span className="kind-word" data-kind={kind}>
      {nameKind(kind)}
    </span>
  );
}
