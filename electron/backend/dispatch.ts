import { inputCheck } from '../../core/contract/inputs.ts';
import { type InputOf, METHOD_NAMES, type MethodName, type OutputOf } from '../../core/contract/methods.ts';
import { accept, type Reply, refuse } from '../../core/contract/reply.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { say } from '../../core/shared/said.ts';
import { firstComplaint } from '../../core/shared/schema-text.ts';
import { describeFault } from './sqlite-faults.ts';

/** One function per method of the contract; input checked, `client` is the window or tab that asks. May throw Refused. */
export type Handlers = {
  readonly [Name in MethodName]: (client: string, input: InputOf<Name>) => OutputOf<Name> | Promise<OutputOf<Name>>;
};

export interface DispatchSetup {
  readonly handlers: Handlers;
  readonly newId: NewId;
  readonly log: (line: string) => void;
}

export type Dispatch = (client: string, method: string, input: unknown) => Promise<Reply<unknown>>;

/** From a call of a page to a Reply: name known, input checked, handler run, whatever was thrown put into words. */
export function createDispatch({ handlers, newId, log }: DispatchSetup): Dispatch {
  return async (client, method, input) => {
    const name = METHOD_NAMES.find((known) => known === method);
    if (name === undefined) return refuse('invalid-input', 'This version of Briefing Desk does not know that request.');
    const checked = inputCheck(name).safeParse(input);
    if (!checked.success)
      return refuse(
        'invalid-input',
        say('This could not be understood, so nothing was changed ({name}: {complaint}).', {
          name,
          complaint: firstComplaint(checked.error),
        }),
      );
    try {
      // Name and input belong together; the compiler cannot follow that through a lookup.
      const handler = handlers[name] as (client: string, input: unknown) => unknown;
      return accept(await handler(client, checked.data));
    } catch (error) {
      const known = describeFault(error, null);
      if (known) return known.refusal;
      const call = newId();
      log(describeForLog(name, call, error));
      return refuse(
        'internal',
        say(
          'Something went wrong in Briefing Desk (call {call}). What was saved before is safe. Try again, or close and reopen the dossier.',
          { call },
        ),
      );
    }
  };
}

/** Kind and place of a fault without its message, which may quote a note. */
function describeForLog(method: string, call: string, error: unknown): string {
  if (!(error instanceof Error)) return `${method} failed (call ${call}): ${typeof error} thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${method} failed (call ${call}): ${error.name}${code}`, ...frames.slice(0, 8)].join('\n');
}
