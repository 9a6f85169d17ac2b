import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';

/** A file's SHA-256, to be read out and copied. */
export function FileDigest({ sha256 }: { readonly sha256: string }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard.writeText(sha256).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <div className="issued-digest">
      <span className="issued-label">{t('SHA-256 of the file')}</span>
      <Button look="quiet" icon={copied === 'yes' ? Check : Copy} onClick={() => void copy()}>
        {t('Copy SHA-256')}
      </Button>
      <code className="issued-sha">{sha256}</code>
      <span role="status" className={copied === 'refused' ? 'field-error' : 'visually-hidden'}>
        {copied === 'yes' ? t('Copied') : copied === 'refused' ? t('It could not be copied. Select it instead.') : ''}
      </span>
    </div>
  );
}
