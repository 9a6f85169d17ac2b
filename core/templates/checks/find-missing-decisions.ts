import { type Decision, isDecisionEmpty, type SignOff } from '../../note/formal-blocks.ts';
import type { Note } from '../../note/note.ts';
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
  const say = (part: string, words: string, block: number): Missing => ({
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
    ...(section.decision && decisions.length === 0 ? [say('decision', 'The decision block is missing', first)] : []),
    ...decisions.flatMap(({ block, at }) =>
      inDecision(block, template).map(([part, words]) => say(`${part} ${at}`, words, at)),
    ),
    ...(section.signOff && signOffs.length === 0 ? [say('sign-off', 'The signature block is missing', first)] : []),
    ...signOffs.flatMap(({ block, at }) => inSignOff(block).map((words) => say(`names ${at}`, words, at))),
  ];
}

function inDecision(
  decision: Decision,
  { decision: scheme, fields }: Template,
): readonly (readonly [string, string])[] {
  const { items, decider, decideBy } = decision;
  const unwritten = items.flatMap(({ text }, index) => (text.trim() === '' ? [index + 1] : []));
  const answered = scheme?.verbs.some(({ responses }) => responses.length > 0) ?? false;
  const unanswered = items.flatMap(({ text, responses }, index) =>
    answered && text.trim() !== '' && responses.length === 0 ? [index + 1] : [],
  );
  return [
    ...(isDecisionEmpty(decision)
      ? [['recommendation', 'There is no recommendation yet'] as const]
      : unwritten.map((number) => [`recommendation-${number}`, `Recommendation ${number} is not written`] as const)),
    ...unanswered.map((number) => [`responses-${number}`, `Recommendation ${number} has nothing to answer`] as const),
    ...(scheme && scheme.decider !== null && decider.trim() === ''
      ? [['decider', 'It does not say who decides'] as const]
      : []),
    ...(scheme &&
    scheme.decideBy !== null &&
    decideBy.trim() === '' &&
    fields.some(({ id, required }) => required && id === scheme.decideBy)
      ? [['decide-by', 'It does not say by when'] as const]
      : []),
  ];
}

function inSignOff({ rows }: SignOff): readonly string[] {
  const open = rows.filter(({ name }) => name.trim() === '');
  if (open.length === 0) return [];
  const names = open.map(({ label }) => label).filter(Boolean);
  return [
    `No name for ${names.length === 0 || names.length > 3 ? `${open.length} of ${rows.length}` : names.join(', ')}`,
  ];
}
