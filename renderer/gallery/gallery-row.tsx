import { FileWarning, Star } from 'lucide-react';
import type { CSSProperties, MouseEvent } from 'react';
import type { BrokenTemplate, ListedTemplate } from '../../core/contract/template-methods.ts';
import { nameLanguage } from '../language/format.ts';
import { t } from '../language/t.ts';
import { PagePicture } from './page-picture.tsx';

interface RowProps {
  readonly id: string;
  readonly style: CSSProperties;
  readonly active: boolean;
  /** From 1, among all rows that can be chosen. */
  readonly place: number;
  readonly total: number;
  readonly onChoose: () => void;
}

interface TemplateRowProps extends RowProps {
  readonly template: ListedTemplate;
  readonly favourite: boolean;
  readonly onStart: () => void;
  readonly onFavourite: () => void;
}

export function TemplateRow({ template, favourite, onStart, onFavourite, ...row }: TemplateRowProps) {
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('.gallery-star')) onFavourite();
    else row.onChoose();
  };
  const about = [template.practice, nameLanguage(template.language)].filter((words) => words !== '');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the search box has the focus and names the active row
    <div
      id={row.id}
      role="option"
      className="gallery-row"
      style={row.style}
      aria-selected={row.active}
      aria-posinset={row.place}
      aria-setsize={row.total}
      onMouseDown={keepFocus}
      onClick={onClick}
      onDoubleClick={onStart}
    >
      <span className="gallery-stamp">
        <PagePicture template={template} small />
      </span>
      <span className="gallery-words">
        <span className="gallery-name one-line">{template.name}</span>
        <span className="gallery-line">{template.description}</span>
        <span className="gallery-about">{about.join(' · ')}</span>
      </span>
      <span className="gallery-star" title={favourite ? t('Remove from favourites') : t('Add to favourites')}>
        <Star size={15} strokeWidth={1.75} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
        {favourite && <span className="visually-hidden">{t('Favourite')}</span>}
      </span>
    </div>
  );
}

/** A press leaves the keys where they are heard. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

export function BrokenRow({ broken, ...row }: RowProps & { readonly broken: BrokenTemplate }) {
  const count = broken.problems.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the search box has the focus and names the active row
    <div
      id={row.id}
      role="option"
      className="gallery-row"
      style={row.style}
      aria-selected={row.active}
      aria-posinset={row.place}
      aria-setsize={row.total}
      onMouseDown={keepFocus}
      onClick={row.onChoose}
    >
      <span className="gallery-stamp gallery-torn">
        <FileWarning size={22} strokeWidth={1.5} aria-hidden />
      </span>
      <span className="gallery-words">
        <span className="gallery-name one-line">{broken.file}</span>
        <span className="gallery-about">{t('{count, plural, one {# mistake} other {# mistakes}}', { count })}</span>
      </span>
    </div>
  );
}
