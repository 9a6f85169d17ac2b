import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { later } from '../ui/later.tsx';
import type { TextPort } from './annex-move.tsx';

const AnnexMove = later(async () => (await import('./annex-move.tsx')).AnnexMove);

/** The question which paragraphs go to an annex, when it is asked for. */
export function AnnexDialogs({ handle }: { readonly handle: () => TextPort | null }) {
  const { view } = useDesk();
  const budget = useStore(view, (now) => (now.dialog?.kind === 'annex' ? now.dialog.budget : null));
  return budget !== null && <AnnexMove key={budget} budget={budget} handle={handle} />;
}
