import {
  $generateJSONFromSelectedNodes,
  ClipboardImportExtension,
  GetClipboardDataExtension,
} from '@lexical/clipboard';
import { DOMImportExtension } from '@lexical/html';
import { DRAG_DROP_PASTE, RichTextExtension } from '@lexical/rich-text';
import { $isTableSelection } from '@lexical/table';
import {
  $getEditor,
  $getSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
} from 'lexical';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { t } from '../../language/t.ts';
import { readWhenIdle } from '../../ui/later.tsx';
import { FOREIGN_CLIP_COMMAND, isOfThisDossier, packLuggage } from '../copying/luggage.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { PageBreakExtension } from '../page-break.ts';
import { spotsIn } from '../table/grid.ts';
import { $findPlace } from '../table/grid-nodes.ts';
import { CLIPBOARD_TYPE, type Content, readClip, writeClip } from './content.ts';
import { IMPORT_RULES } from './import-rules.ts';
import { $insertContent, tooMuch } from './insert-content.ts';
import type { Pasted } from './paste-reader.ts';
import type { Serialised } from './pieces.ts';
import { readNodes } from './read-nodes.ts';
import { writeHtml, writePlainText } from './write-content.ts';

const nothing = () => t('There is nothing in what you pasted that a note can hold. The note is as it was.');
const textOnly = () => t('A note holds text only. Pictures and files were left out.');

const $copy = (write: (content: Content) => string) => [
  (selection: BaseSelection | null) => (selection ? write($readSelection(selection)) : null),
];

/**
 * Copy puts three things on the clipboard: a piece of a note for ourselves, clean HTML and plain text for others. Paste
 * takes our own type, then HTML, then text, each through the note's own rules; Lexical's clipboard type, which any page
 * could write, is neither written nor read.
 */
export const ClipboardExtension = defineExtension({
  name: 'briefing-desk/clipboard',
  dependencies: [
    PageBreakExtension,
    RichTextExtension,
    configExtension(DOMImportExtension, { rules: IMPORT_RULES }),
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        [CLIPBOARD_TYPE]: $copy((content) => writeClip({ content, luggage: packLuggage($getEditor(), content) })),
        'text/html': $copy(writeHtml),
        'text/plain': $copy(writePlainText),
        'application/x-lexical-editor': [() => null],
      },
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        [CLIPBOARD_TYPE]: [$pasteOwn],
        'application/x-lexical-editor': [() => false],
        'text/html': [$pasteForeign],
        'text/plain': [$pasteForeign],
        'text/uri-list': [$pasteForeign],
        'text/rtf': [$pasteForeign],
      },
      priority: { [CLIPBOARD_TYPE]: -1 },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key, shiftKey }) => {
          if (shiftKey && key.toLowerCase() === 'v') plainAsked.add(editor);
          else plainAsked.delete(editor);
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        () => editor.dispatchCommand(NOTICE_COMMAND, textOnly()),
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

readWhenIdle(prepareToPaste);

/** Editors whose last key asked for plain text. */
const plainAsked = new WeakSet<LexicalEditor>();

/** What is selected, in the note's own terms. */
export function $readSelection(selection: BaseSelection): Content {
  const { nodes } = $generateJSONFromSelectedNodes($getEditor(), selection);
  const read = nodes as unknown as readonly Serialised[];
  const place = $isTableSelection(selection) ? $findPlace(selection) : null;
  if (!place) return readNodes(read);
  // Of the table only these columns are copied; what it is called and shows is said of all of it.
  const { widths } = place.grid;
  const colWidths = widths?.slice(place.area.from[1], place.area.to[1] + 1);
  const isWhole = spotsIn(place.grid, place.area).length === place.grid.spots.length;
  return readNodes(
    read.map((node) => (node.type === 'table' ? { ...node, colWidths, $: isWhole ? node.$ : undefined } : node)),
  );
}

/** Text of another dossier goes in when it is settled what becomes of its facts (copying/). */
function $pasteOwn(data: string, selection: BaseSelection): boolean {
  const clip = readClip(data);
  if (!clip.ok) return false;
  if (isOfThisDossier($getEditor(), clip.value)) $insertContent(clip.value.content, selection);
  else $getEditor().dispatchCommand(FOREIGN_CLIP_COMMAND, { clip: clip.value, selection: selection.clone() });
  return true;
}

let reader: typeof import('./paste-reader.ts') | null = null;

/** Reads the code that reads what other programs copied; it is not needed before. */
export async function prepareToPaste(): Promise<void> {
  reader ??= await import('./paste-reader.ts');
}

function $pasteForeign(_: string, selection: BaseSelection, __: unknown, data: DataTransfer): boolean {
  const editor = $getEditor();
  const pasted = {
    html: data.getData('text/html'),
    text: data.getData('text/plain') || data.getData('text/uri-list'),
    plain: plainAsked.has(editor),
  };
  if (reader) $insertPasted(reader, pasted, selection);
  else
    void prepareToPaste().then(() => {
      if (!reader) return;
      const { $readPasted } = reader;
      editor.update(
        () => {
          const now = $getSelection();
          if (now) $insertPasted({ $readPasted }, pasted, now);
        },
        { tag: PASTE_TAG },
      );
    });
  return true;
}

function $insertPasted(
  { $readPasted }: Pick<typeof import('./paste-reader.ts'), '$readPasted'>,
  pasted: Pasted,
  selection: BaseSelection,
): void {
  const reading = $readPasted(pasted);
  const say = (text: string) => void $getEditor().dispatchCommand(NOTICE_COMMAND, text);
  switch (reading.type) {
    case 'content':
      if (reading.leftOut) say(textOnly());
      $insertContent(reading.content, selection);
      return;
    case 'too-much':
      say(tooMuch());
      return;
    case 'nothing':
      say(reading.leftOut ? textOnly() : nothing());
      return;
    default:
      assertNever(reading);
  }
}
