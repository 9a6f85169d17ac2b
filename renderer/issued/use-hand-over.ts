import { useState } from 'react';
import type { Delivery } from '../../core/contract/delivery.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { downloadFile } from '../ui/download-file.ts';

export interface HandOver {
  /** Where the file went, or why it went nowhere; null before. */
  readonly said: { readonly words: string; readonly trouble: boolean } | null;
  readonly run: (issued: string) => Promise<void>;
}

/** Hands over a copy's file as exports are handed over. */
export function useHandOver(): HandOver {
  const { issued: control } = useDesk();
  const [said, setSaid] = useState<HandOver['said']>(null);
  return {
    said,
    async run(issued) {
      const reply = await control.handOver(issued);
      if (!reply.ok) {
        const words =
          reply.code === 'cancelled'
            ? t('The file was not saved anywhere. The dossier keeps it, and you can save it at any time.')
            : reply.message;
        return setSaid({ words, trouble: true });
      }
      if (reply.value.kind === 'download') downloadFile(reply.value);
      setSaid({ words: nameDelivery(reply.value), trouble: false });
    },
  };
}

function nameDelivery(delivery: Delivery): string {
  return delivery.kind === 'file' ? delivery.path : t('{name} is in your downloads.', { name: delivery.name });
}
