import type { FieldType } from '../template.ts';
import type { ProposedField } from './proposal.ts';

/** What a label of a header says of its field; `subject` and `marking` are no fields: a note has its title and its marking. */
export type LabelKind = FieldType | 'subject' | 'marking' | 'addressee' | 'deadline' | 'copies' | 'options';

/** English, French and Malay. The first that fits is it. */
const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  ['subject', /^(subject|title|re|topic|objet|sujet|titre|perkara|tajuk)$/],
  [
    'marking',
    /^(classification|security (classification|marking|level)|(protective|security|document) marking|marking|cote de sécurité|classification de sécurité|niveau de (classification|sécurité)|klasifikasi|(darjah|taraf) keselamatan|pengelasan)$/,
  ],
  [
    'copies',
    /^(cc|c\.c\.|copy|copies|copies to|copy list|copied to|distribution( list)?|copie|copies à|c\. ?c\.|diffusion|liste de diffusion|salinan|salinan kepada|s\.k\.|sk|edaran)$/,
  ],
  [
    'deadline',
    /^((critical|due|decision|action|response|reply) date|deadline|(decision|action|response|reply|required|needed) by|date required|timing|échéance|date (limite|d’échéance|d'échéance|critique)|décision requise (avant|d’ici|d'ici)( le)?|tarikh (akhir|tamat)|(keputusan|tindakan) sebelum)$/,
  ],
  [
    'date',
    /^((date|dated|as at|as of|day)|(date|day) (of|for) .{1,40}|.{1,40} date|date (de|du|d['’]).{1,40}|le|tarikh|tarikh .{1,40}|bertarikh)$/,
  ],
  [
    'addressee',
    /^(to|for|addressee|action memo for|memorandum for|for (action|decision|the attention of)|attention|attn|à|a l['’]attention de|à l['’]attention de|pour|destinataires?|kepada|untuk|ditujukan kepada)( \(.{1,30}\))?$/,
  ],
  [
    'person',
    /^(from|through|via|thru|author|minister|portfolio minister|department|agency|office|division|branch|prepared by|drafted by|drafter|contact( officer| person)?|action officer|responsible officer|lead officer|clear(ed|ance) (by|officer)|approved by|for information|de|de la part de|par|par l['’]entremise de|expéditeur|auteur|rédigé par|préparé par|responsable|personne[- ]ressource|ministère|direction|daripada|dari|melalui|disediakan oleh|pegawai( .{1,30})?|kementerian|bahagian|jabatan)$/,
  ],
  [
    'id',
    /^((our |your |file |registry |docket |tracking |report |brief |submission |document |case )?(ref|ref\.|reference|reference number|reference no\.?|number|no|no\.|id|file|file number|file no\.?)|(docket|tracking|registry|registration|report|brief|submission|document|case|file) (number|no\.?|id|reference)|(notre |votre )?(référence|réf|réf\.)|(n°|no|numéro) (de|du) .{1,30}|n°|numéro|(no|nombor|bil)\.? (rujukan|fail|siri)|(ruj|rujukan)\.?( kami| tuan)?|bil\.?)$/,
  ],
  ['options', /^(priority|urgency|action|purpose|for|type|priorité|urgence|keutamaan|tahap segera)$/],
  [
    'text',
    /^(telephone|phone|tel|tel\.|mobile|email|e-mail|ext\.?|extension|room|location|venue|place|time|meeting|event|attachments?|enclosures?|portfolio|téléphone|tél\.?|courriel|lieu|heure|réunion|pièces? jointes?|telefon|no\.? telefon|e-mel|tempat|masa|mesyuarat|lampiran)$/,
  ],
];

/** What a label stands for; null: it is none we know. */
export function readLabel(label: string): LabelKind | null {
  const plain = label
    .toLowerCase()
    .replace(/[\s*:：]+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 60) return null;
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A label without its colon, stars and number. */
export function tidyLabel(label: string): string {
  return label
    .replace(/^[\s\d.()]{1,8}(?=\p{L})/u, '')
    .replace(/[\s:：*]+$/u, '')
    .trim();
}

/** The type of a field and what else its label says; a field whose label says nothing holds text. */
export function fieldOf(kind: LabelKind | null): ProposedField {
  const plain: ProposedField = {
    ...{ type: 'text', required: false, place: 'head', guidance: '', options: [], initial: null, role: null },
  };
  switch (kind) {
    case 'addressee':
      return { ...plain, type: 'person', required: true, role: 'addressee' };
    case 'deadline':
      return { ...plain, type: 'date', role: 'deadline' };
    case 'copies':
      return { ...plain, type: 'list' };
    case 'subject':
    case 'marking':
    case 'options':
    case null:
      return plain;
    default:
      return { ...plain, type: kind };
  }
}

/** Words that head sections rather than fields. */
const SECTION_WORDS =
  /^(key |main |other )?(purpose|aim|issues?|summary|background|context|recommendations?|considerations?|discussion|argument|analysis|objectives?|points( to (make|raise))?|talking points|key points|timing|presentation|consultation|finance|financial implications|risks?|media|sensitivities|next steps|conclusion|options|advice|questions and answers|objectif|enjeux?|résumé|contexte|recommandations?|considérations?|analyse|options|prochaines étapes|conclusion|messages clés|tujuan|latar belakang|asas pertimbangan|ulasan|implikasi( .{1,20})?|syor|cadangan|perkara untuk dibangkitkan|penutup)$/i;

export function isSectionWord(label: string): boolean {
  return SECTION_WORDS.test(tidyLabel(label));
}
