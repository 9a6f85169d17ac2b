import { STYLED_KINDS, type StyledKind, type StyleMap } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { Select } from '../ui/select.tsx';
import type { ChosenMould } from './mould-choice.tsx';

const KINDS: Readonly<Record<StyledKind, string>> = {
  get title() {
    return t('Title');
  },
  get heading1() {
    return t('Heading 1');
  },
  get heading2() {
    return t('Heading 2');
  },
  get heading3() {
    return t('Heading 3');
  },
  get paragraph() {
    return t('Paragraph');
  },
  get quote() {
    return t('Quotation');
  },
  get bullets() {
    return t('Bullets');
  },
  get numbered() {
    return t('Numbered list');
  },
  get recommendation() {
    return t('Recommendation');
  },
  get 'field-label'() {
    return t('Label of a field');
  },
  get 'field-text'() {
    return t('Value of a field');
  },
  get 'table-heading'() {
    return t('Table heading');
  },
  get 'table-text'() {
    return t('Table text');
  },
};
/** As a template can name them. */
const NAMEABLE = /^[A-Za-z][A-Za-z0-9 _-]{0,63}$/;

interface MouldStylesProps {
  readonly mould: ChosenMould;
  readonly named: StyleMap;
  readonly onChange: (styles: StyleMap) => void;
}

/** Which style of the mould each kind of block is written in, to be corrected. */
export function MouldStyles({ mould: { report, styles }, named, onChange }: MouldStylesProps) {
  const found = new Map(report.mapping.map(({ kind, style }) => [kind, style]));
  const own = report.mapping.filter(
    ({ kind, style }) => style !== null || styles[kind] !== undefined || named[kind] !== undefined,
  ).length;
  const choose = (kind: StyledKind, style: string) => {
    const { [kind]: _, ...others } = styles;
    onChange(style === '' ? others : { ...others, [kind]: style });
  };
  return (
    <details className="mould-styles">
      <summary>{t('Styles: its own for {own} of {all} kinds of block', { own, all: STYLED_KINDS.length })}</summary>
      <div className="mould-table">
        {STYLED_KINDS.map((kind) => {
          const usual = named[kind] ?? found.get(kind) ?? null;
          return (
            <div key={kind} className="mould-kind">
              <span aria-hidden>{KINDS[kind]}</span>
              <Select
                label={KINDS[kind]}
                value={styles[kind] ?? ''}
                options={[
                  {
                    value: '',
                    label: usual === null ? t('Our own, added to it') : t('{style} (found)', { style: usual }),
                  },
                  ...report.styles
                    .filter((name) => NAMEABLE.test(name) && name !== usual)
                    .map((name) => ({ value: name, label: name })),
                ]}
                onChange={(style) => choose(kind, style)}
              />
            </div>
          );
        })}
      </div>
    </details>
  );
}
