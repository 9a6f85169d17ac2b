import { assertNever } from '../../core/shared/assert-never.ts';
import { t } from '../language/t.ts';
import { describeAge } from '../ui/describe-age.ts';
import { describeFact } from '../ui/describe-fact.ts';
import { KindWord } from '../ui/fact-kind.tsx';
import { Keys } from '../ui/keys.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { nameSource } from '../ui/name-source.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** An entry in one or two lines. */
export function PaletteRow({ entry }: { readonly entry: PaletteEntry }) {
  switch (entry.kind) {
    case 'command':
      return (
        <span className="palette-line">
          <span className="palette-name">{t(entry.command.label).replace('…', '')}</span>
          {entry.command.keys !== null && <Keys keys={entry.command.keys} />}
        </span>
      );
    case 'note':
      return (
        <>
          <span className="palette-line">
            <span className="palette-name one-line" dir="auto">
              {entry.hit.title || t('Untitled note')}
            </span>
            <span className="palette-about">{describeAge(entry.hit.updated, new Date())}</span>
          </span>
          {entry.hit.excerpt !== '' && (
            <span className="palette-excerpt one-line" dir="auto">
              <MarkedText text={entry.hit.excerpt} spans={entry.hit.matches} />
            </span>
          )}
        </>
      );
    case 'source':
      return (
        <span className="palette-line">
          <span className="palette-name one-line" dir="auto">
            {nameSource(entry.source.csl)}
          </span>
          <span className="palette-about">{entry.source.csl['container-title']}</span>
        </span>
      );
    case 'fact':
      return (
        <>
          <span className="palette-claim one-line" lang={entry.hit.fact.language} dir="auto">
            <MarkedText text={entry.hit.fact.claim} spans={entry.hit.matches} />
          </span>
          <span className="palette-about one-line">
            <KindWord kind={entry.hit.fact.kind} /> {describeFact(entry.hit.fact).join(' · ')}
          </span>
        </>
      );
    case 'heading':
      return (
        <span className="palette-line">
          <span className="palette-name one-line" dir="auto">
            {[entry.heading.number, entry.heading.words].filter(Boolean).join(' ')}
          </span>
          <span className="palette-about">{t('Heading')}</span>
        </span>
      );
    default:
      return assertNever(entry);
  }
}
