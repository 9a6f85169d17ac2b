import { STYLED_KINDS, type StyledKind, type StyleMap } from '../../core/templates/template.ts';
import type { ChosenMould } from './mould-choice.tsx';

const KINDS: Readonly<Record<StyledKind, string>> = {
  title: 'Title',
  heading1: 'Heading 1',
  heading2: 'Heading 2',
  heading3: 'Heading 3',
  paragraph: 'Paragraph',
  quote: 'Quotation',
  bullets: 'Bullets',
  numbered: 'Numbered list',
  recommendation: 'Recommendation',
  'field-label': 'Label of a field',
  'field-text': 'Value of a field',
  'table-heading': 'Table heading',
  'table-text': 'Table text',
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
      <summary>
        Styles: {own} of {STYLED_KINDS.length} kinds of block have one of its own
      </summary>
      <div className="mould-table">
        {STYLED_KINDS.map((kind) => {
          const usual = named[kind] ?? found.get(kind) ?? null;
          return (
            <label key={kind} className="mould-kind">
              <span>{KINDS[kind]}</span>
              <select
                className="text-box"
                value={styles[kind] ?? ''}
                onChange={({ target }) => choose(kind, target.value)}
              >
                <option value="">{usual === null ? 'Our own, added to it' : `${usual} (found)`}</option>
                {report.styles
                  .filter((name) => NAMEABLE.test(name) && name !== usual)
                  .map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
              </select>
            </label>
          );
        })}
      </div>
    </details>
  );
}
