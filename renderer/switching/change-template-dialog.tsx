import './change-template-dialog.css';
import { ArrowRight } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { switchTemplate, type TemplateSwitch } from '../../core/templates/switching/switch-template.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { today } from '../ui/today.ts';
import { changeNote } from './change-note.ts';

/** Chooses another template for the open note; what goes where is shown before anything changes. */
export function ChangeTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const desk = useDesk();
  const { page, library, notify } = desk;
  const templates = useStore(library.store, (lists) => lists.templates) ?? [];
  const [note] = useState(() => page.read());
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const from = templates.find((template) => template.id === note?.template) ?? null;
  const to = templates.find((template) => template.id === chosen) ?? null;
  const others = templates.filter(
    (template) =>
      template.id !== note?.template &&
      `${template.name} ${template.description}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const preview = useMemo(
    () => (note && to ? switchTemplate(note, { from, to, today: today() }) : null),
    [note, from, to],
  );
  const change = () => {
    if (!to) return;
    onClose();
    const done = changeNote(
      desk,
      (now) => switchTemplate(now, { from, to, today: today() }).note,
      t('The template was not changed'),
    );
    if (done)
      notify({
        title: t('This is now: {name}', { name: to.name }),
        text: hasKept(preview)
          ? t('What has no place in it is kept at the end. Undo takes it back.')
          : t('Undo takes it back.'),
      });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('Change template')}
      description={t('This note is: {template}. Nothing you wrote is lost, and one undo takes the change back.', {
        template: from?.name ?? note?.template ?? t('not open'),
      })}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={!preview} onClick={change}>
            {t('Change template')}
          </Button>
        </>
      }
    >
      <div className="switch">
        <div className="switch-choice">
          <input
            className="text-box"
            aria-label={t('Find a template')}
            placeholder={t('Find a template')}
            maxLength={100}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <fieldset className="switch-list scrolls">
            <legend className="visually-hidden">{t('Template')}</legend>
            {others.map((template) => (
              <label
                key={template.id}
                className="switch-option"
                htmlFor={`${id}-${template.id}`}
                data-on={template.id === chosen || undefined}
              >
                <input
                  id={`${id}-${template.id}`}
                  type="radio"
                  name={`${id}-template`}
                  checked={template.id === chosen}
                  onChange={() => setChosen(template.id)}
                />
                <span className="one-line">{template.name}</span>
              </label>
            ))}
            {others.length === 0 && <p className="switch-none">{t('No template has these words.')}</p>}
          </fieldset>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keyboard */}
        <section className="switch-preview scrolls" aria-label={t('What goes where')} aria-live="polite" tabIndex={0}>
          {note && to && preview ? (
            <Preview preview={preview} marking={note.marking} language={note.language} from={from} to={to} />
          ) : (
            <p className="switch-none">{t('Choose a template to see where each section and field goes.')}</p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  readonly preview: TemplateSwitch;
  readonly marking: string | null;
  readonly language: string;
  readonly from: Template | null;
  readonly to: Template;
}

function Preview({ preview, marking, language, from, to }: PreviewProps) {
  const end = t('kept at the end, under “Kept from {template}”', { template: from?.name ?? t('the old template') });
  const isOther = marking !== null && to.marking !== null && !to.marking.ladder.includes(marking);
  const speaks = (tag: string) => tag.split('-')[0];
  return (
    <>
      <h3 className="switch-title">{to.name}</h3>
      <p className="switch-about">{to.description}</p>
      <Moves
        title={t('Sections')}
        none={t('Nothing is written yet.')}
        moves={preview.sections.map((move) => ({
          from: move.from || t('Text before any heading'),
          to: move.to,
        }))}
        end={end}
      />
      <Moves
        title={t('Fields')}
        none={t('No field is filled in.')}
        moves={preview.fields.map((move) => ({
          from: `${move.label}: ${move.lines.map((line) => writePartialDate(line, language)).join(', ')}`,
          to: move.to,
        }))}
        end={end}
      />
      {(isOther || speaks(language) !== speaks(to.language)) && (
        <ul className="switch-remarks">
          {isOther && (
            <li>
              {t('The marking stays {marking}, which is not one of this template’s. Choose one once it is changed.', {
                marking,
              })}
            </li>
          )}
          {speaks(language) !== speaks(to.language) && (
            <li>{t('The note keeps its language; headings and guidance come in the template’s.')}</li>
          )}
        </ul>
      )}
    </>
  );
}

interface MovesProps {
  readonly title: string;
  readonly none: string;
  readonly moves: readonly { readonly from: string; readonly to: string | null }[];
  readonly end: string;
}

function Moves({ title, none, moves, end }: MovesProps) {
  return (
    <>
      <h4 className="switch-part">{title}</h4>
      {moves.length === 0 ? (
        <p className="switch-about">{none}</p>
      ) : (
        <ul className="switch-moves">
          {moves.map(({ from, to }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have the same words
            <li key={index} className="switch-move" data-kept={to === null || undefined}>
              <span className="switch-from">{from}</span>
              <ArrowRight size={13} strokeWidth={1.75} aria-label={t('goes to')} />
              <span>{to ?? end}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function hasKept(preview: TemplateSwitch | null): boolean {
  return preview !== null && [...preview.sections, ...preview.fields].some(({ to }) => to === null);
}
