import './importing.css';
import { type ClipboardEvent, useState } from 'react';
import { t } from '../language/t.ts';
import { offerText, offerTransfer } from '../state/article-offer.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** Takes an article from the clipboard, with its headings and tables where the clipboard has them. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { importArticles } = useDesk();
  const [text, setText] = useState('');
  /** The page behind the words, for as long as nobody changes them. */
  const [html, setHtml] = useState<string | null>(null);

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    if (clipboardData.files.length > 0) {
      event.preventDefault();
      importArticles(offerTransfer(clipboardData));
      return;
    }
    const page = clipboardData.getData('text/html');
    if (page.trim() === '' || text.trim() !== '') return setHtml(null);
    event.preventDefault();
    setText(clipboardData.getData('text/plain'));
    setHtml(page);
  };
  const read = () => importArticles([offerText(text, html)]);

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Paste an article')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" disabled={text.trim() === '' && html === null} onClick={read}>
            {t('Read it')}
          </Button>
        </>
      }
    >
      <Field
        label={t('Article')}
        hint={
          html === null
            ? t('Copied from a web page or from Word, headings, lists and tables come along.')
            : t('Headings, lists and tables were copied too. Once you change the words, only the words are read.')
        }
      >
        {({ control, about }) => (
          <textarea
            id={control}
            className="text-box paste-box"
            aria-describedby={about}
            spellCheck={false}
            value={text}
            onPaste={onPaste}
            onChange={(event) => {
              setText(event.target.value);
              setHtml(null);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
