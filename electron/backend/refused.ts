import type { Refusal, RefusalCode } from '../../core/contract/reply.ts';
import { refuse } from '../../core/contract/reply.ts';
import type { Said } from '../../core/shared/said.ts';

/** Thrown inside services, so that a transaction rolls back; dispatch turns it into the reply. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, words: string | Said, cause?: unknown) {
    const refusal = refuse(code, words);
    super(refusal.message, cause === undefined ? undefined : { cause });
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
