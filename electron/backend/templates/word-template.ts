import type { Said } from '../../../core/shared/said.ts';
import { deriveId } from '../../../core/templates/derive-id.ts';
import { buildTemplate } from '../../../core/templates/from-word/build-template.ts';
import { writeTemplate } from '../../../core/templates/write-template.ts';
import type { FileReader } from '../reading/file-reader.ts';

export interface WordTemplate {
  readonly name: string;
  /** Of its file. */
  readonly text: string;
  /** What could not be taken, as sentences. */
  readonly notTaken: readonly Said[];
}

/** A Word document as the text of a template, without anybody looking at it. Throws Refused. */
export async function readWordTemplate(
  file: { readonly name: string; readonly bytes: Uint8Array },
  reader: FileReader,
): Promise<WordTemplate> {
  const proposal = await reader.readTemplate(file, new AbortController().signal);
  const { template, notTaken } = buildTemplate(proposal, deriveId(proposal.name) || 'template');
  return { name: template.name, text: writeTemplate(template), notTaken: [...proposal.notTaken, ...notTaken] };
}
