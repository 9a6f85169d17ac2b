import { useEffect, useRef, useState } from 'react';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { ReplacedWords } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { takeBackReplaced } from './take-back.ts';

interface TakeBackDialogProps {
  readonly back: ReplacedWords;
  readonly onClose: () => void;
}

/** Takes a replacement in many notes back while one looks on, and may stop it. */
export function TakeBackDialog({ back, onClose }: TakeBackDialogProps) {
  const backend = useBackend();
  const desk = useDesk();
  const [done, setDone] = useState(0);
  const going = useRef(true);
  const begun = useRef(false);
  const stop = () => {
    going.current = false;
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const onProgress = (notes: number) => {
      setDone(notes);
      return going.current;
    };
    void takeBackReplaced(backend, desk, back, onProgress).finally(onClose);
  }, [backend, desk, back, onClose]);
  const count = back.replaced.length;
  return (
    <Dialog
      open
      size="small"
      onClose={stop}
      title={t('Putting back what was there before')}
      footer={
        <>
          <span className="dialog-progress">
            <progress aria-label={t('Notes done')} max={count} value={done} />
            {t('{progress, number} of {count, plural, one {# note} other {# notes}}', { progress: done, count })}
          </span>
          <Button onClick={stop}>{t('Stop')}</Button>
        </>
      }
    />
  );
}
