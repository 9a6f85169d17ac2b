import { isAbsolute, join } from 'node:path';
import {
  type PlacedTemplate,
  TEMPLATE_ORIGINS,
  type TemplateAddress,
  type TemplateOrigin,
  type TemplatePlace,
} from '../../../core/contract/template-methods.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Host } from '../host.ts';
import { createFolderShelf, type FolderShelf } from './folder-shelf.ts';
import { readParsed } from './parsed-templates.ts';
import { readBuiltInFiles, readKeptFiles, readOwnFiles, type TemplateShelf, toShelf } from './read-templates.ts';
import type { TemplateFile } from './template-file.ts';

/** How long a list waits for a folder on a slow network. */
const PATIENCE_MS = 1_000;

/** Every place templates are kept in, seen from one process. */
export interface TemplateHouse {
  /** What is not a dossier's, as it was when last looked at; nearest place first. */
  readonly outer: () => TemplateShelf;
  /** Looks at both folders again. Never throws, and never waits long. */
  readonly look: () => Promise<void>;
  readonly places: (dossier: Dossier | null) => readonly TemplatePlace[];
  /** A template's file as last seen, also one with mistakes; null when it is not there. */
  readonly find: (dossier: Dossier | null, address: TemplateAddress) => TemplateFile | null;
  /** Null where no folder was chosen. */
  readonly folder: (origin: 'personal' | 'department') => FolderShelf | null;
  /** Ids that would mean another template already. */
  readonly takenIds: (dossier: Dossier | null) => ReadonlySet<string>;
}

export function createTemplateHouse({
  settings,
  builtInFolder,
  parsedFile,
  documentsFolder,
  patienceMs = PATIENCE_MS,
}: {
  readonly settings: Host['settings'];
  readonly builtInFolder: string;
  /** What they were parsed to when the app was built; may be absent. */
  readonly parsedFile: URL;
  readonly documentsFolder: string;
  readonly patienceMs?: number;
}): TemplateHouse {
  const shelves = new Map<string, FolderShelf>();
  let builtIn: readonly TemplateFile[] | null = null;

  const shelfAt = (path: string, isOurs: boolean): FolderShelf => {
    const known = shelves.get(path) ?? createFolderShelf(path, isOurs, patienceMs);
    shelves.set(path, known);
    return known;
  };
  const folder = (origin: 'personal' | 'department'): FolderShelf | null => {
    const { personalTemplates, departmentTemplates } = settings.read();
    // Settings may hold anything; a path from nowhere would mean another folder wherever the app is started.
    const chosen = origin === 'department' ? departmentTemplates : personalTemplates;
    if (chosen !== null && isAbsolute(chosen)) return shelfAt(chosen, false);
    return origin === 'department' ? null : shelfAt(join(documentsFolder, 'Briefing Desk', 'Templates'), true);
  };
  const builtInFiles = () => {
    builtIn ??= readBuiltInFiles(builtInFolder, readParsed(parsedFile));
    return builtIn;
  };
  const filesAt = (dossier: Dossier | null, origin: TemplateOrigin): readonly TemplateFile[] => {
    if (origin === 'dossier') return dossier ? readOwnFiles(dossier) : [];
    if (origin === 'built-in') return builtInFiles();
    return folder(origin)?.now().files ?? [];
  };

  return {
    folder,
    outer() {
      const parts = OUTER.map((origin) => toShelf(origin, filesAt(null, origin)));
      return { templates: parts.flatMap((one) => one.templates), broken: parts.flatMap((one) => one.broken) };
    },
    async look() {
      await Promise.all([folder('personal')?.look(), folder('department')?.look()]);
    },
    places(dossier) {
      const first = new Map<string, TemplateOrigin>();
      return TEMPLATE_ORIGINS.filter((origin) => origin !== 'dossier' || dossier !== null).map((origin) => {
        const files = filesAt(dossier, origin);
        const shelf = origin === 'personal' || origin === 'department' ? folder(origin) : null;
        const templates = files.flatMap((file) => placed(file, first.get(file.id) ?? null));
        for (const { id } of templates) if (!first.has(id)) first.set(id, origin);
        return {
          origin,
          folder: shelf?.folder ?? null,
          state: stateOf(origin, dossier, shelf),
          templates,
          broken: toShelf(origin, files).broken,
          leftOut: shelf?.now().leftOut ?? 0,
        };
      });
    },
    find: (dossier, { origin, id }) => filesAt(dossier, origin).find((file) => file.id === id) ?? null,
    takenIds: (dossier) =>
      new Set([
        ...TEMPLATE_ORIGINS.flatMap((origin) => filesAt(dossier, origin).map(({ id }) => id.toLowerCase())),
        ...(dossier ? readKeptFiles(dossier).map(({ id }) => id.toLowerCase()) : []),
      ]),
  };
}

const OUTER = TEMPLATE_ORIGINS.filter((origin) => origin !== 'dossier');

function placed({ print, parsed }: TemplateFile, behind: TemplateOrigin | null): readonly PlacedTemplate[] {
  if (!parsed.ok) return [];
  const { id, name, description, version, language } = parsed.value;
  return [{ id, name, description, version, language, print, behind }];
}

function stateOf(origin: TemplateOrigin, dossier: Dossier | null, shelf: FolderShelf | null): TemplatePlace['state'] {
  if (origin === 'built-in') return 'read-only';
  if (origin === 'dossier') return dossier?.readOnly ? 'read-only' : 'ready';
  return shelf === null ? 'none' : shelf.now().state;
}
