import './made.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from 'lexical';
import { ChartColumn, ListTree } from 'lucide-react';
import { type CSSProperties, useEffect, useState } from 'react';
import { blockFactLinks } from '../../../core/note/note-fact-links.ts';
import type { MadeDifference } from '../../../core/note/update-made.ts';
import { t } from '../../language/t.ts';
import type { FactBlock, PlacedBlock } from '../../state/note-blocks.ts';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { widerAt } from '../pages/wider-at.ts';
import { makeOrdinary, readFactBlocks } from './made-blocks.ts';

/** What the window does for blocks made from facts. */
export interface EditorMade {
  /** What the block's query gives else; null when it could not be asked. Another function when facts changed. */
  readonly compare: (block: FactBlock) => Promise<MadeDifference | null>;
  readonly nameLayout: (block: FactBlock) => string;
  readonly onUpdate: (key: string) => void;
  readonly onEditQuery: (key: string) => void;
  readonly onChart: (key: string) => void;
}

interface Chip extends PlacedBlock {
  /** In CSS pixels from the top of the text. */
  readonly top: number;
  readonly wider: CSSProperties;
}

interface MadeLayerProps {
  readonly made: EditorMade;
  readonly editable: boolean;
}

/** In the margin beside each block made from facts, and each chart: what it was made of, and what can be done with it. */
export function MadeLayer({ made, editable }: MadeLayerProps) {
  const chips = useChips();
  const differences = useDifferences(chips, made);
  if (!editable || chips.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is submitted
    <div className="made-chips" role="group" aria-label={t('Blocks made from facts')}>
      {chips.map((chip) => (
        <MadeChip key={chip.key} chip={chip} made={made} difference={differences.get(chip.key) ?? null} />
      ))}
    </div>
  );
}

interface MadeChipProps {
  readonly chip: Chip;
  readonly made: EditorMade;
  readonly difference: MadeDifference | null;
}

function MadeChip({ chip: { key, block, top, wider }, made, difference }: MadeChipProps) {
  const [editor] = useLexicalComposerContext();
  const news = difference && nameDifference(difference);
  const Icon = block.type === 'chart' ? ChartColumn : ListTree;
  const name = made.nameLayout(block);
  const facts = new Set(blockFactLinks(block).map(({ fact }) => fact)).size;
  const focusText = () => editor.focus();
  const about = t('{name}, {facts, plural, one {# fact} other {# facts}}', { name, facts });
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="made-chip"
          style={{ top, ...wider }}
          data-news={news ? '' : undefined}
          aria-label={news ? `${name}: ${news}` : about}
        >
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {news && <span>{short(difference)}</span>}
        </button>
      }
    >
      <p className="made-about">{about}</p>
      {block.made && (
        <MenuItem disabled={!news} onChoose={() => made.onUpdate(key)}>
          {news ? t('Update: {news}…', { news }) : t('Up to date')}
        </MenuItem>
      )}
      {block.made && block.type !== 'chart' && (
        <MenuItem onChoose={() => made.onEditQuery(key)}>{t('Edit the query…')}</MenuItem>
      )}
      {block.type === 'chart' && <MenuItem onChoose={() => made.onChart(key)}>{t('Edit the chart…')}</MenuItem>}
      {block.type === 'table' && <MenuItem onChoose={() => made.onChart(key)}>{t('Make a chart…')}</MenuItem>}
      {block.made && (
        <>
          <MenuSeparator />
          <MenuItem
            onChoose={() => {
              makeOrdinary(editor, key);
              focusText();
            }}
          >
            {t('Make it ordinary')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

function nameDifference({ added, gone, moved }: MadeDifference): string | null {
  const parts = [
    ...(added.length > 0 ? [t('{added} new', { added: added.length })] : []),
    ...(gone.length > 0 ? [t('{gone} gone', { gone: gone.length })] : []),
    ...(moved ? [t('another order')] : []),
  ];
  return parts.length === 0 ? null : parts.join(t(', '));
}

function short({ added, gone }: MadeDifference): string {
  return added.length > 0
    ? t('{added} new', { added: added.length })
    : gone.length > 0
      ? t('{gone} gone', { gone: gone.length })
      : t('order');
}

/** Those blocks and where they are; measured again whenever the text changes or is laid out anew. */
function useChips(): readonly Chip[] {
  const [editor] = useLexicalComposerContext();
  const [chips, setChips] = useState<readonly Chip[]>([]);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      const origin = editor.getRootElement()?.parentElement?.getBoundingClientRect();
      if (!origin) return;
      const placed = readFactBlocks(editor.getEditorState())
        .filter(({ block }) => block.made !== undefined || block.type === 'chart')
        .flatMap((one): readonly Chip[] => {
          const element = editor.getElementByKey(one.key);
          if (!element) return [];
          const top = Math.round(element.getBoundingClientRect().top - origin.top);
          return [{ ...one, top, wider: widerAt(element) }];
        });
      setChips(placed);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(soon);
    const stop = mergeRegister(
      editor.registerUpdateListener(soon),
      editor.registerRootListener((root) => {
        resized.disconnect();
        if (root) resized.observe(root);
        soon();
      }),
    );
    return () => {
      stop();
      resized.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [editor]);
  return chips;
}

/** A pause in the writing: the query is asked when it is likely to stay. */
const PAUSE_MS = 400;

function useDifferences(chips: readonly Chip[], { compare }: EditorMade): ReadonlyMap<string, MadeDifference> {
  const [differences, setDifferences] = useState<ReadonlyMap<string, MadeDifference>>(new Map());
  useEffect(() => {
    const asked = chips.filter(({ block }) => block.made !== undefined);
    let wanted = true;
    const timer = setTimeout(() => {
      void Promise.all(asked.map(async ({ key, block }) => [key, await compare(block)] as const)).then((answers) => {
        if (wanted) setDifferences(new Map(answers.flatMap(([key, answer]) => (answer ? [[key, answer]] : []))));
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [chips, compare]);
  return differences;
}
