import './fact-blocks.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { describeChart } from '../../core/charts/describe-chart.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { CHART_KINDS, type Chart, type ChartKind } from '../../core/note/chart.ts';
import { chartFromTable } from '../../core/note/chart-from-table.ts';
import { tableOfChart } from '../../core/note/chart-table.ts';
import type { Table } from '../../core/note/note.ts';
import { blockFactLinks } from '../../core/note/note-fact-links.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import type { BlocksEditor } from '../state/note-blocks.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { ChartPicture } from './chart-picture.tsx';

interface ChartDialogProps {
  readonly blocks: BlocksEditor;
  readonly language: string;
  readonly target: { readonly key: string; readonly block: Chart | Table };
  readonly onClose: () => void;
}

const KIND_NAMES: Readonly<Record<ChartKind, string>> = {
  get bar() {
    return t('Bars');
  },
  get line() {
    return t('Line');
  },
};

/** A table drawn as a chart, or a chart changed; the words for those who cannot see it are suggested from the data. */
export function ChartDialog({ blocks, language, target, onClose }: ChartDialogProps) {
  const id = useId();
  const { block } = target;
  const facts = useFactsOf(block);
  const made = useMemo(() => {
    if (block.type === 'chart') return { chart: block, leftOut: 0 };
    return facts && chartFromTable(block, facts);
  }, [block, facts]);
  const [change, setChange] = useState<Partial<Pick<Chart, 'kind' | 'title' | 'alt'>>>({});
  const chart = made && { ...made.chart, ...change };
  const finish = (end: Chart | Table) => {
    blocks.replace(target.key, end);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={block.type === 'chart' ? t('Chart') : t('Make a chart')}
      footer={
        <>
          {made && made.leftOut > 0 && (
            <span className="dialog-foot-note" role="status">
              {t('{count, plural, one {# row is} other {# rows are}} left out: no number, a range, or another unit.', {
                count: made.leftOut,
              })}
            </span>
          )}
          {block.type === 'chart' && (
            <Button look="quiet" onClick={() => finish(tableOfChart(block, language))}>
              {t('Back to a table')}
            </Button>
          )}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={!chart} onClick={() => chart && finish(chart)}>
            {block.type === 'chart' ? t('Save') : t('Make the chart')}
          </Button>
        </>
      }
    >
      {chart ? (
        <div className="chart-form">
          <fieldset className="layout-choice">
            <legend className="field-label">{t('Type')}</legend>
            {CHART_KINDS.map((kind) => (
              <label
                key={kind}
                className="layout-option"
                htmlFor={`${id}-${kind}`}
                data-on={kind === chart.kind || undefined}
              >
                <input
                  id={`${id}-${kind}`}
                  type="radio"
                  name={`${id}-kind`}
                  checked={kind === chart.kind}
                  onChange={() => setChange((old) => ({ ...old, kind }))}
                />
                {KIND_NAMES[kind]}
              </label>
            ))}
          </fieldset>
          <Field label={t('Title')} hint={t('Printed under the chart')}>
            {({ control, about }) => (
              <input
                id={control}
                className="text-box"
                aria-describedby={about}
                maxLength={300}
                value={chart.title}
                onChange={(event) => setChange((old) => ({ ...old, title: event.target.value }))}
              />
            )}
          </Field>
          <ChartPicture chart={chart} />
          <Field label={t('In words, for those who cannot see it')} hint={t('Left empty, this is said from the data.')}>
            {({ control, about }) => (
              <textarea
                id={control}
                className="text-box chart-alt"
                aria-describedby={about}
                rows={3}
                maxLength={2_000}
                placeholder={describeChart({ ...chart, alt: '' })}
                value={chart.alt}
                onChange={(event) => setChange((old) => ({ ...old, alt: event.target.value.replace(/\s+/g, ' ') }))}
              />
            )}
          </Field>
        </div>
      ) : (
        <p className="block-preview-none">
          {facts ? t('No column of this table holds numbers, so there is nothing to draw.') : t('Reading the facts…')}
        </p>
      )}
    </Dialog>
  );
}

/** The facts linked in a table; null until they are read. */
function useFactsOf(block: Chart | Table): ReadonlyMap<string, Fact> | null {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [facts, setFacts] = useState<ReadonlyMap<string, Fact> | null>(null);
  useEffect(() => {
    if (dossier === null) return;
    let wanted = true;
    const figures = blockFactLinks(block).filter(({ wording }) => wording === 'figure');
    const ids = [...new Set(figures.map(({ fact }) => fact))];
    void Promise.all(ids.map((fact) => backend.facts.read({ dossier, fact }))).then((replies) => {
      if (wanted)
        setFacts(new Map(replies.flatMap((reply) => (reply.ok ? [[reply.value.fact.id, reply.value.fact]] : []))));
    });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, block]);
  return facts;
}
