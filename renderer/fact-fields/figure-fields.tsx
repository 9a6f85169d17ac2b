import { Plus, X } from 'lucide-react';
import { t } from '../language/t.ts';
import type { FigureForm, FormTrouble } from '../state/draft-form.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { cleanLine } from './clean-line.ts';

interface FigureFieldsProps {
  readonly figures: readonly FigureForm[];
  readonly trouble: FormTrouble;
  readonly onChange: (figures: readonly FigureForm[]) => void;
}

type Part = Exclude<keyof FigureForm, 'key'>;

const PARTS: readonly {
  readonly part: Part;
  readonly name: string;
  readonly placeholder: string;
  readonly max: number;
}[] = [
  {
    part: 'qualifier',
    get name() {
      return t('how exact');
    },
    get placeholder() {
      return t('about');
    },
    max: 100,
  },
  {
    part: 'value',
    name: 'number',
    get placeholder() {
      return t('Figure');
    },
    max: 40,
  },
  {
    part: 'high',
    get name() {
      return t('upper end');
    },
    get placeholder() {
      return t('to');
    },
    max: 40,
  },
  {
    part: 'unit',
    name: 'unit',
    get placeholder() {
      return t('Unit');
    },
    max: 100,
  },
  {
    part: 'of',
    get name() {
      return t('what is counted');
    },
    get placeholder() {
      return t('of what');
    },
    max: 300,
  },
];

/** Figures a row each: about, number, to, unit, of what. */
export function FigureFields({ figures, trouble, onChange }: FigureFieldsProps) {
  const add = () => {
    const key = Math.max(-1, ...figures.map((figure) => figure.key)) + 1;
    onChange([...figures, { key, qualifier: '', value: '', high: '', unit: '', of: '' }]);
  };
  return (
    <fieldset className="edit-figures">
      <legend className="edit-label">{t('Figures')}</legend>
      {figures.map((figure, index) => {
        const error = trouble[`figure ${figure.key}`];
        return (
          <div key={figure.key} className="edit-figure">
            {PARTS.map(({ part, name, placeholder, max }) => (
              <input
                key={part}
                className={`text-box edit-figure-${part}`}
                aria-label={t('Figure {number}: {name}', { number: index + 1, name })}
                aria-invalid={(error !== undefined && (part === 'value' || part === 'high')) || undefined}
                inputMode={part === 'value' || part === 'high' ? 'decimal' : 'text'}
                placeholder={placeholder}
                maxLength={max}
                value={figure[part]}
                onChange={(event) =>
                  onChange(
                    figures.map((one) =>
                      one.key === figure.key ? { ...one, [part]: cleanLine(event.target.value) } : one,
                    ),
                  )
                }
              />
            ))}
            <IconButton
              icon={X}
              size={14}
              label={t('Remove figure {number}', { number: index + 1 })}
              onClick={() => onChange(figures.filter(({ key }) => key !== figure.key))}
            />
            {error !== undefined && (
              <p className="field-error edit-figure-error" role="alert">
                {error}
              </p>
            )}
          </div>
        );
      })}
      <Button look="quiet" icon={Plus} className="edit-add" onClick={add}>
        {figures.length === 0 ? t('Add a figure') : t('Add another')}
      </Button>
    </fieldset>
  );
}
