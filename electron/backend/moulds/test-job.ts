import type { StyleMap } from '../../../core/templates/template.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import { TEST_FIELDS, testNote } from '../../../core/word/mould/test-note.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import type { ExportJob } from '../exports/export-job.ts';

/** A test page is of no day. */
const MADE = '2026-01-01T00:00:00Z';

/** One page with every block in a mould, for the worker; `styles`: those named for kinds of block. */
export function testJob(mould: Mould, styles: StyleMap): ExportJob {
  return {
    format: 'docx',
    note: testNote(TEST_FIELDS),
    setup: { ...DEFAULT_SETUP, fields: TEST_FIELDS, styles },
    mode: 'none',
    style: null,
    list: false,
    facts: [],
    sources: [],
    images: [],
    passages: [],
    created: MADE,
    modified: MADE,
    withNote: false,
    mould,
  };
}
