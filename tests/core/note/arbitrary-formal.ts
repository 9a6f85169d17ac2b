import { DECISION_LAYOUTS, type Decision, SIGN_OFF_KINDS, type SignOff } from '../../../core/note/formal-blocks.ts';
import { fc } from '../../fast-check.ts';

export function arbitraryDecision(line: fc.Arbitrary<string>, words: fc.Arbitrary<string>): fc.Arbitrary<Decision> {
  const responses = fc.array(words, { maxLength: 3 });
  return fc.record({
    type: fc.constant('decision' as const),
    layout: fc.constantFrom(...DECISION_LAYOUTS),
    lead: line,
    decider: line,
    decideBy: fc.constantFrom('', '2026', '2026-12-01'),
    items: fc.array(fc.record({ verb: line, text: line, responses }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
}

export function arbitrarySignOff(line: fc.Arbitrary<string>): fc.Arbitrary<SignOff> {
  const row = fc.record({
    kind: fc.constantFrom(...SIGN_OFF_KINDS),
    label: line,
    name: line,
    contact: line,
    date: fc.constantFrom('', '2026-11-25'),
  });
  return fc.record({
    type: fc.constant('sign-off' as const),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  });
}
