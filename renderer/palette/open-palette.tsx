import { useState } from 'react';
import { t } from '../language/t.ts';
import { later } from '../ui/later.tsx';
import { focusBox } from './focus-box.ts';
import type { PaletteProps, Typed } from './palette.tsx';

const Palette = later<PaletteProps>(async () => (await import('./palette.tsx')).Palette, PaletteBox);

/** The palette; keys pressed before its code is there are its own already. */
export function OpenPalette(props: Omit<PaletteProps, 'typed'>) {
  const [typed] = useState<Typed>(() => ({ cameFrom: document.activeElement, words: '', entered: false }));
  return <Palette {...props} typed={typed} />;
}

/** The palette's box alone, which keeps what is typed for the palette. */
function PaletteBox({ typed, onClose }: PaletteProps) {
  return (
    <div className="palette" data-open="" role="dialog" aria-label={t('Go to or do')}>
      <input
        ref={focusBox}
        className="palette-box"
        aria-label={t('Go to or do')}
        placeholder={t('Find a note, a fact, a source or a command')}
        onChange={({ currentTarget }) => {
          typed.words = currentTarget.value;
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') typed.entered = true;
          if (key !== 'Escape') return;
          onClose();
          if (typed.cameFrom instanceof HTMLElement) typed.cameFrom.focus();
        }}
      />
    </div>
  );
}
