import type { Delivery } from '../../../core/contract/delivery.ts';
import type { FinishedFile, Host } from '../host.ts';
import { Refused } from '../refused.ts';

/** Hands a finished file to the user. Throws Refused: cancelled, disk full, export failed. */
export async function deliverFile(host: Host, client: string, file: FinishedFile): Promise<Delivery> {
  const delivery = await tryDelivery(host, client, file);
  if (delivery === 'cancelled') throw new Refused('cancelled', 'Nothing was exported. The dossier itself is safe.');
  return delivery;
}

async function tryDelivery(host: Host, client: string, file: FinishedFile): Promise<Delivery | 'cancelled'> {
  try {
    return await host.deliver(client, file);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    throw new Refused(
      full ? 'disk-full' : 'export-failed',
      full
        ? 'The file could not be written: the disk is full. The dossier itself is safe. Free some space or choose another folder.'
        : 'The file could not be written there. The dossier itself is safe. Choose another folder, or close the file if it is open in another program.',
      error,
    );
  }
}
