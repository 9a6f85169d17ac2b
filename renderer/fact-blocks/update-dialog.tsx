import './fact-blocks.css';
import { useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import type { Chart } from '../../core/note/chart.ts';
import { chartFromTable } from '../../core/note/chart-from-table.ts';
import { tableOfChart } from '../../core/note/chart-table.ts';
import type { List, MadeFrom, Table } from '../../core/note/note.ts';
import { blockFactLinks } from '../../core/note/note-fact-links.ts';
import { inlineText } from '../../core/note/note-text.ts';
import { compareMade, takeMade } from '../../core/note/update-made.ts';
import { wantedFacts } from '../../core/note/wanted-facts.ts';
import { t } from '../language/t.ts';
import type { BlocksEditor, FactBlock } from '../state/note-blocks.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useQuery } from './use-query.ts';

interface UpdateDialogProps {
  readonly blocks: BlocksEditor;
  readonly language: string;
  readonly target: { readonly key: string; readonly block: FactBlock; readonly made: MadeFrom };
  readonly onClose: () => void;
}

/** What the query of a block gives now and did not then, to be taken row by row; nothing changes by itself. */
export function UpdateDialog({ blocks, language, target, onClose }: UpdateDialogProps) {
  const id = useId();
  const { block: there, made } = target;
  const block = there.type === 'chart' ? tableOfChart(there, language) : there;
  const [selection] = useState(made.selection);
  const { found, trouble } = useQuery(selection);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const ground = { language, roles: found?.roles ?? new Map<string, string>() };
  const wanted = found ? wantedFacts(there, found.facts, made, ground) : [];
  const difference = compareMade(
    block,
    wanted.map((fact) => fact.id),
  );
  const claims = new Map<string, string>([
    ...claimsIn(block),
    ...wanted.map((fact: Fact) => [fact.id, fact.claim] as const),
  ]);
  const changes = !found
    ? []
    : [
        ...difference.added.map((fact) => ({ name: `+${fact}`, sign: t('New'), words: claims.get(fact) ?? '' })),
        ...difference.gone.map((fact) => ({ name: `-${fact}`, sign: t('Gone'), words: claims.get(fact) ?? '' })),
        ...(difference.moved ? [{ name: 'order', sign: t('Order'), words: t('Sort the rows as the query does') }] : []),
      ];
  const isTaken = (name: string) => !without.has(name);
  const take = () => {
    if (!found) return;
    const taken = {
      added: new Set(difference.added.filter((fact) => isTaken(`+${fact}`))),
      gone: new Set(difference.gone.filter((fact) => isTaken(`-${fact}`))),
      moved: difference.moved && isTaken('order'),
    };
    const updated = takeMade(block, wanted, made, ground, taken);
    blocks.replace(target.key, there.type === 'chart' ? redraw(there, updated, found.facts) : updated);
    onClose();
  };
  const toggle = (name: string, on: boolean) =>
    setWithout((old) => new Set(on ? [...old].filter((one) => one !== name) : [...old, name]));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Update from facts')}
      description={t('The facts of this block’s query have changed. Rows you do not choose stay as they are.')}
      footer={
        <>
          {trouble !== null && <span className="dialog-foot-note">{trouble}</span>}
          <Button onClick={onClose}>{t('Not now')}</Button>
          <Button look="primary" disabled={!changes.some(({ name }) => isTaken(name))} onClick={take}>
            {t('Update')}
          </Button>
        </>
      }
    >
      {found && changes.length === 0 ? (
        <p className="block-preview-none">{t('The query gives what is here already.')}</p>
      ) : (
        <ul className="update-rows" aria-label={t('Changes')}>
          {changes.map(({ name, sign, words }) => (
            <li key={name}>
              <label className="update-row" htmlFor={`${id} ${name}`}>
                <input
                  id={`${id} ${name}`}
                  type="checkbox"
                  checked={isTaken(name)}
                  onChange={(event) => toggle(name, event.target.checked)}
                />
                <span className="update-sign" data-sign={sign}>
                  {sign}
                </span>
                <span dir="auto">{words}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** A chart with the values of its table; as it was, should there be none left to draw. */
function redraw(chart: Chart, table: List | Table, facts: readonly Fact[]): Chart {
  const fresh = table.type === 'table' ? chartFromTable(table, new Map(facts.map((fact) => [fact.id, fact]))) : null;
  const { kind, title, alt } = chart;
  return fresh ? { ...fresh.chart, kind, title, alt } : chart;
}

/** The words of facts in the block, for those that are gone: their claim where it stands there, else what does. */
function claimsIn(block: List | Table): readonly (readonly [string, string])[] {
  const links = blockFactLinks(block);
  return links
    .toSorted((a, b) => Number(b.wording !== undefined) - Number(a.wording !== undefined))
    .map((link) => [link.fact, inlineText(link.content)]);
}
