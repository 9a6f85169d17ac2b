import type { IssueCheck } from '../../core/contract/issued-methods.ts';
import type { Fact, FactStatus } from '../../core/facts/fact.ts';
import type { FieldValue } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { nameSource } from '../ui/name-source.ts';

/** One thing to look at before a note goes out. */
export interface Concern {
  readonly about: FactStatus | 'changed' | 'disclosure' | 'marking' | 'source' | 'unknown' | 'fields';
  readonly words: string;
  /** Claims, names or fields it is about. */
  readonly which: readonly string[];
}

export interface AboutToIssue {
  readonly marking: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly template: Pick<Template, 'marking' | 'fields'> | null;
}

/** What stands in the way of issuing a note, the gravest first; empty when nothing does. */
export function findConcerns(check: IssueCheck, note: AboutToIssue): readonly Concern[] {
  const { facts, unknown, waiting, withdrawn } = check;
  const secret = facts.filter(({ disclosure }) => disclosure === 'do-not-disclose');
  const higher = facts.filter((fact) => isMarkedHigher(fact, note));
  const missing = missingFields(note);
  const concerns: readonly (Concern | false)[] = [
    secret.length > 0 && {
      about: 'disclosure',
      words: t('{count, plural, one {One fact} other {# facts}} must not be disclosed', { count: secret.length }),
      which: claims(secret),
    },
    higher.length > 0 && {
      about: 'marking',
      words:
        note.marking === null
          ? t('{count, plural, one {One fact is} other {# facts are}} marked and the note is not', {
              count: higher.length,
            })
          : t('{count, plural, one {One fact is} other {# facts are}} marked otherwise than the note ({marking})', {
              count: higher.length,
              marking: note.marking,
            }),
      which: higher.map(({ marking, claim }) => `${marking}: ${claim}`),
    },
    ...STATUSES.map(([status, words]): Concern | false => {
      const those = facts.filter((fact) => fact.status === status);
      return (
        those.length > 0 && {
          about: status,
          words: words(those.length),
          which: claims(those),
        }
      );
    }),
    withdrawn.length > 0 && {
      about: 'source',
      words: t('{withdrawn, plural, one {One source was} other {# sources were}} withdrawn', {
        withdrawn: withdrawn.length,
      }),
      which: withdrawn.map(({ csl }) => nameSource(csl)),
    },
    waiting > 0 && {
      about: 'changed',
      words: t(
        '{waiting, plural, one {One place shows a fact as it was before a change} other {# places show facts as they were before a change}}',
        { waiting },
      ),
      which: [],
    },
    unknown > 0 && {
      about: 'unknown',
      words: t('{count, plural, one {One place} other {# places}} whose fact is not in the dossier', {
        count: unknown,
      }),
      which: [],
    },
    missing.length > 0 && {
      about: 'fields',
      words: t('{missing, plural, one {One field is missing} other {# fields are missing}}', {
        missing: missing.length,
      }),
      which: missing,
    },
  ];
  return concerns.filter((one) => one !== false);
}

const STATUSES = [
  ['withdrawn', (count: number) => t('{count, plural, one {One fact is} other {# facts are}} withdrawn', { count })],
  ['disputed', (count: number) => t('{count, plural, one {One fact is} other {# facts are}} disputed', { count })],
  [
    'superseded',
    (count: number) => t('{count, plural, one {One fact is} other {# facts are}} superseded by another', { count }),
  ],
  [
    'unverified',
    (count: number) => t('{count, plural, one {One fact is} other {# facts are}} not verified yet', { count }),
  ],
] as const;

/** A marking the template's ladder does not know counts as higher than any but itself. */
function isMarkedHigher({ marking }: Fact, note: AboutToIssue): boolean {
  if (marking === undefined || marking === note.marking) return false;
  const ladder = note.template?.marking?.ladder ?? [];
  const [own, other] = [note.marking === null ? -1 : ladder.indexOf(note.marking), ladder.indexOf(marking)];
  return other === -1 || other > own;
}

function missingFields({ fields, template }: AboutToIssue): readonly string[] {
  return (template?.fields ?? [])
    .filter(({ id, required }) => required && isEmpty(fields[id]))
    .map(({ label }) => label);
}

function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : value.every((line) => line.trim() === '');
}

function claims(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ claim }) => claim);
}
