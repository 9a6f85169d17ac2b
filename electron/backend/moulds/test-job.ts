import type { StyleMap } from '../../../core/templates/template.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import { TEST_FIELDS, testNote } from '../../../core/word/mould/test-note.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import type { ExportJob } from '../exports/export-job.ts';
import type { StoredImage } from '../images/image-store.ts';

/** A test page is of no day. */
const MADE = '2026-01-01T00:00:00Z';

const PICTURE: StoredImage = {
  image: '347b274a7f4901ee8b1278805183b9ac369003480b771c3aa8e3e042d68c7224',
  ...{ kind: 'png', width: 24, height: 12 },
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAABgAAAAMBAMAAACKHmBGAAAACVBMVEXZ3uYfNVKKoL7cGRUEAAAAK0lEQVR42mNgwA0YBaFAAIkjpIDgCCkhOEJKCI6SEoKjhMRRQuIoITi4AADo+wblxH/QTQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
};

/** One page with every block in a mould, for the worker; `styles`: those named for kinds of block. */
export function testJob(mould: Mould, styles: StyleMap): ExportJob {
  return {
    format: 'docx',
    note: testNote(TEST_FIELDS, PICTURE.image),
    setup: { ...DEFAULT_SETUP, fields: TEST_FIELDS, styles },
    mode: 'none',
    style: null,
    list: false,
    facts: [],
    sources: [],
    images: [PICTURE],
    passages: [],
    created: MADE,
    modified: MADE,
    withNote: false,
    mould,
  };
}
