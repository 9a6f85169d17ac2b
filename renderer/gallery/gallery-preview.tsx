import { Star } from 'lucide-react';
import type { BrokenTemplate, ListedTemplate } from '../../core/contract/template-methods.ts';
import { inEnglish } from '../../core/shared/said.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { IconButton } from '../ui/button.tsx';
import { ORIGINS } from './arrange-templates.ts';
import { describeSection, describeTemplate } from './describe-template.ts';
import { PagePicture } from './page-picture.tsx';

interface TemplatePreviewProps {
  readonly template: ListedTemplate;
  readonly favourite: boolean;
  readonly onFavourite: () => void;
}

/** What a template looks like, whose practice it is, and what it asks for. */
export function TemplatePreview({ template, favourite, onFavourite }: TemplatePreviewProps) {
  return (
    <section className="gallery-preview scrolls" aria-label={template.name}>
      <div
        className="preview-picture"
        role="img"
        aria-label={t('First page of a new note from {name}', { name: template.name })}
      >
        <PagePicture template={template} />
      </div>
      <div className="preview-words">
        <header className="preview-head">
          <h3 className="preview-name">{template.name}</h3>
          <IconButton
            icon={Star}
            className={favourite ? 'preview-star preview-star-on' : 'preview-star'}
            label={t('Favourite')}
            keys="CmdOrCtrl+D"
            aria-pressed={favourite}
            onClick={onFavourite}
          />
        </header>
        <p className="preview-description" lang={template.language}>
          {template.description}
        </p>
        <dl className="preview-remarks">
          {describeTemplate(template).map(({ label, text }) => (
            <div key={label} className="preview-remark">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          {template.origin !== 'built-in' && (
            <div className="preview-remark">
              <dt>{t('Kept')}</dt>
              <dd>{ORIGINS[template.origin]}</dd>
            </div>
          )}
        </dl>
        {template.sections.length > 0 && (
          <>
            <h4 className="preview-title">{t('Sections')}</h4>
            <ol className="preview-sections">
              {template.sections.map((section) => {
                const rules = describeSection(section, template.fields);
                return (
                  <li key={section.id} className="preview-section" data-level={section.level}>
                    <span lang={template.language}>{section.heading}</span>
                    {rules !== '' && <span className="preview-rules">{rules}</span>}
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}

/** Why a file is no template, for whoever can put it right. */
export function BrokenPreview({ broken: { file, origin, problems } }: { readonly broken: BrokenTemplate }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="gallery-preview scrolls" aria-label={file} tabIndex={0}>
      <div className="preview-words">
        <h3 className="preview-name">{file}</h3>
        <p className="preview-description">
          {t('This file is not used until it is put right. The other templates are not touched by it.')}
        </p>
        <p className="preview-kept">{ORIGINS[origin]}</p>
        <ul className="preview-problems">
          {problems.map(({ line, message }) => (
            <li key={`${line} ${inEnglish(message)}`}>
              <span className="preview-line">{`${file}:${line}`}</span>
              {tell(message)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
