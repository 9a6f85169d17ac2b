import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { copyDossier } from '../../../../electron/backend/dossier/copy-dossier.ts';
import { createDossier } from '../../../../electron/backend/dossier/create-dossier.ts';
import { openDossier } from '../../../../electron/backend/dossier/open-dossier.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { readLearnedNames } from '../../../../electron/backend/review/learned-names.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { ARTICLE, contentOf, openReview, startReview } from '../review/review-desk.ts';

const scratch = prepareScratch();
const NEW = { id: 'made', fullText: true };

it('a copy has the review of every source, and goes on by itself', () => {
  const dossier = openDossier(scratch.make(), { writer: 'own', fullText: true });
  const own = startReview(dossier, ARTICLE);
  own.take({ do: 'accept', suggestions: [own.find('signed a pact').id] });
  copyDossier(dossier, scratch.path('Copy.dossier'), 'copy', false);
  const copied = scratch.open(scratch.path('Copy.dossier'));
  expect(contentOf(copied)).toEqual(contentOf(dossier));
  expect(readLearnedNames(copied, 10)).toHaveLength(2);
  const copy = openReview(copied, own.source);
  copy.take({ do: 'undo' });
  expect([copy.facts().length, own.facts().length]).toEqual([0, 1]);
  closeDossier(copied);
  closeDossier(dossier);
  for (const { path } of [copied, dossier]) expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
});

describe('making a dossier', () => {
  it('makes one sound file', () => {
    createDossier(scratch.path('New.dossier'), NEW);
    expect(readdirSync(scratch.folder())).toEqual(['New.dossier']);
    expect(verifyDossier(scratch.path('New.dossier'))).toEqual({ ok: true, value: [] });
  });

  it.runIf(process.platform !== 'win32')('lets nobody else on the machine read it, nor a copy of it', () => {
    createDossier(scratch.path('New.dossier'), NEW);
    const dossier = openDossier(scratch.path('New.dossier'), { writer: 'made', fullText: true });
    copyDossier(dossier, scratch.path('Copy.dossier'), 'copy', false);
    const modes = readdirSync(scratch.folder()).map((name) => statSync(scratch.path(name)).mode & 0o777);
    closeDossier(dossier);
    expect(modes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('never touches a file that is there', () => {
    writeFileSync(scratch.path('Taken.dossier'), 'mine');
    expect(refusalOf(() => createDossier(scratch.path('Taken.dossier'), NEW)).code).toBe('exists');
    expect(readFileSync(scratch.path('Taken.dossier'), 'utf8')).toBe('mine');
  });

  it('says when the folder is not there', () => {
    expect(refusalOf(() => createDossier(scratch.path('none/New.dossier'), NEW)).code).toBe('not-found');
  });

  it('says when the name is too long', () => {
    const path = scratch.path(`${'n'.repeat(260)}.dossier`);
    expect(refusalOf(() => createDossier(path, NEW)).code).toBe('invalid-input');
  });

  it('leaves nothing behind when its first content fails', () => {
    const fill = () => {
      throw new Error('no content');
    };
    expect(() => createDossier(scratch.path('New.dossier'), { ...NEW, fill })).toThrow('no content');
    expect(readdirSync(scratch.folder())).toEqual([]);
  });

  it('clears away what a crash left a day ago, and nothing else', () => {
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of ['.briefing-desk-abc.part', '.other.part', '.briefing-desk-new.part'])
      writeFileSync(scratch.path(name), '');
    for (const name of ['.briefing-desk-abc.part', '.other.part']) utimesSync(scratch.path(name), old, old);
    createDossier(scratch.path('New.dossier'), NEW);
    expect(readdirSync(scratch.folder()).sort()).toEqual(['.briefing-desk-new.part', '.other.part', 'New.dossier']);
  });
});

describe('saving a copy', () => {
  it('holds everything, unsaved log included, in one sound file', () => {
    const path = scratch.make({ sources: [makeSource()], facts: [makeFact()], notes: [makeNote()] });
    const window = scratch.open(path);
    saveNote(window, noteSaying('Latest words.'), 1, AT);
    copyDossier(window, scratch.path('Copy.dossier'), 'copy', false);
    expect(readdirSync(scratch.folder()).filter((name) => name.startsWith('Copy'))).toEqual(['Copy.dossier']);
    expect(verifyDossier(scratch.path('Copy.dossier'))).toEqual({ ok: true, value: [] });
    expect(saidBy(openNote(scratch.open(scratch.path('Copy.dossier')), 'note-1').note)).toBe('Latest words.');
  });

  it('replaces a file only when the user agreed', () => {
    const window = scratch.open(scratch.make());
    writeFileSync(scratch.path('Taken.dossier'), 'mine');
    expect(refusalOf(() => copyDossier(window, scratch.path('Taken.dossier'), 'a', false)).code).toBe('exists');
    expect(readFileSync(scratch.path('Taken.dossier'), 'utf8')).toBe('mine');
    copyDossier(window, scratch.path('Taken.dossier'), 'b', true);
    expect(verifyDossier(scratch.path('Taken.dossier'))).toEqual({ ok: true, value: [] });
  });

  it('never replaces a dossier that is open, its own least of all', () => {
    const path = scratch.make();
    const window = scratch.open(path);
    const other = scratch.open(scratch.make({}, 'Other.dossier'));
    expect(refusalOf(() => copyDossier(window, path, 'a', true)).code).toBe('locked');
    expect(refusalOf(() => copyDossier(window, other.path, 'b', true)).code).toBe('locked');
    closeDossier(other);
    copyDossier(window, other.path, 'c', true);
  });

  it('says when the folder is not there, and when a folder has the name', () => {
    const window = scratch.open(scratch.make());
    expect(refusalOf(() => copyDossier(window, scratch.path('none/Copy.dossier'), 'a', false)).code).toBe('not-found');
    mkdirSync(scratch.path('Folder.dossier'));
    expect(refusalOf(() => copyDossier(window, scratch.path('Folder.dossier'), 'b', false)).code).toBe('exists');
    expect(existsSync(scratch.path('Folder.dossier'))).toBe(true);
  });
});
