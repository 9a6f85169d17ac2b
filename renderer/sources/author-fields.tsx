import { Plus, X } from 'lucide-react';
import { t } from '../language/t.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { AuthorDraft } from './source-draft.ts';

interface AuthorFieldsProps {
  readonly authors: readonly AuthorDraft[];
  readonly hint: string | null;
  readonly onChange: (authors: readonly AuthorDraft[]) => void;
}

const WHOLE = [
  {
    value: 'person',
    get label() {
      return t('Person');
    },
  },
  {
    value: 'institution',
    get label() {
      return t('Institution');
    },
  },
] as const;

/** Who wrote it: people by given and family name, institutions by their whole name. */
export function AuthorFields({ authors, hint, onChange }: AuthorFieldsProps) {
  const change = (key: number, part: Partial<AuthorDraft>) =>
    onChange(authors.map((author) => (author.key === key ? { ...author, ...part } : author)));
  const add = () => {
    const key = Math.max(-1, ...authors.map((author) => author.key)) + 1;
    onChange([...authors, { key, whole: false, given: '', family: '', literal: '' }]);
  };
  return (
    <fieldset className="source-authors">
      <legend className="field-label">{authors.length > 1 ? t('Authors') : t('Author')}</legend>
      {authors.map((author, index) => (
        <div key={author.key} className="source-author">
          <Select
            label={t('Author {number} is', { number: index + 1 })}
            value={author.whole ? 'institution' : 'person'}
            options={WHOLE}
            onChange={(value) => change(author.key, switchWhole(author, value === 'institution'))}
          />
          {author.whole ? (
            <NameBox
              label={t('Institution {number}', { number: index + 1 })}
              placeholder={t('Name')}
              value={author.literal}
              onChange={(literal) => change(author.key, { literal })}
            />
          ) : (
            <>
              <NameBox
                label={t('Given name of author {number}', { number: index + 1 })}
                placeholder={t('Given name')}
                value={author.given}
                onChange={(given) => change(author.key, { given })}
              />
              <NameBox
                label={t('Family name of author {number}', { number: index + 1 })}
                placeholder={t('Family name')}
                value={author.family}
                onChange={(family) => change(author.key, { family })}
              />
            </>
          )}
          <IconButton
            icon={X}
            size={14}
            label={t('Remove author {number}', { number: index + 1 })}
            onClick={() => onChange(authors.filter(({ key }) => key !== author.key))}
          />
        </div>
      ))}
      <div className="source-author-add">
        <Button look="quiet" icon={Plus} onClick={add}>
          {authors.length === 0 ? t('Add an author') : t('Add another')}
        </Button>
        {hint !== null && <span className="field-hint">{hint}</span>}
      </div>
    </fieldset>
  );
}

/** What was typed for the one is the best guess for the other. */
function switchWhole({ given, family, literal }: AuthorDraft, whole: boolean): Partial<AuthorDraft> {
  if (whole) return { whole, literal: literal || [given, family].filter(Boolean).join(' ') };
  if (given || family) return { whole };
  const words = literal.split(' ');
  return { whole, given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}

interface NameBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NameBox({ label, placeholder, value, onChange }: NameBoxProps) {
  return (
    <input
      className="text-box"
      aria-label={label}
      placeholder={placeholder}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\p{Cc}+/gu, ' '))}
    />
  );
}
