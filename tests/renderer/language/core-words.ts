import { COMMANDS } from '../../../core/contract/commands.ts';

/** Words of core that the interface shows through `t`. */
export const CORE_WORDS: readonly string[] = COMMANDS.map(({ label }) => label);
