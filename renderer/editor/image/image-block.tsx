import './image-block.css';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { LexicalEditor, NodeKey } from 'lexical';
import { ImageOff, X } from 'lucide-react';
import { type KeyboardEvent, use, useEffect, useId, useState } from 'react';
import type { Image } from '../../../core/note/note.ts';
import { t } from '../../language/t.ts';
import { useLanguage } from '../../language/use-language.ts';
import { IconButton } from '../../ui/button.tsx';
import { BlockField } from '../formal/block-field.tsx';
import { changeImage, leaveImage } from './change-image.ts';
import { ImagesContext } from './editor-images.ts';
import { ResizeHandle } from './resize-handle.tsx';

interface ImageBlockProps {
  readonly editor: LexicalEditor;
  readonly nodeKey: NodeKey;
  readonly image: Image;
}

/** Of the text's width, as in a file (core/word/print-image.ts). */
const TALLEST = 120;

/** A picture on the page: pressed it is selected; its corner changes its width; under it stand caption and description. */
export function ImageBlock({ editor, nodeKey, image }: ImageBlockProps) {
  // The editor keeps what it has drawn.
  useLanguage();
  const editable = useLexicalEditable();
  const [selected, setSelected, clearSelected] = useLexicalNodeSelection(nodeKey);
  const [draft, setDraft] = useState<number | null>(null);
  const [ratio, setRatio] = useState<number | null>(null);
  const url = useUrl(image.image);
  const id = useId();
  const { alt, decorative, caption } = image;
  const change = (part: Partial<Image>, step: boolean) => changeImage(editor, nodeKey, { ...image, ...part }, step);
  const setDecorative = (on: boolean) => {
    const { decorative: _, ...plain } = image;
    changeImage(editor, nodeKey, on ? { ...plain, alt: '', decorative: true } : plain, true);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leaveImage(editor, nodeKey, { remove: false });
  };
  const select = () => {
    clearSelected();
    setSelected(true);
  };
  const widest = ratio === null ? 100 : Math.min(100, TALLEST * ratio);

  return (
    <figure className="image-block" data-selected={selected || undefined} onKeyDown={leave}>
      <div className="image-frame" style={{ width: `${Math.min(draft ?? image.width, widest)}%` }}>
        {url === null ? (
          <div className="image-missing">
            <ImageOff size={22} strokeWidth={1.5} aria-hidden />
            <span>
              {t('This picture is not in this dossier. Remove it here, or copy it again from where it came from.')}
            </span>
          </div>
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys select it, as any block of the text
          <img
            src={url}
            alt={alt}
            draggable={false}
            onClick={select}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setRatio(naturalWidth / naturalHeight)}
          />
        )}
        {editable && (
          <>
            <IconButton
              className="image-remove"
              icon={X}
              size={14}
              label={t('Remove picture')}
              onClick={() => leaveImage(editor, nodeKey, { remove: true })}
            />
            <ResizeHandle
              width={image.width}
              onMove={setDraft}
              onChange={(width) => {
                setDraft(null);
                change({ width }, true);
              }}
            />
          </>
        )}
      </div>
      <figcaption>
        {editable ? (
          <BlockField
            lines
            label={t('Caption')}
            className="image-caption"
            placeholder={t('Caption')}
            value={caption}
            disabled={false}
            longest={1_000}
            onChange={(next, first) => change({ caption: next }, first)}
          />
        ) : (
          caption
        )}
      </figcaption>
      {editable && (
        <div className="image-about" data-missing={(alt === '' && !decorative) || undefined}>
          <span className="image-about-name" aria-hidden>
            {t('Description')}
          </span>
          <BlockField
            lines
            label={t('Description for those who cannot see it')}
            placeholder={decorative ? t('Not read out') : t('Describe it for those who cannot see it')}
            value={alt}
            disabled={decorative === true}
            longest={2_000}
            onChange={(next, first) => change({ alt: next }, first)}
          />
          <label htmlFor={id} className="image-decorative">
            <input
              id={id}
              type="checkbox"
              checked={decorative === true}
              onChange={(event) => setDecorative(event.target.checked)}
            />
            {t('Decorative')}
          </label>
        </div>
      )}
    </figure>
  );
}

/** Undefined until it is known. */
function useUrl(image: string): string | null | undefined {
  const images = use(ImagesContext);
  const [found, setFound] = useState<{ readonly image: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    void (images?.url(image) ?? Promise.resolve(null)).then((url) => {
      if (wanted) setFound({ image, url });
    });
    return () => {
      wanted = false;
    };
  }, [images, image]);
  return found?.image === image ? found.url : undefined;
}
