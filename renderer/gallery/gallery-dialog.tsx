import './gallery.css';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { focusBox } from '../ui/focus-box.ts';
import { KeyStrip } from '../ui/key-strip.tsx';
import type { TypedAhead } from '../ui/typed-ahead.tsx';
import { arrangeTemplates, entriesOf, type GalleryEntry } from './arrange-templates.ts';
import { GalleryList } from './gallery-list.tsx';
import { BrokenPreview, TemplatePreview } from './gallery-preview.tsx';

export interface GalleryDialogProps {
  /** Id of the template looked at first; null for the one used last. */
  readonly template: string | null;
  readonly onClose: () => void;
  /** What came before the gallery was there. */
  readonly typed: TypedAhead;
}

/** What is looked at first by somebody who has used none: it asks for least and fits most. */
const USUAL = 'information-brief';
const SCREENFUL = 5;
/** What fits everything. */
const BLANK = 'blank';

/** Every template with its picture; choosing one begins a note, or asks for what that needs. */
export function GalleryDialog({ template: first, onClose, typed }: GalleryDialogProps) {
  const run = useRunCommand();
  const { library, settings, notes, templateChoices } = useDesk();
  const templates = useStore(library.store, (lists) => lists.templates);
  const broken = useStore(library.store, (lists) => lists.broken);
  const trouble = useStore(library.store, (lists) => lists.trouble);
  const { favouriteTemplates: favourites, recentTemplates: recent } = useStore(settings);
  const [words, setWords] = useState(typed.words);
  const [chosen, setChosen] = useState<string | null>(null);
  const [fill, setFill] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const begun = useRef(false);
  /** Enter came before there was a template to use. */
  const [hurried, setHurried] = useState(typed.entered);
  const search = useRef<HTMLInputElement>(null);
  const takeSearch = useCallback((box: HTMLInputElement | null) => {
    search.current = box;
    focusBox(box);
  }, []);
  const list = useId();

  // Folders of templates change without a word.
  useEffect(() => void library.refreshTemplates(), [library]);

  const rows = arrangeTemplates({ templates: templates ?? [], broken, favourites, recent }, words);
  const entries = entriesOf(rows);
  const named = (id: string | null | undefined) => entries.find(({ key }) => key === `template ${id}`);
  const usual = words.trim() === '' ? (named(first) ?? named(recent[0]) ?? named(USUAL)) : undefined;
  const active = entries.find(({ key }) => key === chosen) ?? usual ?? entries[0] ?? null;
  const template = active?.kind === 'template' ? active.template : null;

  const start = async () => {
    if (template === null || begun.current) return;
    begun.current = true;
    setBusy(true);
    const refused = await notes.begin(template.id, fill && hasSlots(active));
    // Begun, or asked for more, it closed this dialog already.
    if (refused === null) return;
    begun.current = false;
    setBusy(false);
    setRefusal(refused.message);
  };
  useEffect(() => {
    if (!hurried || templates === null) return;
    setHurried(false);
    void start();
  });
  const toggleFavourite = (id: string) => templateChoices.setFavourite(id, !favourites.includes(id));
  const move = (by: number) => {
    const from = active === null ? 0 : entries.indexOf(active);
    setChosen(entries[Math.max(0, Math.min(entries.length - 1, from + by))]?.key ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const inSearch = event.target instanceof HTMLElement && event.target.role === 'combobox';
    if (command && event.key.toLowerCase() === 'd' && template !== null) toggleFavourite(template.id);
    else if (!inSearch || event.altKey || event.shiftKey) return;
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'PageDown') move(SCREENFUL);
    else if (event.key === 'PageUp') move(-SCREENFUL);
    else if (command && event.key === 'Home') move(-entries.length);
    else if (command && event.key === 'End') move(entries.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) setHurried(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      // A new note takes the caret itself.
      returnsFocus={() => !begun.current && (placeToGo(typed.cameFrom) ?? true)}
      title={t('New note')}
      size="wide"
      footer={
        <>
          {hasSlots(active) && (
            <label className="gallery-fill">
              <input type="checkbox" checked={fill} onChange={(event) => setFill(event.target.checked)} />
              {t('Insert the facts that fit')}
            </label>
          )}
          {refusal && (
            <p className="field-error gallery-refusal" role="alert">
              {refusal}
            </p>
          )}
          <Button look="quiet" onClick={() => run('templates')}>
            {t('Edit templates…')}
          </Button>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={busy || template === null} onClick={() => void start()}>
            {t('Use this template')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the box and of what is beside it */}
      <div className="gallery" onKeyDown={onKeyDown}>
        <div className="gallery-choice">
          <input
            ref={takeSearch}
            role="combobox"
            className="text-box gallery-search"
            aria-label={t('Find a template')}
            placeholder={t('Find a template by name, country or purpose')}
            aria-expanded={entries.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active === null ? undefined : `${list} ${active.key}`}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setChosen(null);
            }}
          />
          <p className="visually-hidden" role="status">
            {t('{count, plural, one {# template} other {# templates}}', { count: entries.length })}
          </p>
          {templates === null ? (
            <Waiting label={t('Reading templates')} lines={6} />
          ) : entries.length === 0 ? (
            <NothingFound
              words={words}
              trouble={trouble}
              onClear={() => {
                setWords('');
                search.current?.focus();
              }}
            />
          ) : (
            <GalleryList
              id={list}
              rows={rows}
              active={active?.key ?? null}
              favourites={favourites}
              onChoose={setChosen}
              onStart={() => void start()}
              onFavourite={toggleFavourite}
            />
          )}
          <KeyStrip keys={KEYS} />
        </div>
        {active?.kind === 'template' && (
          <TemplatePreview
            key={active.template.id}
            template={active.template}
            favourite={favourites.includes(active.template.id)}
            onFavourite={() => toggleFavourite(active.template.id)}
          />
        )}
        {active?.kind === 'broken' && <BrokenPreview broken={active.broken} />}
        {active === null && templates?.some(({ id }) => id === BLANK) && (
          <EmptyState
            title={t('A note can begin on a blank page')}
            action={
              <Button
                onClick={() => {
                  setWords('');
                  setChosen(`template ${BLANK}`);
                  search.current?.focus();
                }}
              >
                {t('Look at the blank page')}
              </Button>
            }
          >
            {t('A note that came out well can become a template of your own afterwards.')}
          </EmptyState>
        )}
      </div>
    </Dialog>
  );
}

const KEYS = [
  {
    keys: ['↑', '↓'],
    get short() {
      return t('look');
    },
  },
  {
    keys: ['Enter'],
    get short() {
      return t('use');
    },
  },
  {
    keys: ['CmdOrCtrl+D'],
    get short() {
      return t('favourite');
    },
  },
];

function hasSlots(entry: GalleryEntry | null): boolean {
  return entry?.kind === 'template' && entry.template.sections.some(({ slots }) => slots.length > 0);
}

interface NothingFoundProps {
  readonly words: string;
  readonly trouble: string | null;
  readonly onClear: () => void;
}

function NothingFound({ words, trouble, onClear }: NothingFoundProps) {
  if (words.trim() !== '')
    return (
      <EmptyState
        title={t('No template matches these words')}
        action={<Button onClick={onClear}>{t('Show all')}</Button>}
      >
        {t('Try fewer letters, or just a country or a language.')}
      </EmptyState>
    );
  return (
    <EmptyState title={t('No templates were found')}>
      {trouble ??
        t(
          'They come with the app, in its templates folder. Reinstalling brings them back; your notes do not need them.',
        )}
    </EmptyState>
  );
}

/** Where the keyboard was, or the text where that is no more, as after a form that led here. */
function placeToGo(cameFrom: Element | null): HTMLElement | null {
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body) return cameFrom;
  return document.querySelector<HTMLElement>('[data-pane="page"] [contenteditable="true"]');
}
