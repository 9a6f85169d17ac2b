import { WrongUsage } from './failures.ts';
import { printLine } from './print.ts';
import { USAGE } from './usage.ts';
import { VERSION } from './version.ts';

type Command = (args: readonly string[]) => Promise<void>;

/** Each is loaded only when it is asked for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['new', async () => (await import('./commands/create-dossier.ts')).createDossier],
  ['templates', async () => (await import('./commands/list-templates.ts')).listTemplates],
  ['template', async () => (await import('./commands/check-template.ts')).template],
  ['facts', async () => (await import('./commands/find-facts.ts')).findFacts],
  ['notes', async () => (await import('./commands/list-notes.ts')).listNotes],
  ['note', async () => (await import('./commands/start-note.ts')).startNote],
  ['mould', async () => (await import('./commands/mould.ts')).mould],
  ['export', async () => (await import('./commands/export-note.ts')).exportNote],
  ['import', async () => (await import('./commands/import-articles.ts')).importArticles],
  ['import-note', async () => (await import('./commands/import-note.ts')).importNote],
  ['extract', async () => (await import('./commands/extract.ts')).extract],
  ['import-facts', async () => (await import('./commands/import-table.ts')).importFacts],
  ['export-facts', async () => (await import('./commands/export-facts.ts')).exportFacts],
  ['import-sources', async () => (await import('./commands/import-table.ts')).importSources],
  ['export-sources', async () => (await import('./commands/export-facts.ts')).exportSources],
  ['fact', async () => (await import('./commands/change-fact.ts')).changeFact],
  ['where-used', async () => (await import('./commands/follow-facts.ts')).whereUsed],
  ['stale', async () => (await import('./commands/follow-facts.ts')).listStale],
  ['update', async () => (await import('./commands/follow-facts.ts')).decideBy('update')],
  ['keep', async () => (await import('./commands/follow-facts.ts')).decideBy('keep')],
  ['pin', async () => (await import('./commands/follow-facts.ts')).decideBy('pin')],
  ['issue', async () => (await import('./commands/issue-note.ts')).issueNote],
  ['verify', async () => (await import('./commands/verify-dossier.ts')).verifyDossier],
]);

/** Runs what the arguments ask for (usage.ts says what there is). Throws WrongUsage, Failed. */
export async function runCommand([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help' || asksForHelp(args)) {
    process.stdout.write(USAGE);
    return;
  }
  if (name === '--version') {
    printLine(VERSION);
    return;
  }
  if (name === undefined) throw new WrongUsage('A command is missing. desk --help lists them.');
  const command = COMMANDS.get(name);
  if (!command) throw new WrongUsage(`There is no command ${JSON.stringify(name)}. desk --help lists them.`);
  await (await command())(args);
}

/** `desk export --help`; not what stands as the value of an option or after `--`. */
function asksForHelp(args: readonly string[]): boolean {
  return args.at(-1) === '--help' && !args.includes('--');
}
