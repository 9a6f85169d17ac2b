import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a file's content durable. Throws what the system says. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a new or renamed file's entry durable: without it, a power cut may bring the old name back. */
export function syncFolder(folder: string): void {
  // Windows has no such call for folders; its file systems log their names.
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
