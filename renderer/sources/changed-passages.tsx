import { useState } from 'react';
import type { EditionChanges } from '../../core/contract/source-methods.ts';
import type { Source } from '../../core/facts/source.ts';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';

type PassageChange = EditionChanges['passages'][number];

interface ChangedPassagesProps {
  readonly passages: readonly PassageChange[];
  /** The new edition, whose words the unchanged ones are. */
  readonly source: Source;
  readonly before: string;
  readonly after: string;
}

/** Old and new paragraphs beside each other, words that went and came marked; what is equal is folded away. */
export function ChangedPassages({ passages, source, before, after }: ChangedPassagesProps) {
  return (
    <section className="edition-text" aria-label={t('Paragraphs')}>
      <div className="edition-heads" aria-hidden>
        <span>{before}</span>
        <span>{after}</span>
      </div>
      {foldEqual(passages).map((group) =>
        group[0]?.change === 'same' ? (
          <EqualPassages key={keyOf(group[0])} group={group} source={source} />
        ) : (
          group.map((one) => <ChangedPassage key={keyOf(one)} passage={one} language={source.language} />)
        ),
      )}
    </section>
  );
}

function keyOf({ before, after }: PassageChange): string {
  return `${before} ${after}`;
}

/** Neighbours that are all equal, or all not, as one group. */
function foldEqual(passages: readonly PassageChange[]): readonly (readonly PassageChange[])[] {
  const groups: PassageChange[][] = [];
  for (const one of passages) {
    const last = groups.at(-1);
    if (last?.[0] && (last[0].change === 'same') === (one.change === 'same')) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function EqualPassages({ group, source }: { readonly group: readonly PassageChange[]; readonly source: Source }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button look="quiet" className="edition-equal" onClick={() => setOpen(true)}>
        {t('{count, plural, one {# equal paragraph} other {# equal paragraphs}}', { count: group.length })}
      </Button>
    );
  return group.map(({ after }) => (
    <p key={after} className="edition-same readable" lang={source.language} dir="auto">
      {after === null ? '' : source.passages[after - 1]?.text}
    </p>
  ));
}

interface ChangedPassageProps {
  readonly passage: PassageChange;
  readonly language: string;
}

function ChangedPassage({ passage: { change, words }, language }: ChangedPassageProps) {
  return (
    <div className="edition-pair" data-change={change}>
      <div className="edition-side readable" lang={language} dir="auto">
        {change === 'added' ? (
          <p className="edition-absent">{t('Not there')}</p>
        ) : (
          <p>
            <span className="visually-hidden">{t('Before:')}</span>
            {words.map(
              ({ text, change: part }, index) =>
                part !== 'added' &&
                // biome-ignore lint/suspicious/noArrayIndexKey: words of a stored comparison never move
                (part === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>),
            )}
          </p>
        )}
      </div>
      <div className="edition-side readable" lang={language} dir="auto">
        {change === 'removed' ? (
          <p className="edition-absent">{t('Taken out')}</p>
        ) : (
          <p>
            <span className="visually-hidden">{t('Now:')}</span>
            {words.map(
              ({ text, change: part }, index) =>
                part !== 'removed' &&
                // biome-ignore lint/suspicious/noArrayIndexKey: words of a stored comparison never move
                (part === 'added' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>),
            )}
          </p>
        )}
      </div>
    </div>
  );
}
