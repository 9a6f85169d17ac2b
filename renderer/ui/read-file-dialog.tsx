import { type ReactNode, useRef } from 'react';
import { t } from '../language/t.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** How far the reading of a file has come; `trouble` is why there is none yet. */
export type Reading =
  | { readonly phase: 'choosing'; readonly trouble: string | null }
  | {
      readonly phase: 'reading';
      readonly name: string;
      /** How much of it is compared with the note it came from; absent: it is still being read. */
      readonly compared?: { readonly done: number; readonly of: number };
    };

interface ReadFileDialogProps {
  readonly title: string;
  readonly description: string;
  /** Says what kinds of file are read and what becomes of them. */
  readonly hint: string;
  /** What the file is called here, for those who do not see the button. */
  readonly label: string;
  readonly choose: string;
  /** As an `input` takes it: endings and media types. */
  readonly accept: string;
  readonly state: Reading;
  readonly onFile: (file: File) => Promise<void>;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Asks for one file and shows that it is being read, which can be stopped. */
export function ReadFileDialog({ state, onFile, onStop, onClose, ...words }: ReadFileDialogProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const reading = state.phase === 'reading';
  return (
    <Dialog
      open
      onClose={() => {
        if (reading) onStop();
        onClose();
      }}
      size="small"
      title={words.title}
      description={words.description}
      footer={
        <>
          {reading && <Progress {...state} />}
          <Button onClick={reading ? onStop : onClose}>{reading ? t('Stop') : t('Cancel')}</Button>
          <Button look="primary" disabled={reading} onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
        </>
      }
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={words.accept}
        aria-label={words.label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          if (file) void onFile(file).finally(() => (target.value = ''));
        }}
      />
      <p className="dialog-hint">{words.hint}</p>
      {state.phase === 'choosing' && state.trouble && (
        <p className="field-error" role="alert">
          {state.trouble}
        </p>
      )}
    </Dialog>
  );
}

function Progress({ name, compared }: Reading & { readonly phase: 'reading' }) {
  const words = compared ? t('Comparing {name} with its note', { name }) : t('Reading {name}', { name });
  return (
    <span className="dialog-progress">
      <progress aria-label={words} {...(compared ? { value: compared.done, max: compared.of } : {})} />
      <span role="status">{words}</span>
    </span>
  );
}
