import { realpathSync } from 'node:fs';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { say } from '../../../core/shared/said.ts';
import { findForeignSchema } from '../dossier/check-schema.ts';
import { connectForReading, readTogether, readUserVersion } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { inspectFile, refuseNewerVersion } from '../dossier/inspect-file.ts';
import { dossierName } from '../dossier/open-dossier.ts';
import { probeFullText } from '../dossier/probe-full-text.ts';
import { FORMAT_VERSION } from '../dossier/steps/steps.ts';
import { identify } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { describeFault } from '../sqlite-faults.ts';
import { findFactProblems } from './check-facts.ts';
import { findHeadProblems } from './check-heads.ts';
import { findImageProblems } from './check-images.ts';
import { findIssuedProblems } from './check-issued.ts';
import { findLibraryProblems } from './check-library.ts';
import { findNoteProblems } from './check-notes.ts';
import { findPageProblems } from './check-pages.ts';
import { findReviewProblems } from './check-reviews.ts';
import { findSourceProblems } from './check-sources.ts';
import { findTextIndexProblems } from './check-text-index.ts';

/** What a check found is cut here: a damaged file has thousands of consequences of one cause. */
const MAX_PROBLEMS_A_CHECK = 20;

const CHECKS: readonly ((dossier: Dossier) => Iterable<string>)[] = [
  findPageProblems,
  findSourceProblems,
  findFactProblems,
  findHeadProblems,
  findLibraryProblems,
  findNoteProblems,
  findIssuedProblems,
  findImageProblems,
  findReviewProblems,
  findTextIndexProblems,
];

/**
 * Looks for anything wrong in a dossier without changing it: pages and references as SQLite sees them, the declared
 * schema, every source, fact, note, issued copy, entry and suggestion against its own schema and what lists know of it,
 * every citation, span, fact link, successor and counterpart followed to its end, each source's text and each issued
 * file against its digest, and the text index against the texts. Returns the problems as sentences without any text of
 * notes, none when it is sound; an error when the file cannot be looked at (not there, in use, made by a newer version).
 */
export function verifyDossier(path: string): Result<readonly string[]> {
  const name = dossierName(path);
  try {
    const header = inspectFile(path);
    const db = connectForReading(realpathSync(path), header.writeAhead && !header.inUse ? 'immutable' : 'locking');
    try {
      const fullText = probeFullText();
      const foreign = checkDeclarations(db, name, fullText);
      if (foreign !== null) return succeed([foreign]);
      const dossier = { db, path, name, readOnly: true, fullText, writer: 'verify', file: identify(path) };
      return succeed(readTogether(db, () => CHECKS.flatMap((check) => runCheck(check, dossier))));
    } finally {
      db.close();
    }
  } catch (error) {
    const refused = describeFault(error, name);
    if (!refused) throw error;
    return FOUND.includes(refused.refusal.code) ? succeed([refused.message]) : fail(refused.message);
  }
}

/** Refusals that are themselves a finding about the file. */
const FOUND: readonly Refused['refusal']['code'][] = ['not-a-dossier', 'damaged', 'foreign-schema'];

/** Before anything is read: what the file declares would run inside our statements. */
function checkDeclarations(db: Dossier['db'], name: string, fullText: boolean): string | null {
  const version = readUserVersion(db);
  refuseNewerVersion(version, name);
  if (version < FORMAT_VERSION)
    throw new Refused(
      'read-only',
      say('“{name}” was made by an earlier version. Open it once to convert it, then verify it.', { name }),
    );
  const foreign = findForeignSchema(db, version, fullText);
  return foreign && `The file contains ${foreign}, which Briefing Desk did not put there.`;
}

function runCheck(check: (dossier: Dossier) => Iterable<string>, dossier: Dossier): readonly string[] {
  const problems: string[] = [];
  try {
    for (const problem of check(dossier)) {
      if (problems.length === MAX_PROBLEMS_A_CHECK) return [...problems, 'More of the same kind were left out.'];
      problems.push(problem);
    }
  } catch (error) {
    const refused = describeFault(error, dossier.name);
    if (!refused) throw error;
    problems.push(refused.message);
  }
  return problems;
}
