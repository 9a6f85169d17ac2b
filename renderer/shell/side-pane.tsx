import { type ReactNode, useState } from 'react';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Splitter } from './splitter.tsx';
import { useDocked } from './use-docked.ts';

interface SidePaneProps {
  readonly side: 'left' | 'right';
  readonly name: 'dossier' | 'facts';
  /** Name of the landmark. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A pane beside the page, or over it where the window is narrow; its width and whether it is open are remembered. */
export function SidePane({ side, name, label, children }: SidePaneProps) {
  const { settings, view, two: notes, changeSettings } = useDesk();
  const key = side === 'left' ? 'leftPane' : 'rightPane';
  const stored = useStore(settings, (now) => now[key]);
  const overlay = useStore(view, (now) => now.overlay === side);
  const focus = useStore(view, (now) => now.focus);
  // A second note has the facts' place beside the page.
  const two = useStore(notes.sides.beside.store, (now) => now.phase !== 'none') && side === 'right';
  const docked = useDocked(side) && !focus && !two;
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? stored.width;

  if (!(docked ? stored.open : overlay)) return null;
  return (
    <>
      {!docked && (
        <button
          type="button"
          className="pane-scrim"
          aria-label={t('Back to the text')}
          tabIndex={-1}
          onClick={() => view.change((old) => ({ ...old, overlay: null }))}
        />
      )}
      <aside
        className={`pane pane-${side}`}
        data-pane={name}
        data-over={!docked || undefined}
        aria-label={label}
        style={{ width }}
      >
        {children}
        {docked && (
          <Splitter
            label={t('Width of the {label} pane', { label: label.toLowerCase() })}
            side={side}
            width={width}
            onResize={setDragged}
            onDone={(final) => {
              setDragged(null);
              changeSettings({ [key]: { ...stored, width: final } });
            }}
          />
        )}
      </aside>
    </>
  );
}
