import { t } from '../language/t.ts';
import { later } from '../ui/later.tsx';
import { TypedAheadBox, useTypedAhead } from '../ui/typed-ahead.tsx';
import type { GalleryDialogProps } from './gallery-dialog.tsx';

const GalleryDialog = later<GalleryDialogProps>(
  async () => (await import('./gallery-dialog.tsx')).GalleryDialog,
  GalleryBox,
);

/** The gallery; keys pressed before its code is there are its own already. */
export function OpenGallery(props: Omit<GalleryDialogProps, 'typed'>) {
  return <GalleryDialog {...props} typed={useTypedAhead()} />;
}

function GalleryBox({ typed, onClose }: GalleryDialogProps) {
  return (
    <div className="palette" data-open="" role="dialog" aria-label={t('New note')}>
      <TypedAheadBox
        typed={typed}
        className="palette-box"
        label={t('Find a template')}
        hint={t('Find a template by name, country or purpose')}
        onClose={onClose}
      />
    </div>
  );
}
