import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  createCommand,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import type { FactPoint } from '../../../core/facts/carried-facts.ts';
import {
  type CarriedFact,
  type CarriedFacts,
  type CarriedSource,
  LONGEST_CARRIED,
  MOST_CARRIED,
} from '../../../core/facts/carried-facts.ts';
import type { FactLink } from '../../../core/note/note.ts';
import { blockFactLinks } from '../../../core/note/note-fact-links.ts';
import type { Clip, Content, Luggage } from '../clipboard/content.ts';
import { $findFactLink, $isFactLinkNode, FactLinkNode, type FactPlace } from '../fact-node.ts';
import type { EditorCopying } from './editor-copying.ts';

/** A piece of a note of another dossier was pasted here. */
export const FOREIGN_CLIP_COMMAND: LexicalCommand<{ readonly clip: Clip; readonly selection: BaseSelection }> =
  createCommand('FOREIGN_CLIP');

interface Packing {
  readonly origin: string;
  readonly facts: Map<string, CarriedFact>;
  readonly sources: Map<string, CarriedSource>;
}

const packings = new WeakMap<LexicalEditor, Packing>();

/** Facts asked for at a time. */
const AT_ONCE = 200;

/**
 * Has ready what the note's facts take along, because a copy must be on the clipboard when its event ends: asked for when
 * a link comes, and anew when it is selected, as its fact may have been corrected meanwhile. Returns how to stop.
 */
export function keepLuggage(editor: LexicalEditor, { origin, carry }: EditorCopying): () => void {
  const packing: Packing = { origin, facts: new Map(), sources: new Map() };
  packings.set(editor, packing);
  const wanted = new Map<string, FactPoint>();
  let asking = false;
  let stopped = false;

  /** What comes while an answer is on its way is asked for together after it. */
  const ask = async () => {
    asking = true;
    while (wanted.size > 0 && !stopped) {
      const keys = [...wanted.keys()].slice(0, AT_ONCE);
      const places = keys.flatMap((key) => wanted.get(key) ?? []);
      for (const key of keys) wanted.delete(key);
      const carried = await carry(places);
      if (carried) keep(packing, carried);
    }
    asking = false;
  };
  const want = (places: readonly FactPlace[]) => {
    for (const { fact, revision, kept } of places)
      for (const point of [revision, kept ?? revision]) wanted.set(`${fact} ${point}`, { fact, revision: point });
    if (!asking) void ask();
  };
  const stop = mergeRegister(
    editor.registerMutationListener(
      FactLinkNode,
      (mutations) => {
        const keys = [...mutations].flatMap(([key, mutation]) => (mutation === 'destroyed' ? [] : [key]));
        want(editor.read('latest', () => keys.map((key) => $getNodeByKey(key)).flatMap($placeOf)));
      },
      { skipInitialization: false },
    ),
    editor.registerUpdateListener(({ editorState, prevEditorState }) => {
      const selection = editorState.read($getSelection);
      if (!selection || selection === prevEditorState.read($getSelection)) return;
      want(editorState.read($selectedPlaces));
    }),
  );
  return () => {
    stopped = true;
    stop();
    packings.delete(editor);
  };
}

/** Of a note of this size each key would look through all of it; a copy of all of it is ready from the start. */
const MOST_SELECTED = 400;

function $selectedPlaces(): readonly FactPlace[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return [];
  const nodes = selection.getNodes();
  if (nodes.length > MOST_SELECTED) return [];
  return [...new Set(nodes.map($findFactLink))].flatMap($placeOf);
}

function $placeOf(node: LexicalNode | null): readonly FactPlace[] {
  return $isFactLinkNode(node) ? [node.getPlace()] : [];
}

/** Passages of a source asked for at different times add up. */
function keep({ facts, sources }: Packing, carried: CarriedFacts): void {
  for (const fact of carried.facts) {
    const known = facts.get(idOf(fact));
    const older = known?.revisions.filter(({ revision }) => fact.revisions.every((one) => one.revision !== revision));
    const revisions = [...(older ?? []), ...fact.revisions].sort((one, other) => one.revision - other.revision);
    facts.set(idOf(fact), { revisions });
  }
  for (const source of carried.sources) {
    const passages = new Map(sources.get(source.id)?.passages.map((passage) => [passage.number, passage]));
    for (const passage of source.passages) passages.set(passage.number, passage);
    const listed = [...passages.values()].sort((one, other) => one.number - other.number);
    sources.set(source.id, { ...source, passages: listed });
  }
}

function idOf({ revisions }: CarriedFact): string {
  return revisions[0]?.id ?? '';
}

/** What a piece of the note takes along; null when the editor belongs to no dossier. */
export function packLuggage(editor: LexicalEditor, content: Content): Luggage | null {
  const packing = packings.get(editor);
  return packing ? { origin: packing.origin, carried: packFacts(packing, linksIn(content)) } : null;
}

/** The carried facts of these links and of their sources only what they cite; null for none, or too much. */
function packFacts({ facts, sources }: Packing, links: readonly FactLink[]): CarriedFacts | null {
  const used = new Map<string, CarriedFact>();
  for (const { fact } of links) {
    const known = facts.get(fact);
    if (!known) continue;
    const points = links.flatMap((link) => (link.fact === fact ? [link.revision, link.kept ?? link.revision] : []));
    const revisions = known.revisions.filter(
      ({ revision }, index) => points.includes(revision) || index === known.revisions.length - 1,
    );
    used.set(fact, { revisions });
  }
  if (used.size === 0 || used.size > MOST_CARRIED) return null;
  const carried = { facts: [...used.values()], sources: citedBy([...used.values()], sources) };
  return JSON.stringify(carried).length > LONGEST_CARRIED ? null : carried;
}

function citedBy(facts: readonly CarriedFact[], sources: Packing['sources']): readonly CarriedSource[] {
  const cited = new Map<string, Set<number>>();
  for (const { source, passage } of facts.flatMap(({ revisions }) => revisions).flatMap(({ citations }) => citations))
    cited.set(source, (cited.get(source) ?? new Set()).add(passage));
  return [...cited].flatMap(([id, numbers]) => {
    const source = sources.get(id);
    return source ? [{ ...source, passages: source.passages.filter(({ number }) => numbers.has(number)) }] : [];
  });
}

/** Whether a clip's links point at facts of this note's dossier, as far as its origin tells; text without links is nobody's. */
export function isOfThisDossier(editor: LexicalEditor, { content, luggage }: Clip): boolean {
  const packing = packings.get(editor);
  return !packing || packing.origin === luggage?.origin || linksIn(content).length === 0;
}

export function linksIn(content: Content): readonly FactLink[] {
  const blocks = content.type === 'blocks' ? content.blocks : [{ type: 'paragraph', content: content.words } as const];
  return blocks.flatMap(blockFactLinks);
}

/** What is known of the facts in the note, for their sources in brackets. */
export function readLuggage(editor: LexicalEditor): Pick<Packing, 'facts' | 'sources'> | null {
  return packings.get(editor) ?? null;
}
