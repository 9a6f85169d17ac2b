import './fact-blocks.css';
import { useId, useMemo, useState } from 'react';
import type { FactFilter, FactSort } from '../../core/facts/fact-selection.ts';
import { makeBlock } from '../../core/note/make-block.ts';
import { FACT_LAYOUTS, type FactLayout, type MadeFrom } from '../../core/note/note.ts';
import { compareMade, takeMade } from '../../core/note/update-made.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { FilterChips } from '../fact-fields/filter-chips.tsx';
import type { FilterPort } from '../fact-fields/filter-port.ts';
import { t } from '../language/t.ts';
import { mergeFilter } from '../state/fact-library-filter.ts';
import type { BlocksEditor, FactBlock } from '../state/note-blocks.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { BlockPreview } from './block-preview.tsx';
import { LAYOUT_NAMES } from './name-layout.ts';
import { useQuery } from './use-query.ts';

interface FactBlockDialogProps {
  readonly blocks: BlocksEditor;
  readonly language: string;
  /** Whose query is edited; null makes a new block. */
  readonly target: { readonly key: string; readonly block: FactBlock; readonly made: MadeFrom } | null;
  readonly onClose: () => void;
}

const SORTS: readonly { readonly value: FactSort; readonly label: string }[] = [
  {
    value: 'newest',
    get label() {
      return t('Newest first');
    },
  },
  {
    value: 'oldest',
    get label() {
      return t('Oldest first');
    },
  },
  {
    value: 'kind',
    get label() {
      return t('By kind');
    },
  },
  {
    value: 'person',
    get label() {
      return t('By person');
    },
  },
  {
    value: 'source',
    get label() {
      return t('By source');
    },
  },
  {
    value: 'best',
    get label() {
      return t('By best match');
    },
  },
];
/** More are no reading in a note. */
const MOST = 200;

/** Lays facts out in the note by what they have in common; what will be put there is shown as it is chosen. */
export function FactBlockDialog({ blocks, language, target, onClose }: FactBlockDialogProps) {
  const id = useId();
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [layout, setLayout] = useState<FactLayout>(target?.made.layout ?? 'list');
  const [filter, setFilter] = useState<FactFilter>(target?.made.selection.filter ?? {});
  const [sort, setSort] = useState<FactSort>(target?.made.selection.sort ?? 'newest');
  const selection = useMemo(() => ({ filter, sort, limit: MOST }), [filter, sort]);
  const { found, trouble } = useQuery(selection);
  const made: MadeFrom = { layout, selection };
  const result = found && makeBlock(found.facts, made, { language, roles: found.roles });
  const by: FilterPort = {
    filter,
    change: (change) => setFilter((old) => mergeFilter(old, change)),
    async count(list) {
      const { [list]: _, ...others } = filter;
      const reply = await backend.library.facets({ dossier, filter: others, list });
      return reply.ok ? reply.value : null;
    },
  };
  const isChart = target?.block.type === 'chart';
  const insert = () => {
    if (!found || !result?.block) return;
    if (target && target.block.type !== 'chart') {
      const fresh = result.facts.map((fact) => fact.id);
      const { added, gone } = compareMade(target.block, fresh);
      const taken = { added: new Set(added), gone: new Set(gone), moved: true };
      const kept = target.made.layout === layout;
      const ground = { language, roles: found.roles };
      blocks.replace(target.key, kept ? takeMade(target.block, found.facts, made, ground, taken) : result.block);
    } else blocks.insert(result.block);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={target ? t('Edit the query') : t('Insert from facts')}
      description={
        target
          ? t('Rows that are in both stay as you edited them.')
          : t('Choose which facts, and how they are laid out. Each row stays linked to its fact.')
      }
      footer={
        <>
          <span className="dialog-foot-note" role="status">
            {trouble ??
              (found && result ? countShown(result.facts.length, result.leftOut.length, found.total, layout) : '')}
          </span>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={!result?.block || isChart} onClick={insert}>
            {target ? t('Update the block') : t('Insert')}
          </Button>
        </>
      }
    >
      <div className="fact-block">
        <fieldset className="layout-choice">
          <legend className="field-label">{t('Layout')}</legend>
          {FACT_LAYOUTS.map((one) => (
            <label key={one} className="layout-option" htmlFor={`${id}-${one}`} data-on={one === layout || undefined}>
              <input
                id={`${id}-${one}`}
                type="radio"
                name={`${id}-layout`}
                checked={one === layout}
                onChange={() => setLayout(one)}
              />
              {LAYOUT_NAMES[one].label}
            </label>
          ))}
        </fieldset>
        <div className="fact-block-query">
          <input
            className="text-box fact-block-words"
            aria-label={t('Words in the facts')}
            placeholder={t('Words in the facts')}
            maxLength={200}
            value={filter.query ?? ''}
            onChange={(event) => by.change({ query: event.target.value })}
          />
          <div className="fact-block-sort">
            <Select label={t('Order')} value={sort} options={SORTS} onChange={setSort} />
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: nothing is submitted */}
        <div className="fact-block-chips" role="group" aria-label={t('Filters')}>
          <FilterChips by={by} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keyboard */}
        <section className="block-preview scrolls" aria-label={t('Preview')} tabIndex={0}>
          {result?.block ? (
            <BlockPreview block={result.block} language={language} />
          ) : (
            <p className="block-preview-none">
              {result ? t('No fact fits. Remove a filter, or choose another layout.') : ''}
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function countShown(shown: number, leftOut: number, total: number, layout: FactLayout): string {
  const parts = [t('{shown, plural, one {# fact} other {# facts}}', { shown })];
  if (leftOut > 0)
    parts.push(t('{leftOut} left out without a {needs}', { leftOut, needs: LAYOUT_NAMES[layout].needs }));
  if (total > MOST) parts.push(t('the first {most} of {total, number}', { most: MOST, total }));
  return parts.join(t(', '));
}
