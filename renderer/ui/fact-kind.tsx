import './fact-bits.css';
import type { FactKind } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';

const NAMES: Readonly<Record<FactKind, string>> = {
  get agreement() {
    return t('Agreement');
  },
  get event() {
    return t('Event');
  },
  get figure() {
    return t('Figure');
  },
  get statement() {
    return t('Statement');
  },
  get person() {
    return t('Person');
  },
  get organisation() {
    return t('Organisation');
  },
  get programme() {
    return t('Programme');
  },
  get concern() {
    return t('Concern');
  },
  get background() {
    return t('Background');
  },
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
