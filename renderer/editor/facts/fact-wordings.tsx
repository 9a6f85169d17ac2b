import { Check } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import type { FactVariant } from '../../ui/fact-variants.ts';
import type { FactPlace } from './fact-place.ts';

interface FactWordingsProps {
  readonly variants: readonly FactVariant[];
  readonly place: FactPlace;
  readonly language: string;
  readonly onChoose: (variant: FactVariant) => void;
}

/** The wordings of a fact, each with the words it would give here. Words of the author's own are only replaced when asked. */
export function FactWordings({ variants, place, language, onChoose }: FactWordingsProps) {
  const [asked, setAsked] = useState<FactVariant | null>(null);
  const isShown = ({ wording, words }: FactVariant) =>
    wording === place.wording && words === place.words && !place.reworded;
  if (asked)
    return (
      <div className="fact-card-ask" role="alertdialog" aria-label={t('Replace your own words?')}>
        <p>
          {t('Your own words stand here: “{own}”. They would be replaced by “{others}”. Undo brings them back.', {
            own: place.words,
            others: asked.words,
          })}
        </p>
        <div className="fact-card-buttons">
          <Button look="primary" autoFocus onClick={() => onChoose(asked)}>
            {t('Replace my words')}
          </Button>
          <Button onClick={() => setAsked(null)}>{t('Keep them')}</Button>
        </div>
      </div>
    );
  return (
    <fieldset className="fact-wordings">
      <legend className="visually-hidden">{t('Wording here')}</legend>
      {variants.map((variant) => (
        <button
          key={variant.wording}
          type="button"
          className="fact-wording"
          aria-pressed={isShown(variant)}
          onClick={() => (place.reworded ? setAsked(variant) : onChoose(variant))}
        >
          <span className="fact-wording-label">
            {variant.label}
            {isShown(variant) && <Check size={12} strokeWidth={2.2} aria-hidden />}
          </span>
          <span
            className="fact-wording-words"
            lang={variant.wording === 'translation' ? undefined : language}
            dir="auto"
          >
            {variant.words}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
