import type { FactDetail } from '../../core/contract/backend.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { nameOutlet } from '../../core/facts/name-outlet.ts';
import { type Wording, wordFact } from '../../core/facts/wording.ts';
import { nameLanguage } from '../language/format.ts';
import { t } from '../language/t.ts';

/** The words a fact would give in a wording. */
export interface FactVariant {
  readonly wording: Wording;
  readonly label: string;
  readonly words: string;
}

/** A fact that goes in with other words than its claim. */
export type WordedFact = Fact & {
  readonly worded?: { readonly wording: Exclude<Wording, 'claim'>; readonly words: string };
};

/** Those a sentence can be made of; details go into cells of tables. */
const OFFERED = ['claim', 'short', 'figure', 'attributed', 'translation'] as const satisfies readonly Wording[];

/** Every wording the fact has words for. `translation` is its counterpart in another language, once read. */
export function listVariants(
  { fact, citations }: Pick<FactDetail, 'fact' | 'citations'>,
  translation: Fact | null,
  language: string,
): readonly FactVariant[] {
  const [citation] = citations;
  const ground = { outlet: citation ? nameOutlet(citation.source.csl) : null, translation, language };
  return OFFERED.flatMap((wording) => {
    const words = wordFact(fact, wording, ground);
    const label =
      wording === 'translation'
        ? t('In {language}', { language: nameLanguage(translation?.language ?? '') })
        : LABELS[wording];
    return words === null ? [] : [{ wording, label, words }];
  });
}

/** What the fact says now in the wording of a place; its claim where it has no such words any more. */
export function wordsOf(
  { fact, citations }: Pick<FactDetail, 'fact' | 'citations'>,
  wording: Wording,
  translation: Fact | null,
  language: string,
): string {
  const [citation] = citations;
  const ground = { outlet: citation ? nameOutlet(citation.source.csl) : null, translation, language };
  return wordFact(fact, wording, ground) ?? fact.claim;
}

const LABELS = {
  get claim() {
    return t('Full claim');
  },
  get short() {
    return t('Short');
  },
  get figure() {
    return t('Figure only');
  },
  get attributed() {
    return t('Attributed');
  },
} as const;
