import { createHash } from 'node:crypto';
import { type CarriedNote, readCarried } from '../../../../core/round-trip/carried-note.ts';
import type { FileNote } from '../../../../core/round-trip/file-note.ts';
import { say } from '../../../../core/shared/said.ts';
import { readLanguage } from '../csl/guess-language.ts';
import { openPackage } from '../word/open-package.ts';
import { readNumberings } from '../word/read-numbering.ts';
import { readStyles } from '../word/read-styles.ts';
import { readProperties } from '../word/word-properties.ts';
import { parseXml } from '../word/word-xml.ts';
import { buildNote } from './build-note.ts';
import { keepPictures } from './keep-pictures.ts';
import { parseStory } from './parse-story.ts';
import { joinComments } from './read-comments.ts';

/** As core/word writes it. */
const NOTE_NAMESPACE = 'urn:briefing-desk:note';
const LOST_CARRIED = {
  damaged: say('The note inside this file was changed or damaged, so the file was read as any other Word file.'),
  'other-version': say(
    'The note inside this file was written by another version of Briefing Desk, so the file was read as any other Word file.',
  ),
} as const;

/** A Word document (.docx) as a note. Throws Unreadable. */
export function readWordNote(bytes: Uint8Array): FileNote {
  const parts = openPackage(bytes);
  const styles = readStyles(parts.styles);
  const links = parts.links();
  const story = parseStory(parts.document, links.document);
  const carried = findCarried(parts.custom());
  const notesOf = (part: Uint8Array | null, addresses: ReadonlyMap<string, string>) =>
    part === null ? new Map() : parseStory(part, addresses).notes;
  const known = typeof carried === 'string' ? null : carried;
  const keeper = keepPictures();
  const { commented, ...built } = buildNote({
    story,
    styles,
    numberings: readNumberings(parts.numbering),
    notes: {
      footnote: notesOf(parts.footnotes, links.footnotes),
      endnote: notesOf(parts.endnotes, links.endnotes),
    },
    carried: known,
    pictures: { read: parts.picture, keeper },
  });
  const properties = readProperties(parts.core, parts.app);
  const isLost = typeof carried === 'string';
  return {
    ...built,
    language: readLanguage(built.language ?? styles.language ?? properties.language),
    images: keeper.kept(),
    comments: commented.length === 0 ? [] : joinComments(commented, parts.comments(), parts.answers()),
    lost: isLost ? [LOST_CARRIED[carried], ...built.lost] : built.lost,
    carried: isLost ? null : carried,
  };
}

/** The first part of ours; null for none, or why it cannot be trusted. */
function findCarried(custom: readonly Uint8Array[]): CarriedNote | keyof typeof LOST_CARRIED | null {
  for (const part of custom) {
    const found = readPart(part);
    if (found === null) continue;
    const note = readCarried(found, (text) => createHash('sha256').update(text).digest('hex'));
    return note.ok ? note.value : note.error;
  }
  return null;
}

function readPart(
  part: Uint8Array,
): { readonly content: string; readonly sha256: string; readonly version: string } | null {
  let found: { readonly sha256: string; readonly version: string } | null = null;
  let depth = 0;
  let content = '';
  try {
    parseXml(part, {
      open: (name, attributes) => {
        depth += 1;
        if (depth > 1 || name !== 'note' || !Object.values(attributes).includes(NOTE_NAMESPACE)) return;
        found = { sha256: attributes.sha256 ?? '', version: attributes.version ?? '' };
      },
      text: (text) => {
        if (found && depth === 1) content += text;
      },
      close: () => {
        depth -= 1;
      },
    });
  } catch {
    // A broken part of somebody else's is no reason not to read the text; a broken one of ours cannot be told from it.
    return null;
  }
  const known = found as { readonly sha256: string; readonly version: string } | null;
  return known && { ...known, content };
}
