import './withdrawn-source.css';
import { CircleSlash } from 'lucide-react';
import { t } from '../language/t.ts';

/** Says beside a passage that its source does not stand any more, and why. */
export function WithdrawnSource({ reason }: { readonly reason: string }) {
  return (
    <p className="withdrawn-source">
      <CircleSlash size={13} strokeWidth={1.9} aria-hidden />
      {reason === '' ? t('Source withdrawn') : t('Source withdrawn: {reason}', { reason })}
    </p>
  );
}
