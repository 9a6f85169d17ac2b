const ENDING = '.dossier';

/** The file somebody means by a name typed beside a folder: a full path stays itself, and the ending may be left out. */
export function joinPath(folder: string, name: string): string {
  const file = name.toLowerCase().endsWith(ENDING) ? name : name + ENDING;
  if (/^([/\\]|[a-z]:[/\\])/i.test(name)) return file;
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + file : folder + separator + file;
}
