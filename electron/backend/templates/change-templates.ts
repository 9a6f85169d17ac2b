import type {
  ImportedTemplate,
  SavedTemplate,
  TemplateAddress,
  TemplateOrigin,
} from '../../../core/contract/template-methods.ts';
import type { Clock, NewId } from '../../../core/shared/ports.ts';
import { type Said, say } from '../../../core/shared/said.ts';
import { deriveId } from '../../../core/templates/derive-id.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template } from '../../../core/templates/template.ts';
import { writeTemplate } from '../../../core/templates/write-template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { Refused } from '../refused.ts';
import { putOwnTemplate, removeOwnTemplate } from './own-templates.ts';
import { decodeTemplate, MOST_BYTES, printOf, readTemplateFile, type TemplateFile } from './template-file.ts';
import type { TemplateHouse } from './template-house.ts';
import { placeTemplate, removeTemplateFile } from './write-template-file.ts';

/** What a change of templates needs; the dossier is found again after each wait. */
export interface TemplateChange {
  readonly house: TemplateHouse;
  readonly findDossier: () => Dossier | null;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What TemplateMethods.save says. */
export async function saveTemplate(
  change: TemplateChange,
  { origin, id, text, replaces }: { origin: TemplateOrigin; id: string | null; text: string; replaces: string | null },
): Promise<SavedTemplate> {
  const parsed = parseTemplate(id ?? 'new', text);
  if (!parsed.ok) {
    const [first] = parsed.error;
    throw new Refused(
      'invalid-input',
      say('This template was not saved. Line {line}: {problem}', {
        line: first?.line ?? 1,
        problem: first?.message ?? '',
      }),
    );
  }
  await change.house.look();
  const address = { origin, id: id ?? freeId(change, parsed.value.name) };
  if (replaces === null) return putNew(change, address, text);
  const present = await readPresent(change, address);
  refuseOther(present, replaces);
  const before = present?.parsed.ok ? present.parsed.value : null;
  const template = raiseVersion({ ...parsed.value, id: address.id }, before);
  const saved = template === null ? text : writeTemplate(template);
  await put(change, address, saved, true);
  return asSaved(address, saved);
}

/** What TemplateMethods.duplicate says. */
export async function duplicateTemplate(
  change: TemplateChange,
  from: TemplateAddress,
  to: TemplateOrigin,
): Promise<SavedTemplate> {
  await change.house.look();
  const file = change.house.find(change.findDossier(), from);
  if (!file?.parsed.ok) throw gone();
  const name = `${file.parsed.value.name.slice(0, 90)} (copy)`;
  const id = freeId(change, name);
  return putNew(change, { origin: to, id }, writeTemplate({ ...file.parsed.value, id, name, version: 1 }));
}

/** What TemplateMethods.remove says. */
export async function removeTemplate(
  change: TemplateChange,
  address: TemplateAddress,
  print: string,
): Promise<{ readonly text: string }> {
  if (address.origin !== 'dossier' && address.origin !== 'personal')
    throw new Refused('unavailable', 'Only templates of this dossier and your own can be deleted here.');
  const present = await readPresent(change, address);
  refuseOther(present, print);
  const dossier = change.findDossier();
  if (address.origin === 'personal') await removeTemplateFile(folderOf(change, 'personal'), address.id);
  else if (dossier) removeOwnTemplate(dossier, address.id);
  await change.house.look();
  return { text: present?.text ?? '' };
}

/** What TemplateMethods.importFile says. */
export async function importTemplate(
  change: TemplateChange,
  { to, name, bytes }: { to: TemplateOrigin; name: string; bytes: Uint8Array },
): Promise<ImportedTemplate> {
  const refused = (message: Said): ImportedTemplate => ({ saved: null, problems: [{ line: 1, message }] });
  const text = bytes.length >= MOST_BYTES ? '' : decodeTemplate(bytes);
  if (text === null) return refused(say('Expected text in UTF-8'));
  if (text === '') return refused(say('Expected a template of at most 50,000 characters'));
  const parsed = parseTemplate('new', text);
  if (!parsed.ok) return { saved: null, problems: parsed.error };
  await change.house.look();
  const own = name.replace(/^.*[\\/]/, '').replace(/\.md$/i, '');
  const wanted = /^[A-Za-z0-9_-]{1,64}$/.test(own) && !RESERVED.test(own) ? own : null;
  const isFree = wanted !== null && (await readPresent(change, { origin: to, id: wanted })) === null;
  const id = isFree && wanted !== null ? wanted : freeId(change, parsed.value.name);
  return { saved: await putNew(change, { origin: to, id }, text), problems: [] };
}

/** Names Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** An id after the template's name that no other template has. */
function freeId({ house, findDossier }: TemplateChange, name: string): string {
  const taken = house.takenIds(findDossier());
  const derived = deriveId(name).slice(0, 56);
  const base = derived === '' || RESERVED.test(derived) ? 'template' : derived;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Null where what changed was counted up already, or nothing changed. */
function raiseVersion(next: Template, before: Template | null): Template | null {
  if (before === null || next.version > before.version) return null;
  const raised = { ...next, version: before.version + 1 };
  const unchanged = writeTemplate({ ...next, version: 1 }) === writeTemplate({ ...before, version: 1 });
  return unchanged ? { ...next, version: before.version } : raised;
}

async function putNew(change: TemplateChange, address: TemplateAddress, text: string): Promise<SavedTemplate> {
  if ((await readPresent(change, address)) !== null)
    throw new Refused(
      'exists',
      say('There is a template “{id}” there already. It was not touched.', { id: address.id }),
    );
  await put(change, address, text, false);
  return asSaved(address, text);
}

async function put(
  change: TemplateChange,
  { origin, id }: TemplateAddress,
  text: string,
  replace: boolean,
): Promise<void> {
  if (origin === 'built-in')
    throw new Refused('unavailable', 'Built-in templates stay as they are. Make a copy of it.');
  if (origin === 'dossier') {
    const dossier = change.findDossier();
    if (!dossier) throw new Refused('not-found', 'No dossier is open that could keep this template.');
    return putOwnTemplate(dossier, id, text, change.clock());
  }
  const folder = folderOf(change, origin);
  await placeTemplate(folder, { id, text, replace, part: change.newId(), make: origin === 'personal' });
  await change.house.look();
}

/** What is there at this moment, not when it was last looked at; null for nothing. */
async function readPresent(
  { house, findDossier }: TemplateChange,
  address: TemplateAddress,
): Promise<TemplateFile | null> {
  const { origin, id } = address;
  if (origin === 'dossier' || origin === 'built-in') return house.find(findDossier(), address);
  const shelf = house.folder(origin);
  // A folder that does not answer would be waited for again.
  if (!shelf || shelf.now().state === 'slow') return house.find(null, address);
  try {
    return await readTemplateFile(shelf.folder, `${id}.md`);
  } catch {
    return null;
  }
}

function folderOf({ house }: TemplateChange, origin: 'personal' | 'department'): string {
  const shelf = house.folder(origin);
  if (!shelf) throw new Refused('unavailable', 'No shared folder was chosen. Choose one first.');
  const { state } = shelf.now();
  if (state === 'read-only')
    throw new Refused('read-only', 'This folder can only be read. Nothing was changed. Choose another place.');
  if (state === 'missing')
    throw new Refused('not-found', 'The folder is not there. What you wrote is safe here. Choose another place.');
  if (state === 'slow')
    throw new Refused('unavailable', 'The folder does not answer. What you wrote is safe here. Try again later.');
  return shelf.folder;
}

function refuseOther(present: TemplateFile | null, print: string): void {
  if (present === null)
    throw new Refused('clash', 'This template was deleted or moved since. Save what you have as a new one.');
  if (present.print !== print)
    throw new Refused('clash', 'Somebody changed this template since. Save yours as a new one, and compare them.');
}

function asSaved(address: TemplateAddress, text: string): SavedTemplate {
  const parsed = parseTemplate(address.id, text);
  const { name, version } = parsed.ok ? parsed.value : { name: address.id, version: 1 };
  return { ...address, name, version, print: printOf(text) };
}

export function gone(): Refused {
  return new Refused('not-found', 'This template is not there any more. Choose another one.');
}
