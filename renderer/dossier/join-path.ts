const ENDING = '.dossier';

/** The file somebody means by a name typed beside a folder: a full path stays itself, and the ending may be left out. */
export function joinPath(folder: string, name: string): string {
  const file = name.toLowerCase().endsWith(ENDING) ? name : name + ENDING;
  if (folder === '' || /^([/\\]|[a-z]:[/\\])/i.test(name)) return file;
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + file : folder + separator + file;
}

/** The folder a file is in; null for a bare name. */
export function folderOf(path: string): string | null {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return end > 0 ? path.slice(0, end) : null;
}
