import { Ellipsis, Gavel, Plus, Quote, Signature, TextCursorInput, Trash2, X } from 'lucide-react';
import { blankSection, blankSlot } from '../../../core/templates/blank-template.ts';
import type { Section } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { SwitchChip, Words } from './controls.tsx';
import { DecisionCard, USUAL_DECISION } from './decision-form.tsx';
import { LimitChip } from './limit-chip.tsx';
import { Problems } from './problems.tsx';
import { BlocksChip, WhenChip } from './section-chips.tsx';
import { SignOffCard } from './sign-off-form.tsx';
import { SlotCard } from './slot-card.tsx';
import { insertAt, moveAt, removeAt, setSection, setTemplate } from './steps.ts';
import { useEditing } from './use-editing.ts';

interface SectionCardProps {
  readonly section: Section;
  readonly index: number;
}

/** A section as it stands in the note, with everything that is said of it in sight. */
export function SectionCard({ section, index }: SectionCardProps) {
  const { change, problemsAt } = useEditing();
  const { heading, level, guidance, opening, slots } = section;
  const problems = problemsAt(`section-${index}`);
  const set = (patch: Partial<Section>, group?: string) => change(setSection(index, patch), group);
  const name = heading || t('Section {number}', { number: index + 1 });
  return (
    <section
      className="template-section"
      data-level={level}
      data-trouble={problems.length > 0 || undefined}
      aria-label={name}
    >
      <div className="template-section-head">
        <Words
          label={t('Heading of section {number}', { number: index + 1 })}
          className="template-heading"
          data-place={`section-${index}`}
          placeholder={t('Heading')}
          maxLength={200}
          value={heading}
          onChange={(words) => set({ heading: words }, `section-${index}-heading`)}
        />
        <SectionMenu section={section} index={index} name={name} />
      </div>
      <div className="template-chips">
        <SwitchChip on={section.required} onChange={(required) => set({ required })}>
          {t('Required')}
        </SwitchChip>
        <SwitchChip on={section.repeatable} onChange={(repeatable) => set({ repeatable })}>
          {t('Repeatable')}
        </SwitchChip>
        <WhenChip section={section} index={index} />
        <LimitChip of={t('this section')} limit={section.limit} onChange={(limit) => set({ limit })} />
        <BlocksChip section={section} index={index} />
        {level === 1 && (
          <SwitchChip on={section.annex} onChange={(annex) => set({ annex })}>
            {t('Annex')}
          </SwitchChip>
        )}
      </div>
      <Words
        lines
        label={t('Guidance of {name}', { name })}
        className="template-guidance"
        placeholder={t('Guidance: what belongs here. It is shown while the section is empty, and never exported.')}
        value={guidance}
        onChange={(words) => set({ guidance: words }, `section-${index}-guidance`)}
      />
      {opening.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place while it is typed
        <div key={at} className="template-fixed">
          <Words
            label={t('Text {number} of {name}', { number: at + 1, name })}
            className="template-text"
            data-place={`text-${index}-${at}`}
            placeholder={t('Text in every new note')}
            maxLength={900}
            value={words}
            onChange={(next) =>
              set({ opening: opening.map((one, other) => (other === at ? next : one)) }, `text-${index}-${at}`)
            }
          />
          <IconButton
            icon={X}
            size={14}
            label={t('Remove this text')}
            onClick={() => set({ opening: removeAt(opening, at) })}
          />
        </div>
      ))}
      {slots.map((slot, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot without an id yet has only its place
        <SlotCard key={at} section={index} index={at} slot={slot} />
      ))}
      {section.decision && <DecisionCard section={index} />}
      {section.signOff && <SignOffCard section={index} />}
      <Problems problems={problems} />
      <AddMenu section={section} index={index} name={name} />
    </section>
  );
}

function AddMenu({ section, index, name }: SectionCardProps & { readonly name: string }) {
  const { change, goTo } = useEditing();
  const { opening, slots } = section;
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={Plus} className="template-add" aria-label={t('Add to {name}', { name })}>
          {t('Add')}
        </Button>
      }
    >
      <MenuItem
        icon={TextCursorInput}
        onChoose={() => {
          change(setSection(index, { opening: [...opening, ''] }));
          goTo(`text-${index}-${opening.length}`);
        }}
      >
        {t('Text')}
      </MenuItem>
      <MenuItem
        icon={Quote}
        onChoose={() => {
          change(setSection(index, { slots: [...slots, { ...blankSlot(), label: t('Facts') }] }));
          goTo(`slot-${index}-${slots.length}`);
        }}
      >
        {t('Place for facts')}
      </MenuItem>
      <MenuItem
        icon={Gavel}
        disabled={section.decision}
        onChoose={() =>
          change((template) => ({
            ...setSection(index, { decision: true })(template),
            decision: template.decision ?? USUAL_DECISION,
          }))
        }
      >
        {t('Decision block')}
      </MenuItem>
      <MenuItem
        icon={Signature}
        disabled={section.signOff}
        onChoose={() =>
          change((template) => ({
            ...setSection(index, { signOff: true })(template),
            signOff:
              template.signOff.length > 0
                ? template.signOff
                : [{ label: t('Cleared by'), kind: 'clearance', name: null }],
          }))
        }
      >
        {t('Signatures and clearances')}
      </MenuItem>
    </Menu>
  );
}

function SectionMenu({ section, index, name }: SectionCardProps & { readonly name: string }) {
  const { template, change, goTo } = useEditing();
  const { sections } = template;
  const move = (by: 1 | -1) => {
    change(setTemplate({ sections: moveAt(sections, index, by) }));
    goTo(`section-${index + by}`);
  };
  const level = (next: Section['level']) =>
    change(setSection(index, { level: next, annex: section.annex && next === 1 }));
  return (
    <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t('More for {name}', { name })} />}>
      <MenuItem disabled={index === 0} onChoose={() => move(-1)}>
        {t('Move up')}
      </MenuItem>
      <MenuItem disabled={index === sections.length - 1} onChoose={() => move(1)}>
        {t('Move down')}
      </MenuItem>
      <MenuSeparator />
      {([1, 2, 3] as const).map((next) => (
        <MenuItem key={next} disabled={section.level === next} onChoose={() => level(next)}>
          {t('Heading of level {level}', { level: next })}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem
        icon={Plus}
        onChoose={() => {
          change(setTemplate({ sections: insertAt(sections, index + 1, blankSection(section.level)) }));
          goTo(`section-${index + 1}`);
        }}
      >
        {t('Add a section below')}
      </MenuItem>
      <MenuItem
        icon={Trash2}
        danger
        onChoose={() => {
          change(setTemplate({ sections: removeAt(sections, index) }));
          goTo(sections.length > 1 ? `section-${Math.max(0, index - 1)}` : 'add-section');
        }}
      >
        {t('Remove section')}
      </MenuItem>
    </Menu>
  );
}
