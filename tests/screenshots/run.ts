import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DOSSIER_SCENES } from './all/dossier-scenes.ts';
import { FACT_SCENES } from './all/fact-scenes.ts';
import { NOTE_SCENES } from './all/note-scenes.ts';
import { SMALL_SCENES } from './all/small-scenes.ts';
import { walkScreens } from './all/walk.ts';
import { WAYS_OUT_SCENES } from './all/ways-out-scenes.ts';
import { takePictures } from './readme-pictures.ts';

/**
 * After `npm run build`: `npm run screenshots [-- name ...]` takes the pictures of README and docs into docs/images;
 * `npm run screenshots -- --all FOLDER [--look en-1280x800-light ...] [scene ...]` shows every screen in every language, size
 * and theme, and lists what is cut off, covered or not accessible in FOLDER/faults.txt.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'string' }, look: { type: 'string', multiple: true, default: [] } },
});
if (values.all === undefined) await takePictures(positionals);
else
  await walkScreens({
    folder: resolve(values.all),
    scenes: [...DOSSIER_SCENES, ...NOTE_SCENES, ...FACT_SCENES, ...WAYS_OUT_SCENES, ...SMALL_SCENES],
    only: positionals,
    looks: values.look,
  });
