import { Check, CornerDownLeft, EllipsisVertical, FileText, RotateCcw, Scissors, SquareCheck, Tag } from 'lucide-react';
import { FACT_KINDS, type Fact } from '../../core/facts/fact.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { t } from '../language/t.ts';
import { citationIn } from '../state/review-list.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { nameKind } from '../ui/fact-kind.tsx';
import { Keys } from '../ui/keys.tsx';
import { Menu, MenuItem, MenuSubmenu } from '../ui/menu.tsx';

interface CardActionsProps {
  readonly suggestion: Suggestion;
  readonly marked: boolean;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** What can be done with the current card. */
export function CardActions({ suggestion, marked, onInsert }: CardActionsProps) {
  const { session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { state } = suggestion;
  if (state === 'accepted' || state === 'cited') return <SettledActions suggestion={suggestion} onInsert={onInsert} />;
  if (readOnly) return null;
  return state === 'open' ? <OpenActions suggestion={suggestion} marked={marked} /> : <RejectedActions />;
}

function OpenActions({ suggestion: { draft }, marked }: Pick<CardActionsProps, 'suggestion' | 'marked'>) {
  const { review } = useDesk();
  const { steps } = review;
  return (
    <div className="card-actions">
      <Button look="primary" icon={Check} onClick={() => void steps.accept()}>
        {t('Accept')}
        <Keys keys="A" />
      </Button>
      <Button onClick={() => void steps.edit()}>
        {t('Edit')}
        <Keys keys="E" />
      </Button>
      <Button onClick={() => void steps.reject()}>
        {t('Reject')}
        <Keys keys="R" />
      </Button>
      <Menu align="end" trigger={<IconButton icon={EllipsisVertical} label={t('More for this suggestion')} />}>
        <MenuSubmenu label={t('Change its kind')}>
          {FACT_KINDS.map((kind, index) => (
            <MenuItem
              key={kind}
              icon={Tag}
              keys={String(index + 1)}
              disabled={kind === draft.kind}
              onChoose={() => void steps.setKind(kind)}
            >
              {nameKind(kind)}
            </MenuItem>
          ))}
        </MenuSubmenu>
        <MenuItem icon={Scissors} keys="S" onChoose={() => void steps.split()}>
          {t('Split')}
        </MenuItem>
        <MenuItem icon={SquareCheck} keys="M" onChoose={() => void steps.mark()}>
          {marked ? t('Remove the mark') : t('Mark for merging')}
        </MenuItem>
      </Menu>
    </div>
  );
}

function RejectedActions() {
  const { review } = useDesk();
  return (
    <div className="card-actions">
      <Button icon={RotateCcw} onClick={() => void review.steps.reopen()}>
        {t('Reopen')}
        <Keys keys="O" />
      </Button>
    </div>
  );
}

function SettledActions({ suggestion, onInsert }: Pick<CardActionsProps, 'suggestion' | 'onInsert'>) {
  const { review, view, page } = useDesk();
  const now = useStore(review.store);
  const hasNote = useStore(page.store, (state) => state.phase === 'open');
  if (now.phase !== 'open') return null;
  const { detail } = now.review;
  const fact = detail.facts.find((one) => one.fact.id === suggestion.fact)?.fact;
  const cited = citationIn(now.source, suggestion.draft);
  return (
    <div className="card-actions">
      {fact && hasNote && (
        <Button icon={CornerDownLeft} onClick={() => onInsert([fact])}>
          {t('Insert in the note')}
        </Button>
      )}
      {cited && (
        <Button
          look="quiet"
          icon={FileText}
          onClick={() => showSource(view, now.source, { passage: cited.passage, span: cited.span })}
        >
          {t('Read it in the source')}
        </Button>
      )}
    </div>
  );
}
