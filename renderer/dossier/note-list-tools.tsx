import { ListFilter, X } from 'lucide-react';
import { useRef } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import type { NoteListView, NoteSort } from '../state/note-list.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuCheck, MenuChoices, MenuGroup, MenuSeparator } from '../ui/menu.tsx';
import { listTags } from './select-notes.ts';

const SORTS: readonly { readonly value: NoteSort; readonly label: string }[] = [
  {
    value: 'changed',
    get label() {
      return t('Last changed');
    },
  },
  {
    value: 'created',
    get label() {
      return t('Newest');
    },
  },
  {
    value: 'title',
    get label() {
      return t('Title');
    },
  },
  {
    value: 'template',
    get label() {
      return t('Template');
    },
  },
];

/** Words and tags to look for, and the order. */
export function NoteListTools({
  notes,
  look,
}: {
  readonly notes: readonly NoteSummary[];
  readonly look: NoteListView;
}) {
  const { noteList } = useDesk();
  const box = useRef<HTMLInputElement>(null);
  const tags = listTags(notes);
  const keep = (tag: string, wanted: boolean) =>
    noteList.change({ tags: wanted ? [...look.tags, tag] : look.tags.filter((one) => one !== tag) });
  return (
    <div className="list-tools">
      <div className="list-tools-line">
        <input
          ref={box}
          className="text-box list-search"
          type="search"
          aria-label={t('Filter notes')}
          placeholder={t('Title, text or tag')}
          value={look.words}
          onChange={(event) => noteList.change({ words: event.target.value })}
        />
        <Menu align="end" trigger={<IconButton icon={ListFilter} label={t('Order and tags of notes')} />}>
          <MenuChoices
            label={t('Order')}
            value={look.sort}
            choices={SORTS}
            onChoose={(sort) => noteList.change({ sort })}
          />
          {tags.length > 0 && (
            <>
              <MenuSeparator />
              <MenuGroup label={t('Tags')}>
                {tags.map((tag) => (
                  <MenuCheck key={tag} checked={look.tags.includes(tag)} onChange={(wanted) => keep(tag, wanted)}>
                    {tag}
                  </MenuCheck>
                ))}
              </MenuGroup>
            </>
          )}
        </Menu>
      </div>
      {look.tags.length > 0 && (
        <div className="list-tags">
          {look.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="note-tag list-tag"
              aria-label={t('Show notes without {tag} too', { tag })}
              onClick={() => {
                keep(tag, false);
                box.current?.focus();
              }}
            >
              <span dir="auto">{tag}</span>
              <X size={12} strokeWidth={2} aria-hidden />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
