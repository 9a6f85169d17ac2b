import { memo } from 'react';
import type { Piece, PieceKind } from '../../core/templates/from-word/proposal.ts';
import { sayLimit } from '../../core/templates/limit.ts';
import type { FieldType } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useLanguage } from '../language/use-language.ts';

const KINDS: Readonly<Record<PieceKind, string>> = {
  get section() {
    return t('Section');
  },
  get field() {
    return t('Field');
  },
  get guidance() {
    return t('Guidance');
  },
  get text() {
    return t('Fixed text');
  },
  get decision() {
    return t('Decision');
  },
  get 'sign-off'() {
    return t('Signatures');
  },
  get drop() {
    return t('Leave out');
  },
};
const TYPES: Readonly<Record<FieldType, string>> = {
  get text() {
    return t('Text');
  },
  get person() {
    return t('Person');
  },
  get date() {
    return t('Date');
  },
  get id() {
    return t('Reference');
  },
  get list() {
    return t('List');
  },
  get choice() {
    return t('Choice');
  },
};
const LEVELS = [1, 2, 3] as const;

interface PieceRowProps {
  readonly piece: Piece;
  readonly onChange: (piece: Piece) => void;
}

/** The words of the form and what they become. */
export const PieceRow = memo(function PieceRow({ piece, onChange }: PieceRowProps) {
  useLanguage();
  const { kind, words, name, field, level } = piece;
  const about = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const named = kind === 'section' || kind === 'field';
  return (
    <li className="piece" data-kind={kind}>
      <Choice
        label={t('What “{about}” becomes', { about })}
        value={kind}
        options={kindsOf(piece).map((one) => [one, KINDS[one]] as const)}
        onChange={(next) =>
          onChange({ ...piece, kind: next, name: name || words.slice(0, next === 'field' ? 60 : 200) })
        }
      />
      <div className="piece-what">
        {named ? (
          <input
            className="text-box piece-name"
            aria-label={kind === 'field' ? t('Label of “{about}”', { about }) : t('Heading of “{about}”', { about })}
            maxLength={kind === 'field' ? 60 : 200}
            value={name}
            onChange={({ target }) => onChange({ ...piece, name: target.value })}
          />
        ) : (
          <p className="piece-words">{words}</p>
        )}
        <Details piece={piece} />
      </div>
      {kind === 'field' && (
        <Choice
          label={t('Type of “{about}”', { about })}
          value={field.type}
          options={typesOf(piece).map((one) => [one, TYPES[one]] as const)}
          onChange={(type) => onChange({ ...piece, field: { ...field, type } })}
        />
      )}
      {kind === 'section' && (
        <Choice
          label={t('Level of “{about}”', { about })}
          value={String(level)}
          options={LEVELS.map((one) => [String(one), t('Level {one}', { one })] as const)}
          onChange={(next) => onChange({ ...piece, level: LEVELS.find((one) => String(one) === next) ?? 1 })}
        />
      )}
    </li>
  );
});

function kindsOf({ decision, signOff }: Piece): readonly PieceKind[] {
  return (Object.keys(KINDS) as PieceKind[]).filter(
    (kind) => (kind !== 'decision' || decision !== null) && (kind !== 'sign-off' || signOff.length > 0),
  );
}

function typesOf({ field }: Piece): readonly FieldType[] {
  return (Object.keys(TYPES) as FieldType[]).filter((type) => type !== 'choice' || field.options.length >= 2);
}

/** What else was found in the words. */
function Details({ piece: { kind, about, field, limit, decision, signOff, annex } }: { readonly piece: Piece }) {
  const details = [
    ...(kind === 'drop' && about !== '' ? [tell(about)] : []),
    ...(kind === 'section' && annex ? [t('Begins an annex')] : []),
    ...(kind === 'field' && field.options.length > 0 ? [field.options.join(' · ')] : []),
    ...(kind === 'field' && field.guidance !== '' ? [t('Guidance: {guidance}', { guidance: field.guidance })] : []),
    ...(kind === 'field' && field.initial ? [t('Begins as: {initial}', { initial: field.initial })] : []),
    ...((kind === 'section' || kind === 'guidance') && limit
      ? [t('Limit: {limit}', { limit: tell(sayLimit(limit)) })]
      : []),
    ...(kind === 'decision' && decision
      ? [t('Responses: {responses}', { responses: decision.verbs.flatMap((verb) => verb.responses).join(' · ') })]
      : []),
    ...(kind === 'sign-off' ? [signOff.map(({ label }) => label).join(' · ')] : []),
  ];
  return details.length === 0 ? null : <p className="piece-details">{details.join('. ')}</p>;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** The browser's own, because a form may have hundreds of pieces. */
function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="text-box piece-choice"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(([one]) => one === target.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
