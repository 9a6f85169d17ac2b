import type { FactsChanged } from '../../../core/contract/library-methods.ts';
import type { Fact, FactDraft } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts, readRevision } from '../facts/read-facts.ts';
import { Refused } from '../refused.ts';
import { type Changing, changeFacts } from './change-facts.ts';
import { refuseLoop } from './successors.ts';

/** A new fact, unverified. Throws Refused as changeFacts does. */
export function addFact(dossier: Dossier, draft: FactDraft, changing: Changing): FactsChanged {
  return changeFacts(dossier, [], () => [newFact(draft, changing)], changing);
}

/** It has no counterpart yet: only pairFacts makes two facts name each other. */
function newFact({ translation: _, ...draft }: FactDraft, { newId }: Changing): Fact {
  return { ...draft, id: newId(), revision: 1, status: 'unverified' };
}

/** What a fact says from now on; its status and what took its place stay. `revision` is the one the user saw. */
export function reviseFact(
  dossier: Dossier,
  { fact: id, revision, draft }: { readonly fact: string; readonly revision: number; readonly draft: FactDraft },
  changing: Changing,
): FactsChanged {
  return changeFacts(dossier, [id], ([fact]) => (fact ? [withDraft(fact, draft, revision)] : []), changing);
}

/** A fact with another content. Throws Refused when it was changed since `revision`. */
function withDraft(fact: Fact, { translation: _, ...draft }: FactDraft, revision: number): Fact {
  if (fact.revision !== revision)
    throw new Refused(
      'clash',
      'This fact was changed meanwhile, perhaps in another window. Nothing was changed. Look at what it says now, then make your change again.',
    );
  const { id, status, successor, translation } = fact;
  return {
    ...draft,
    ...{ id, revision, status },
    ...(translation === undefined ? {} : { translation }),
    ...(successor === undefined ? {} : { successor }),
  };
}

export function tagFacts(
  dossier: Dossier,
  ids: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  changing: Changing,
): FactsChanged {
  const tagged = (tags: readonly string[]) => [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
  return changeFacts(dossier, ids, (facts) => facts.map((fact) => ({ ...fact, tags: tagged(fact.tags) })), changing);
}

/** Several facts as one: the first takes the draft, the others are superseded by it and keep their history and places. */
export function mergeFacts(
  dossier: Dossier,
  ids: readonly string[],
  draft: FactDraft,
  changing: Changing,
): FactsChanged {
  return changeFacts(
    dossier,
    ids,
    ([first, ...others]) => {
      if (!first || others.length === 0)
        throw new Refused('invalid-input', 'It takes two facts to merge. Nothing was changed.');
      refuseLoop(
        dossier,
        first.id,
        others.map(({ id }) => id),
      );
      return [
        withDraft(first, draft, first.revision),
        ...others.map((fact): Fact => ({ ...fact, status: 'superseded', successor: first.id })),
      ];
    },
    changing,
  );
}

/** One fact as several: it takes the first draft, the others become facts of their own with its status. */
export function splitFact(
  dossier: Dossier,
  {
    fact: id,
    revision,
    drafts,
  }: { readonly fact: string; readonly revision: number; readonly drafts: readonly FactDraft[] },
  changing: Changing,
): FactsChanged {
  return changeFacts(
    dossier,
    [id],
    ([fact]) => {
      const [first, ...others] = drafts;
      if (!fact || !first || others.length === 0)
        throw new Refused('invalid-input', 'It takes two drafts to split a fact. Nothing was changed.');
      // A pair says one thing in two languages: its counterpart stays with the first part.
      const parts = others.map((draft): Fact => ({ ...newFact(draft, changing), status: fact.status }));
      return [withDraft(fact, first, revision), ...parts];
    },
    changing,
  );
}

/** Makes two facts of different languages a pair, or unpairs one; former counterparts are unpaired. */
export function pairFacts(dossier: Dossier, id: string, translation: string | null, changing: Changing): FactsChanged {
  const ids = translation === null ? [id] : [id, translation];
  return changeFacts(
    dossier,
    ids,
    ([fact, other]) => {
      if (!fact) return [];
      if (other && (other.id === fact.id || other.language === fact.language))
        throw new Refused(
          'invalid-input',
          'A pair is two facts that say the same in two languages. Nothing was changed. Set the language of one of them first.',
        );
      const former = [fact, other].flatMap((one) => one?.translation ?? []).filter((one) => !ids.includes(one));
      const left = [...readFacts(dossier, former).values()].map(unpaired);
      return other
        ? [{ ...fact, translation: other.id }, { ...other, translation: fact.id }, ...left]
        : [unpaired(fact), ...left];
    },
    changing,
  );
}

function unpaired({ translation: _, ...fact }: Fact): Fact {
  return fact;
}

/** What an earlier revision said, as the next one. Its counterpart and successor are as they are now. */
export function restoreFact(dossier: Dossier, id: string, revision: number, changing: Changing): FactsChanged {
  return changeFacts(
    dossier,
    [id],
    ([fact]) => {
      const before = readRevision(dossier, id, revision);
      if (!fact || !before) throw new Refused('not-found', 'This fact has no such revision. Nothing was changed.');
      const { translation: _, successor: __, ...said } = before;
      const { translation, successor } = fact;
      return [
        {
          ...said,
          ...(translation === undefined ? {} : { translation }),
          ...(said.status === 'superseded' && successor !== undefined ? { successor } : {}),
        },
      ];
    },
    changing,
  );
}
