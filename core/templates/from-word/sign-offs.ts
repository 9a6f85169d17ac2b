import type { SignOffPlan } from '../template.ts';
import { tidyLabel } from './field-labels.ts';

const BLANK = /_{4,}|\.{6,}|…{2,}|\t/;
const SIGNATURE =
  /^(?:.{0,60}[ '’])?(?:signature|signed(?: by)?|signé(?: par)?|sign here|tandatangan|ditandatangani(?: oleh)?)\b/i;
const CLEARANCE =
  /^(?:clear(?:ed|ance)|approved by|endorsed by|reviewed by|authori[sz]ed by|approuvé par|vérifié par|révisé par|disemak oleh|diluluskan oleh|disahkan oleh)\b.{0,60}/i;
const CONTACT =
  /^(?:contact(?: officer| person)?|action officer|prepared by|drafted by|drafter|author|personne[- ]ressource|préparé par|rédigé par|pegawai (?:untuk )?dihubungi|disediakan oleh)\b.{0,60}/i;
const DATE = /^(?:date|tarikh)$/i;

/**
 * The rows of a block of signatures and clearances among the lines of a document, cells of a table row between tabs. A
 * line above the first section is one only where it asks to sign.
 */
export function signOffOf(lines: readonly string[], below: boolean): readonly SignOffPlan[] {
  return lines.flatMap((line): readonly SignOffPlan[] => {
    const label = tidyLabel((line.split(/[:：\t]|_{4,}|\.{6,}|…{2,}/)[0] ?? '').replace(/\s+/g, ' ')).slice(0, 100);
    if (label === '' || DATE.test(label)) return [];
    const kind = kindOf(label, line);
    if (kind === null || (!below && kind !== 'signature')) return [];
    return [{ label, kind, name: null }];
  });
}

function kindOf(label: string, line: string): SignOffPlan['kind'] | null {
  const asks = BLANK.test(line) || /[:：]/.test(line) || line.trim() === label;
  if (!asks) return null;
  if (SIGNATURE.test(label)) return 'signature';
  if (CLEARANCE.test(label)) return 'clearance';
  if (CONTACT.test(label)) return 'contact';
  return /^[^_]{2,100}_{6,}/.test(line) ? 'signature' : null;
}
