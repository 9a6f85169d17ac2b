import { type ReactNode, useRef } from 'react';
import { t } from '../language/t.ts';
import { offerFiles } from '../state/article-offer.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';

/** Endings and types, because a file may have only one of them right. What a file is, its content decides. */
const ACCEPTED =
  '.html,.htm,.xhtml,.txt,.text,.md,.markdown,.docx,.pdf,text/html,text/plain,text/markdown,application/pdf,' +
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ChooseFilesProps {
  readonly look: 'primary' | 'plain';
  readonly children: ReactNode;
}

/** Asks for files with the system's own dialog. */
export function ChooseFiles({ look, children }: ChooseFilesProps) {
  const { importArticles } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('Articles to import')}
        onChange={({ target }) => {
          importArticles(offerFiles(target.files ?? []));
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
