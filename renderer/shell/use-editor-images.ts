import { useEffect, useMemo } from 'react';
import { useBackend } from '../backend/use-backend.tsx';
import type { EditorImages } from '../editor/image/editor-images.ts';
import { createEditorImages } from './editor-images.ts';

/** The pictures of a dossier, for as long as a text of it is shown. */
export function useEditorImages(dossier: string): EditorImages {
  const backend = useBackend();
  const images = useMemo(() => createEditorImages(backend, dossier), [backend, dossier]);
  useEffect(() => images.free, [images]);
  return images;
}
