import { Copy, Ellipsis, FileDown, FolderOpen, Pencil, Trash2 } from 'lucide-react';
import type { BrokenTemplate, PlacedTemplate, TemplatePlace } from '../../core/contract/template-methods.ts';
import { inEnglish } from '../../core/shared/said.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { canSaveIn, describeTrouble, PLACE_NAMES, PLACE_PURPOSES, PLACES_IN_TEXT } from './describe-place.ts';
import type { TemplateActions } from './use-template-actions.ts';

interface PlaceSectionProps {
  readonly place: TemplatePlace;
  /** Places a copy can go to. */
  readonly targets: readonly TemplatePlace[];
  readonly actions: TemplateActions;
  readonly onFolder: () => void;
}

/** One place with its templates, and what keeps it from being used as it should be. */
export function PlaceSection({ place, targets, actions, onFolder }: PlaceSectionProps) {
  const { origin, folder, state, templates, broken } = place;
  const trouble = describeTrouble(place);
  const hasFolder = origin === 'personal' || origin === 'department';
  return (
    <section className="shelf" aria-label={PLACE_NAMES[origin]}>
      <div className="shelf-head">
        <h2 className="shelf-name">{PLACE_NAMES[origin]}</h2>
        {folder !== null && (
          <span className="shelf-folder one-line" title={folder}>
            <bdi>{folder}</bdi>
          </span>
        )}
        {hasFolder && (
          <Button look="quiet" icon={FolderOpen} className="shelf-choose" onClick={onFolder}>
            {state === 'none' ? t('Choose a folder…') : t('Folder…')}
          </Button>
        )}
      </div>
      {trouble !== null && <p className="shelf-trouble">{trouble}</p>}
      {templates.length + broken.length === 0 ? (
        trouble === null && <p className="shelf-empty">{PLACE_PURPOSES[origin]}</p>
      ) : (
        <ul className="shelf-list">
          {broken.map((file) => (
            <BrokenRow key={file.file} broken={file} />
          ))}
          {templates.map((template) => (
            <TemplateRow key={template.id} place={place} template={template} targets={targets} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BrokenRow({ broken: { file, problems } }: { readonly broken: BrokenTemplate }) {
  return (
    <li className="template-row">
      <div className="template-words">
        <p className="template-name template-broken">{t('{file} cannot be used', { file })}</p>
        <ul className="template-problems">
          {problems.slice(0, 3).map(({ line, message }) => (
            <li key={`${line} ${inEnglish(message)}`}>
              {t('Line {line}: {message}', { line, message: tell(message) })}
            </li>
          ))}
          {problems.length > 3 && <li>{t('And {count, number} more.', { count: problems.length - 3 })}</li>}
        </ul>
      </div>
    </li>
  );
}

interface TemplateRowProps extends Omit<PlaceSectionProps, 'onFolder'> {
  readonly template: PlacedTemplate;
}

function TemplateRow({ place, template, targets, actions }: TemplateRowProps) {
  const { origin } = place;
  const { id, name, description, version, behind } = template;
  const canEdit = canSaveIn(place);
  const canRemove = canEdit && origin !== 'department';
  return (
    <li className="template-row">
      <div className="template-words">
        <p className="template-name">
          {name}
          <span className="template-version">{t('version {version}', { version })}</span>
        </p>
        {behind !== null && (
          <p className="template-behind">
            {t('Not used: {place} has another one under the name {name}', {
              place: PLACES_IN_TEXT[behind],
              name: `${id}.md`,
            })}
          </p>
        )}
        {description !== '' && <p className="template-about template-description">{description}</p>}
      </div>
      <div className="template-row-actions">
        <Button
          icon={canEdit ? Pencil : Copy}
          aria-label={canEdit ? t('Edit {name}', { name }) : t('Edit a copy of {name}', { name })}
          onClick={() => void actions.edit(origin, id, !canEdit)}
        >
          {canEdit ? t('Edit') : t('Edit a copy')}
        </Button>
        <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t('More for {name}', { name })} />}>
          {targets.map((target) => (
            <MenuItem
              key={target.origin}
              icon={Copy}
              onChoose={() => void actions.duplicate(origin, id, target.origin)}
            >
              {t('Duplicate into {place}', { place: PLACES_IN_TEXT[target.origin] })}
            </MenuItem>
          ))}
          <MenuItem icon={FileDown} onChoose={() => void actions.exportFile(origin, id)}>
            {t('Export…')}
          </MenuItem>
          {canRemove && (
            <>
              <MenuSeparator />
              <MenuItem icon={Trash2} danger onChoose={() => void actions.remove(origin, template)}>
                {t('Delete')}
              </MenuItem>
            </>
          )}
        </Menu>
      </div>
    </li>
  );
}
