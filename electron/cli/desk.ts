import { VERSION } from './backend-for-scripts.ts';
import { changeFact } from './commands/change-fact.ts';
import { template } from './commands/check-template.ts';
import { createDossier } from './commands/create-dossier.ts';
import { exportFacts, exportSources } from './commands/export-facts.ts';
import { exportNote } from './commands/export-note.ts';
import { extract } from './commands/extract.ts';
import { findFacts } from './commands/find-facts.ts';
import { decideBy, listStale, whereUsed } from './commands/follow-facts.ts';
import { importArticles } from './commands/import-articles.ts';
import { importNote } from './commands/import-note.ts';
import { importFacts, importSources } from './commands/import-table.ts';
import { issueNote } from './commands/issue-note.ts';
import { listNotes } from './commands/list-notes.ts';
import { listTemplates } from './commands/list-templates.ts';
import { mould } from './commands/mould.ts';
import { startNote } from './commands/start-note.ts';
import { verifyDossier } from './commands/verify-dossier.ts';
import { Failed, WrongUsage } from './failures.ts';
import { printError, printLine } from './print.ts';
import { USAGE } from './usage.ts';

/** The command line: `node electron/cli/desk.ts <command> ...` (usage.ts says what there is). */

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['new', createDossier],
  ['templates', listTemplates],
  ['template', template],
  ['facts', findFacts],
  ['notes', listNotes],
  ['note', startNote],
  ['mould', mould],
  ['export', exportNote],
  ['import', importArticles],
  ['import-note', importNote],
  ['extract', extract],
  ['import-facts', importFacts],
  ['export-facts', exportFacts],
  ['import-sources', importSources],
  ['export-sources', exportSources],
  ['fact', changeFact],
  ['where-used', whereUsed],
  ['stale', listStale],
  ['update', decideBy('update')],
  ['keep', decideBy('keep')],
  ['pin', decideBy('pin')],
  ['issue', issueNote],
  ['verify', verifyDossier],
]);

// A reader such as head may close the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  // Never the stack: it names paths of this machine, and a script reads one line.
  const known = error instanceof WrongUsage || error instanceof Failed;
  const message = known
    ? error.message
    : `Something went wrong inside desk: ${error instanceof Error ? error.message : ''}`;
  printError(message);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}

function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help' || asksForHelp(args)) {
    process.stdout.write(USAGE);
    return Promise.resolve();
  }
  if (name === '--version') {
    printLine(VERSION);
    return Promise.resolve();
  }
  if (name === undefined) throw new WrongUsage('A command is missing. desk --help lists them.');
  const command = COMMANDS.get(name);
  if (!command) throw new WrongUsage(`There is no command ${JSON.stringify(name)}. desk --help lists them.`);
  return command(args);
}

/** `desk export --help`; not what stands as the value of an option or after `--`. */
function asksForHelp(args: readonly string[]): boolean {
  return args.at(-1) === '--help' && !args.includes('--');
}
