import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { Field } from '../ui/field.tsx';

interface PickFactProps {
  readonly label: string;
  readonly optional?: boolean;
  readonly value: Fact | null;
  /** Facts that cannot be chosen. */
  readonly without: readonly string[];
  readonly onChange: (fact: Fact | null) => void;
}

const OFFERED = 8;

/** One fact, found by typing. */
export function PickFact({ label, optional = false, value, without, onChange }: PickFactProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useFound(query).filter((fact) => !without.includes(fact.id));
  if (value)
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <div className="picked">
          <FactSummary fact={value} />
          <IconButton icon={X} size={14} label={t('Choose another')} onClick={() => onChange(null)} />
        </div>
      </div>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter') {
      if (chosen) onChange(chosen);
    } else return;
    event.preventDefault();
  };
  return (
    <Field label={label} optional={optional}>
      {({ control }) => (
        <>
          <input
            id={control}
            className="text-box"
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={`${id} found`}
            aria-autocomplete="list"
            {...(found.length > 0 ? { 'aria-activedescendant': `${id} ${active}` } : {})}
            placeholder={t('Type words of the fact')}
            autoComplete="off"
            maxLength={200}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div
            className="pick-list scrolls"
            role="listbox"
            id={`${id} found`}
            aria-label={t('Found for: {label}', { label })}
          >
            {found.map((fact, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and names the active one
              <div
                key={fact.id}
                id={`${id} ${index}`}
                role="option"
                className="pick-option"
                aria-selected={index === active}
                onClick={() => onChange(fact)}
              >
                <FactSummary fact={fact} />
              </div>
            ))}
          </div>
        </>
      )}
    </Field>
  );
}

function useFound(query: string): readonly Fact[] {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [found, setFound] = useState<readonly Fact[]>([]);
  const typed = query.trim();
  useEffect(() => {
    let wanted = true;
    if (typed === '') setFound([]);
    else
      void backend.facts.search({ dossier, query: typed, limit: OFFERED, offset: 0 }).then((reply) => {
        if (wanted) setFound(reply.ok ? reply.value.hits.map(({ fact }) => fact) : []);
      });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, typed]);
  return found;
}
