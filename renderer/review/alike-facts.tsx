import './alike.css';
import { ChevronDown, Copy, Link2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Alike } from '../../core/contract/review-methods.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';

const WORDS = {
  get same() {
    return t('The dossier says this already');
  },
  get contradicts() {
    return t('The dossier says otherwise');
  },
} as const;
const ICONS = { same: Copy, contradicts: TriangleAlert } as const;

/** Facts of the dossier that say the same as the card beside them, or the contrary, and what to do about it. */
export function AlikeFacts({ alike }: { readonly alike: readonly Alike[] }) {
  return (
    <ul className="alike" aria-label={t('In the dossier')}>
      {alike.map((one) => {
        if (one.likeness === 'related') return null;
        const Icon = ICONS[one.likeness];
        return (
          <li key={one.fact.id} className="alike-fact" data-likeness={one.likeness}>
            <p className="alike-what">
              <Icon size={14} strokeWidth={2} aria-hidden />
              {WORDS[one.likeness]}
            </p>
            {one.difference !== null && <p className="alike-difference">{tell(one.difference)}</p>}
            <AlikeFact alike={one} />
          </li>
        );
      })}
    </ul>
  );
}

/** Further facts on the same matter, folded away; how many of them say otherwise is told. */
export function MoreFacts({ alike }: { readonly alike: readonly Alike[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="related">
      <button type="button" className="related-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {nameMore(alike)}
        <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
      </button>
      {open && (
        <ul className="alike">
          {alike.map((one) => (
            <li key={one.fact.id} className="alike-fact" data-likeness={one.likeness}>
              {one.difference !== null && <p className="alike-difference">{tell(one.difference)}</p>}
              <AlikeFact alike={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameMore(alike: readonly Alike[]): string {
  const count = t('{count, plural, one {# more fact on this} other {# more facts on this}}', { count: alike.length });
  const against = alike.filter(({ likeness }) => likeness === 'contradicts').length;
  return against === 0 ? count : t('{count}, {against} of them otherwise', { count, against });
}

function AlikeFact({ alike }: { readonly alike: Alike }) {
  const { review, session, library } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const known = useStore(library.store, (lists) => lists.sources) ?? [];
  const sources = [...new Set(alike.fact.citations.map(({ source }) => source))];
  const titles = sources.map((id) => known.find((source) => source.id === id)?.csl.title ?? t('Untitled source'));
  return (
    <>
      <FactSummary fact={alike.fact} />
      {titles.length > 0 && <p className="alike-source">{titles.join('; ')}</p>}
      {!readOnly && alike.likeness !== 'contradicts' && (
        <Button
          look="quiet"
          icon={Link2}
          className="alike-cite"
          title={t('The words of this article become one more place the fact rests on')}
          onClick={() => void review.steps.cite(alike)}
        >
          {t('Add this source to it')}
        </Button>
      )}
    </>
  );
}
