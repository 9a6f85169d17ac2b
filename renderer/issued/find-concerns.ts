import type { IssueCheck } from '../../core/contract/issued-methods.ts';
import type { Fact, FactStatus } from '../../core/facts/fact.ts';
import type { FieldValue } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';
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
      words: `${count(secret.length, 'fact')} must not be disclosed`,
      which: claims(secret),
    },
    higher.length > 0 && {
      about: 'marking',
      words: `${higher.length === 1 ? 'One fact is' : `${higher.length} facts are`} marked ${note.marking === null ? 'and the note is not' : `otherwise than the note (${note.marking})`}`,
      which: higher.map(({ marking, claim }) => `${marking}: ${claim}`),
    },
    ...STATUSES.map(([status, words]): Concern | false => {
      const those = facts.filter((fact) => fact.status === status);
      return (
        those.length > 0 && {
          about: status,
          words: `${those.length === 1 ? 'One fact is' : `${those.length} facts are`} ${words}`,
          which: claims(those),
        }
      );
    }),
    withdrawn.length > 0 && {
      about: 'source',
      words: `${withdrawn.length === 1 ? 'One source was' : `${withdrawn.length} sources were`} withdrawn`,
      which: withdrawn.map(({ csl }) => nameSource(csl)),
    },
    waiting > 0 && {
      about: 'changed',
      words:
        waiting === 1
          ? 'One place shows a fact as it was before a change'
          : `${waiting} places show facts as they were before a change`,
      which: [],
    },
    unknown > 0 && {
      about: 'unknown',
      words: `${count(unknown, 'place')} whose fact is not in the dossier`,
      which: [],
    },
    missing.length > 0 && {
      about: 'fields',
      words: missing.length === 1 ? 'One field is missing' : `${missing.length} fields are missing`,
      which: missing,
    },
  ];
  return concerns.filter((one) => one !== false);
}

const STATUSES = [
  ['withdrawn', 'withdrawn'],
  ['disputed', 'disputed'],
  ['superseded', 'superseded by another'],
  ['unverified', 'not verified yet'],
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

function count(number: number, noun: string): string {
  return number === 1 ? `One ${noun}` : `${number} ${noun}s`;
}
