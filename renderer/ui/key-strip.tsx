import './key-strip.css';
import { t } from '../language/t.ts';
import { Keys } from './keys.tsx';

interface StripKey {
  readonly keys: readonly string[];
  readonly short: string;
}

/** The keys that work now, always in sight: nobody should have to leave the list to learn them. */
export function KeyStrip({ keys: all }: { readonly keys: readonly StripKey[] }) {
  return (
    <dl className="key-strip" aria-label={t('Keys')}>
      {all.map(({ keys, short }) => (
        <div key={short} className="key-strip-key">
          <dt>
            {keys.map((key) => (
              <Keys key={key} keys={key} />
            ))}
          </dt>
          <dd>{short}</dd>
        </div>
      ))}
    </dl>
  );
}
