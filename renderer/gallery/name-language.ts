const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const known = new Map<string, string>();

/** `en-GB` is "British English"; a code nobody knows is itself. */
export function nameLanguage(code: string): string {
  const name = known.get(code) ?? lookUp(code);
  known.set(code, name);
  return name;
}

function lookUp(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
