import { sayReason } from '../../core/contract/say-reason.ts';
import { tell } from './tell.ts';

/** Why a revision was made: the program's reasons in the language of the moment, somebody's own as they were typed. */
export function tellReason(reason: string): string {
  const said = sayReason(reason);
  return typeof said === 'string' ? said : tell(said);
}
