import type { Delivery } from '../../core/contract/delivery.ts';

/** Hands a file to the browser's downloads. */
export function downloadFile(file: Extract<Delivery, { kind: 'download' }>): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken its own hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
