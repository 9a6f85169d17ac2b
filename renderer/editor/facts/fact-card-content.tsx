import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { type FactVariant, listVariants, wordsOf } from '../../ui/fact-variants.ts';
import { wordAs } from './change-fact-link.ts';
import type { FactCardProps } from './fact-card.tsx';
import { FactCardActions } from './fact-card-actions.tsx';
import { FactDetails } from './fact-details.tsx';
import { drawMarks } from './fact-marks.ts';
import { FactOtherUses } from './fact-other-uses.tsx';
import { type FactPlace, readPlace } from './fact-place.ts';
import { FactWordings } from './fact-wordings.tsx';
import { type Known, readKnown } from './read-known.ts';

interface CardContentProps extends FactCardProps {
  readonly editor: LexicalEditor;
  readonly link: NodeKey;
  readonly onClose: () => void;
}

/** What stands behind a fact in the text, and what can be done with it there. */
export function CardContent(props: CardContentProps) {
  const { facts, editor, link } = props;
  const [place] = useState(() => readPlace(editor, link));
  const [known, setKnown] = useState<Known | null | 'asking'>('asking');
  const fact = place?.fact;

  useEffect(() => {
    if (fact === undefined) return;
    let current = true;
    void readKnown(facts, fact).then((answer) => {
      if (!current) return;
      setKnown(answer);
      if (answer) drawMarks(editor, link, answer.detail);
    });
    return () => {
      current = false;
    };
  }, [facts, fact, editor, link]);

  useEffect(() => {
    const element = editor.getElementByKey(link);
    element?.setAttribute('data-open', '');
    return () => element?.removeAttribute('data-open');
  }, [editor, link]);

  if (!place) return null;
  if (known === 'asking') return <p className="fact-card-quiet">{t('Looking up the fact…')}</p>;
  return known ? (
    <KnownFact {...props} place={place} known={known} />
  ) : (
    <>
      <p className="fact-card-quiet">{t('This fact is not in the dossier. The words in the text are safe.')}</p>
      {props.editable && <FactCardActions {...props} place={place} known={null} />}
    </>
  );
}

function KnownFact(props: CardContentProps & { readonly place: FactPlace; readonly known: Known }) {
  const { editor, link, place, known, language, note, editable, ways, onOpenSource, onClose } = props;
  const { detail, translation } = known;
  const choose = (variant: FactVariant) => {
    wordAs(editor, link, detail.fact, variant);
    onClose();
    editor.focus();
  };
  return (
    <>
      <FactDetails
        detail={detail}
        place={place}
        now={wordsOf(detail, place.wording, translation, language)}
        onOpenSource={onOpenSource}
      />
      {editable && !place.pinned && (
        <FactWordings
          variants={listVariants(detail, translation, language)}
          place={place}
          language={detail.fact.language}
          onChoose={choose}
        />
      )}
      <FactOtherUses detail={detail} note={note} ways={ways} />
      {editable && <FactCardActions {...props} />}
    </>
  );
}
