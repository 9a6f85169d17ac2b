import { randomUUID } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Delivery } from '../../core/contract/delivery.ts';
import { describeFolderFault } from '../backend/dossier/create-dossier.ts';
import { placeFile } from '../backend/files/place-file.ts';
import { Failed } from './failures.ts';
import { printLine } from './print.ts';

/** A dossier must not be overwritten with what was made from it. Throws Failed. */
export function refuseSameFile(out: string, dossier: string): void {
  if (isSameFile(out, dossier))
    throw new Failed(`${out} is the dossier itself. Nothing was written. Choose another name.`);
}

/** Writes an export where the user said, whole or not at all, and says so. Throws Failed. */
export function writeOut(out: string, made: Delivery): void {
  if (made.kind === 'file') throw new Failed('The file was written somewhere else than asked.');
  const replaced = existsSync(out);
  save(out, made.bytes);
  printLine(`${replaced ? 'Replaced' : 'Wrote'} ${out} (${made.bytes.length} bytes).`);
}

function save(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && !statSync(path).isFile())
    throw new Failed(`${path} is a folder or a device. Nothing was written. Choose another name.`);
  try {
    placeFile(path, randomUUID(), true, (part) => writeFileSync(part, bytes, { flag: 'wx' }));
  } catch (error) {
    const known = describeFolderFault(error, basename(path));
    throw known instanceof Error ? new Failed(known.message) : error;
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
