import { FileCheck2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';

/** Tells whether a file somebody holds is the one that went out. */
export function CheckFile({ sha256 }: { readonly sha256: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly trouble: boolean } | null>(null);
  const check = async (file: File) => {
    try {
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const same = found === sha256;
      setSaid({
        words: same
          ? t('{name} is this copy, byte for byte.', { name: file.name })
          : t('{name} is not this copy: its bytes differ.', { name: file.name }),
        trouble: !same,
      });
    } catch {
      setSaid({ words: t('{name} could not be read.', { name: file.name }), trouble: true });
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('File to check')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void check(file);
        }}
      />
      <Button icon={FileCheck2} onClick={() => input.current?.click()}>
        {t('Check a file')}
      </Button>
      <span role="status" className={said?.trouble ? 'field-error' : 'field-hint'}>
        {said?.words}
      </span>
    </>
  );
}
