import { useState } from 'react';
import { Sentence } from '../language/sentence.tsx';
import { t } from '../language/t.ts';
import { nameIn } from '../state/fact-library-changes.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

/** Who signs a change: asked once, then only said. */
export function AuthorField() {
  const { settings, factChanges } = useDesk();
  const author = useStore(settings, nameIn);
  const [asks, setAsks] = useState(author === null);
  if (!asks)
    return (
      <p className="author-line">
        <Sentence words="Signed {author}" parts={{ author: <strong>{author}</strong> }} />
        <Button look="quiet" className="author-change" onClick={() => setAsks(true)}>
          {t('Change')}
        </Button>
      </p>
    );
  return (
    <Field
      label={t('Your name')}
      optional
      hint={t('Kept on this computer, and put beside your changes in a fact’s history.')}
    >
      {({ control, about }) => (
        <input
          id={control}
          className="text-box"
          aria-describedby={about}
          autoComplete="name"
          maxLength={200}
          defaultValue={author ?? ''}
          onBlur={(event) => factChanges.setAuthor(event.target.value)}
        />
      )}
    </Field>
  );
}
