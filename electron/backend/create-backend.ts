import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import type { BackendEvent } from '../../core/contract/backend.ts';
import type { Clock, NewId } from '../../core/shared/ports.ts';
import type { BackendServer } from './backend-server.ts';
import { createDispatch } from './dispatch.ts';
import { printOfFile } from './dossier/file-print.ts';
import { probeFullText } from './dossier/probe-full-text.ts';
import { createExportHere, createExportWorker, type MakeFile } from './exports/export-worker.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { copyingHandlers } from './handlers/copying-handlers.ts';
import { dossierHandlers } from './handlers/dossier-handlers.ts';
import { exchangeHandlers } from './handlers/exchange-handlers.ts';
import { exportHandlers } from './handlers/export-handlers.ts';
import { factHandlers } from './handlers/fact-handlers.ts';
import { imageHandlers } from './handlers/image-handlers.ts';
import { importHandlers } from './handlers/import-handlers.ts';
import { issuedHandlers } from './handlers/issued-handlers.ts';
import { libraryHandlers } from './handlers/library-handlers.ts';
import { mouldHandlers } from './handlers/mould-handlers.ts';
import { noteHandlers } from './handlers/note-handlers.ts';
import { reviewHandlers } from './handlers/review-handlers.ts';
import type { Services } from './handlers/services.ts';
import { spellingHandlers } from './handlers/spelling-handlers.ts';
import { templateHandlers } from './handlers/template-handlers.ts';
import { updateHandlers } from './handlers/update-handlers.ts';
import { wordTemplateHandlers } from './handlers/word-template-handlers.ts';
import type { Host } from './host.ts';
import { createRunningImports } from './importing/running-imports.ts';
import { createOpenDossiers } from './open-dossiers.ts';
import { createFileReader } from './reading/file-reader.ts';
import { startNodeProcess } from './reading/start-node-process.ts';
import { createSpelling } from './spelling/spelling.ts';
import { PARSED_TEMPLATES } from './templates/parsed-templates.ts';
import { createTemplateHouse } from './templates/template-house.ts';

/** A note of 50,000 words takes a second or two. */
const EXPORT_TIME_LIMIT_MS = 30_000;
/** The host is ready by then, and its window is still on the way. */
const WARM_AFTER_MS = 100;

export interface BackendSetup {
  readonly host: Host;
  /** Holds `*.md` templates and `starter/dossier.json`. */
  readonly templatesFolder: string;
  /** The user's documents, where the starter dossier is made. */
  readonly documentsFolder: string;
  /** `word-worker.ts`, or what it was bundled to. */
  readonly wordWorker: URL;
  /** Makes files in this thread, for a process nobody waits for but whoever asked for one. Absent: the worker does. */
  readonly makeFile?: MakeFile;
  /** `read-file-process.ts`, or what it was bundled to. */
  readonly readFileProcess: URL;
  readonly version: string;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Whether this SQLite has FTS5; probed when absent. */
  readonly fullText?: boolean;
  readonly exportTimeLimitMs?: number;
  /** One line or stack for whoever runs the process; never holds text of notes. */
  readonly log?: (line: string) => void;
}

/** The backend of one process: every area of the contract over dossiers on disk. */
export function createBackend(setup: BackendSetup): BackendServer {
  const listeners = new Map<string, Set<(event: BackendEvent) => void>>();
  const send = (client: string, event: BackendEvent) => {
    for (const listener of listeners.get(client) ?? []) listener(event);
  };
  const services = createServices(setup, send);
  const { open, exporter, reader, imports, spelling } = services;
  warmTemplates(services);
  const dispatch = createDispatch({
    handlers: {
      ...appHandlers(services),
      ...dossierHandlers(services),
      ...noteHandlers(services),
      ...imageHandlers(services),
      ...factHandlers(services),
      ...libraryHandlers(services),
      ...copyingHandlers(services),
      ...updateHandlers(services),
      ...issuedHandlers(services),
      ...exportHandlers(services),
      ...exchangeHandlers(services),
      ...importHandlers(services),
      ...reviewHandlers(services),
      ...wordTemplateHandlers(services),
      ...mouldHandlers(services),
      ...templateHandlers(services),
      ...spellingHandlers(services),
    },
    newId: services.newId,
    log: setup.log ?? writeLog,
  });
  return {
    invoke: dispatch,
    send,
    subscribe: (client, listener) => {
      const own = listeners.get(client) ?? new Set();
      listeners.set(client, own.add(listener));
      return () => own.delete(listener);
    },
    dropClient: (client) => {
      listeners.delete(client);
      imports.stopAllOf(client);
      open.closeAllOf(client);
    },
    close: async () => {
      reader.close();
      open.closeAll();
      await Promise.all([exporter.close(), spelling.close()]);
    },
  };
}

function createServices(setup: BackendSetup, send: (client: string, event: BackendEvent) => void): Services {
  const { host, version, templatesFolder, documentsFolder } = setup;
  const clock = setup.clock ?? (() => new Date().toISOString());
  const newId = setup.newId ?? randomUUID;
  const log = setup.log ?? writeLog;
  return {
    host,
    version,
    templatesFolder,
    documentsFolder,
    clock,
    newId,
    fullText: setup.fullText ?? probeFullText(),
    open: createOpenDossiers({
      clock,
      newId,
      send,
      onClosed: (path) => rememberSound(host.settings, path),
      onFault: (error) => log(`closing a dossier failed: ${error instanceof Error ? error.name : typeof error}`),
    }),
    exporter: setup.makeFile
      ? createExportHere(setup.makeFile, log)
      : createExportWorker({
          script: setup.wordWorker,
          timeLimitMs: setup.exportTimeLimitMs ?? EXPORT_TIME_LIMIT_MS,
          log,
        }),
    reader: createFileReader({ start: host.startProcess ?? startNodeProcess, script: setup.readFileProcess, log }),
    imports: createRunningImports(),
    spelling: createSpelling({ script: beside(setup.wordWorker, 'spelling-worker'), log }),
    send,
    templates: createTemplateHouse({
      settings: host.settings,
      builtInFolder: templatesFolder,
      // A bundle has it beside its worker.
      parsedFile: new URL(PARSED_TEMPLATES, setup.wordWorker),
      documentsFolder,
    }),
  };
}

/** Another of the scripts that lie in one folder, whether they were bundled or not. */
function beside(script: URL, name: string): URL {
  return new URL(`${name}${extname(script.pathname)}`, script);
}

/** Its pages need no check when it comes back as it was closed. While another window has it open it is not closed. */
function rememberSound(settings: Host['settings'], path: string): void {
  const print = printOfFile(path);
  if (print === null) return;
  const others = settings.read().sound.filter((known) => known !== print);
  settings.change({ sound: [print, ...others] });
}

/** Parses the templates before the first page asks for them; the first parse takes 0.1 s and more. */
function warmTemplates({ templates }: Services): void {
  const warm = () => {
    try {
      templates.outer();
      void templates.look();
    } catch {
      // Whoever asks for them is told.
    }
  };
  setTimeout(warm, WARM_AFTER_MS).unref();
}

function writeLog(line: string): void {
  process.stderr.write(`${line}\n`);
}
