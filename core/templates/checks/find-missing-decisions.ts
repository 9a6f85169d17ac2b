import { type Decision, isDecisionEmpty, type SignOff } from '../../note/formal-blocks.ts';
import type { Note } from '../../note/note.ts';
import { type Said, say } from '../../shared/said.ts';
import type { Template } from '../template.ts';
import type { Missing } from './find-missing.ts';
import type { SectionExtent } from './section-extents.ts';

/** What is missing of the decision and signature blocks of one section. */
export function findMissingDecisions(
  { id, section, heading, ownEnd }: SectionExtent,
  name: string,
  { body }: Pick<Note, 'body'>,
  template: Template,
): readonly Missing[] {
  const lack = (part: string, words: Said, block: number): Missing => ({
    id: `${part} ${id}`,
    kind: 'decision',
    name,
    words,
    guidance: '',
    place: { at: 'block', block },
  });
  const own = body.slice(heading + 1, ownEnd).map((block, index) => ({ block, at: heading + 1 + index }));
  const decisions = own.flatMap(({ block, at }) => (block.type === 'decision' ? [{ block, at }] : []));
  const signOffs = own.flatMap(({ block, at }) => (block.type === 'sign-off' ? [{ block, at }] : []));
  const first = Math.min(heading + 1, ownEnd - 1);
  return [
    ...(section.decision && decisions.length === 0
      ? [lack('decision', say('The decision block is missing'), first)]
      : []),
    ...decisions.flatMap(({ block, at }) =>
      inDecision(block, template).map(([part, words]) => lack(`${part} ${at}`, words, at)),
    ),
    ...(section.signOff && signOffs.length === 0
      ? [lack('sign-off', say('The signature block is missing'), first)]
      : []),
    ...signOffs.flatMap(({ block, at }) => inSignOff(block).map((words) => lack(`names ${at}`, words, at))),
  ];
}

function inDecision(decision: Decision, { decision: scheme, fields }: Template): readonly (readonly [string, Said])[] {
  const { items, decider, decideBy } = decision;
  const unwritten = items.flatMap(({ text }, index) => (text.trim() === '' ? [index + 1] : []));
  const answered = scheme?.verbs.some(({ responses }) => responses.length > 0) ?? false;
  const unanswered = items.flatMap(({ text, responses }, index) =>
    answered && text.trim() !== '' && responses.length === 0 ? [index + 1] : [],
  );
  return [
    ...(isDecisionEmpty(decision)
      ? [['recommendation', say('There is no recommendation yet')] as const]
      : unwritten.map(
          (number) => [`recommendation-${number}`, say('Recommendation {number} is not written', { number })] as const,
        )),
    ...unanswered.map(
      (number) => [`responses-${number}`, say('Recommendation {number} has nothing to answer', { number })] as const,
    ),
    ...(scheme && scheme.decider !== null && decider.trim() === ''
      ? [['decider', say('It does not say who decides')] as const]
      : []),
    ...(scheme &&
    scheme.decideBy !== null &&
    decideBy.trim() === '' &&
    fields.some(({ id, required }) => required && id === scheme.decideBy)
      ? [['decide-by', say('It does not say by when')] as const]
      : []),
  ];
}

function inSignOff({ rows }: SignOff): readonly Said[] {
  const open = rows.filter(({ name }) => name.trim() === '');
  if (open.length === 0) return [];
  const names = open.map(({ label }) => label).filter(Boolean);
  if (names.length > 0 && names.length <= 3) return [say('No name for {names}', { names: names.join(', ') })];
  return [say('No name for {open} of {all}', { open: open.length, all: rows.length })];
}
