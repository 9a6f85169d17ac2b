import { createContext, useContext } from 'react';
import type { CommandId } from '../../core/contract/commands.ts';

const CommandsContext = createContext<(id: CommandId) => void>(() => {
  throw new Error('useRunCommand outside CommandsContext');
});

export const CommandsProvider = CommandsContext;

/** Runs a command by its id, as the keys and the native menu do. */
export function useRunCommand(): (id: CommandId) => void {
  return useContext(CommandsContext);
}
