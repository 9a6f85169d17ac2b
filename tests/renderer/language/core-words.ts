import { COMMANDS } from '../../../core/contract/commands.ts';
import { CHARACTER_WORDS } from '../../../renderer/editor/characters/name-character.ts';

/** Words of tables that the interface shows through `t` or `tell`. */
export const CORE_WORDS: readonly string[] = [...COMMANDS.map(({ label }) => label), ...CHARACTER_WORDS];
