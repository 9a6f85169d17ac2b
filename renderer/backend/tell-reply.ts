import type { Reply } from '../../core/contract/reply.ts';
import { tell } from '../language/tell.ts';

/** A reply of the host with its reason, if it is a refusal, in the language of the moment. */
export function tellReply(reply: Reply<unknown>): Reply<unknown> {
  return reply.ok ? reply : { ...reply, message: tell(reply.said ?? reply.message) };
}
