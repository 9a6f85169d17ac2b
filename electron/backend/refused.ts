import type { Refusal, RefusalCode } from '../../core/contract/reply.ts';
import { refuse } from '../../core/contract/reply.ts';

/** Thrown inside services, so that a transaction rolls back; dispatch turns it into the reply. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Refused';
    this.refusal = refuse(code, message);
  }
}
