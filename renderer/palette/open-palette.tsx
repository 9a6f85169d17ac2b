import { t } from '../language/t.ts';
import { later } from '../ui/later.tsx';
import { TypedAheadBox, useTypedAhead } from '../ui/typed-ahead.tsx';
import type { PaletteProps } from './palette.tsx';

const Palette = later<PaletteProps>(async () => (await import('./palette.tsx')).Palette, PaletteBox);

/** The palette; keys pressed before its code is there are its own already. */
export function OpenPalette(props: Omit<PaletteProps, 'typed'>) {
  return <Palette {...props} typed={useTypedAhead()} />;
}

function PaletteBox({ typed, onClose }: PaletteProps) {
  const label = t('Go to');
  return (
    <div className="palette" data-open="" role="dialog" aria-label={label}>
      <TypedAheadBox
        typed={typed}
        className="palette-box"
        label={label}
        hint={t('Find a note, a fact, a source or a command')}
        onClose={onClose}
      />
    </div>
  );
}
