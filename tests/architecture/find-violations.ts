import { dirname, join, normalize } from 'node:path/posix';
import { CLOSED_TO_RENDERER, ZONES, type Zone } from './directions.ts';

/** Source text by path from the root, forward slashes. */
export type Sources = ReadonlyMap<string, string>;

const IMPORT =
  /(?:^|[;}])\s*(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm;

/** Every import no zone allows, as `file -> imported`; empty when the house stands. */
export function findViolations(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    const zone = zoneOf(file);
    if (!zone) return [`${file} -> (in no zone)`];
    return readImports(text)
      .filter((imported) => !isAllowed(file, zone, imported))
      .map((imported) => `${file} -> ${imported}`);
  });
}

export function readImports(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

function zoneOf(file: string): Zone | undefined {
  return ZONES.filter(({ place }) => isInside(file, place)).toSorted((a, b) => b.place.length - a.place.length)[0];
}

function isAllowed(file: string, zone: Zone, imported: string): boolean {
  if (!imported.startsWith('.')) return zone.packages.some((pattern) => fits(imported, pattern));
  const target = normalize(join(dirname(file), imported));
  const targetZone = zoneOf(target);
  if (targetZone?.place === zone.place) return true;
  if (file.startsWith('renderer/') && CLOSED_TO_RENDERER.some((place) => isInside(target, place))) return false;
  return zone.places.some((place) => isInside(target, place)) || isFaceOf(zone, target);
}

/** A zone may use a file of its own folder that is a zone of its own (electron/backend and its reading). */
function isFaceOf(zone: Zone, target: string): boolean {
  return zone.place !== 'renderer' && isInside(target, zone.place);
}

function isInside(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);
}
