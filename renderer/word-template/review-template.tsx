import './word-template.css';
import { useMemo, useState } from 'react';
import { buildTemplate } from '../../core/templates/from-word/build-template.ts';
import type { Piece, TemplateProposal } from '../../core/templates/from-word/proposal.ts';
import { writeTemplate } from '../../core/templates/write-template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { describeSettings } from './describe-settings.ts';
import { PieceRow } from './piece-row.tsx';

interface ReviewTemplateProps {
  readonly file: string;
  readonly proposal: TemplateProposal;
  readonly dossier: string;
  readonly onClose: () => void;
}

/** Each piece of the form with what it was taken for; saved as a template of the dossier once it is right. */
export function ReviewTemplate({ file, proposal, dossier, onClose }: ReviewTemplateProps) {
  const backend = useBackend();
  const { library, notify } = useDesk();
  const [name, setName] = useState(proposal.name);
  const [pieces, setPieces] = useState(proposal.pieces);
  const [state, setState] = useState<{ readonly saving: boolean; readonly trouble: string | null }>({
    saving: false,
    trouble: null,
  });
  const built = useMemo(() => buildTemplate({ ...proposal, name, pieces }, 'template'), [proposal, name, pieces]);
  const lost = [...proposal.notTaken, ...built.notTaken];
  const { fields, sections } = built.template;
  const nameless = name.trim() === '';

  const change = (changed: Piece) => setPieces((old) => old.map((one) => (one.id === changed.id ? changed : one)));
  const save = async () => {
    setState({ saving: true, trouble: null });
    const text = writeTemplate(built.template);
    const reply = await backend.templates.save({ dossier, origin: 'dossier', id: null, text, replaces: null });
    if (!reply.ok) return setState({ saving: false, trouble: reply.message });
    await library.refresh();
    onClose();
    notify({
      title: t('“{name}” is a template now', { name: reply.value.name }),
      text: t('It is kept in this dossier: New note lists it.'),
    });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('Go over the template')}
      description={t('What was found in {file}. Change what was taken for the wrong thing; nothing is saved yet.', {
        file,
      })}
      footer={
        <>
          <span className="dialog-foot-note" role={state.trouble ? 'alert' : 'status'}>
            {state.trouble ?? countParts(sections.length, fields.length)}
          </span>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={state.saving || nameless} onClick={() => void save()}>
            {t('Save as template')}
          </Button>
        </>
      }
    >
      <Field label={t('Name')} error={nameless ? t('A template needs a name.') : null}>
        {({ control, about }) => (
          <input
            id={control}
            aria-describedby={about}
            aria-invalid={nameless || undefined}
            className="text-box"
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <p className="word-template-settings">{describeSettings(built.template)}</p>
      <ol className="pieces" aria-label={t('Parts of the form')}>
        {pieces.map((piece) => (
          <PieceRow key={piece.id} piece={piece} onChange={change} />
        ))}
      </ol>
      {lost.length > 0 && (
        <section className="pieces-lost" aria-labelledby="pieces-lost">
          <h3 id="pieces-lost">{t('What is not taken')}</h3>
          <ul>
            {lost.map(tell).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function countParts(sections: number, fields: number): string {
  return t('{sections, plural, one {# section} other {# sections}}, {fields, plural, one {# field} other {# fields}}', {
    sections,
    fields,
  });
}
