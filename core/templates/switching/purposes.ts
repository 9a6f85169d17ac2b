import type { Section, TemplateField } from '../template.ts';
import { nameKey } from './name-key.ts';

/** Names by which formats call the same part of a paper, in their languages. */
const SECTION_NAMES: Readonly<Record<string, readonly string[]>> = {
  ask: ['Recommendation', 'Decision', 'Advice', 'Proposal', 'Syor', 'Conclusion', 'Kesimpulan', 'Recommandation'],
  purpose: ['Purpose', 'Tujuan', 'Issue', 'BLUF', 'Why', 'Why this addendum', 'Why you are meeting', 'Objet'],
  summary: ['Summary', 'Highlights', 'Top lines', 'Headline', 'Headline response', 'Ringkasan', 'Résumé'],
  points: ['Key points', 'Talking points', 'Points to make', 'Points to raise', 'Points', 'Lines to take', 'Lines'],
  figures: ['Key facts', 'Key figures', 'Key facts and figures', 'Facts', 'Country fact sheet', 'Fact sheet'],
  background: [
    'Background',
    'Latar belakang',
    'Background you may use',
    'Background of the issue',
    'Situation overview',
    'Overview',
    'What has changed',
    'Changes',
    'Contexte',
  ],
  argument: [
    'Argument',
    'Discussion',
    'Considerations',
    'Grounds',
    'Analysis',
    'Asas pertimbangan',
    'What it means',
    'Meaning',
  ],
  risks: ['Sensitivities', 'Risks', 'Risk, finance and legal', 'Views and risks', 'Concerns', 'Reactions and concerns'],
  reactions: ['Reactions', 'Views', 'What others have said', 'Others', 'Their objectives and our response'],
  media: [
    'Media',
    'Presentation',
    'Press line',
    'Communications implications',
    'Communications',
    'Media and past answers',
  ],
  next: ['Next steps', 'Timing', 'Langkah seterusnya'],
  money: ['Financial implications', 'Finance', 'Funding', 'Kewangan', 'Financial'],
  consultation: ['Consultation', 'Coordination', 'Perundingan'],
  clearance: ['Clearance', 'Clearances', 'Contact', 'Contacts'],
  people: ['Who is who', 'Who', 'CVs'],
  objectives: ['Objectives', 'Our objectives'],
  logistics: ['Logistics and agenda', 'Logistics', 'Programme', 'Atur cara'],
  annexes: ['Annexes', 'Attachments', 'Tabs', 'Lampiran'],
};

const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  to: ['To', 'For action', 'Kepada', 'Memorandum for', 'Action memo for', 'Head of delegation'],
  from: ['From', 'Daripada'],
  date: ['Date', 'Tarikh'],
  reference: ['Reference', 'Tracking number', 'Report number', 'Brief number', 'Docket number', 'No. rujukan', 'File'],
  'decision-by': ['Decision by', 'Decision needed by', 'Critical date', 'Deadline', 'Keputusan diperlukan sebelum'],
  copies: ['Copies', 'Copies to', 'Salinan kepada', 'Cc'],
  phone: ['Telephone', 'Phone'],
  contact: ['Contact', 'Contact officer', 'Drafted by', 'Drafter', 'Author'],
  priority: ['Priority'],
  place: ['Place', 'Tempat'],
  meeting: ['Meeting', 'For the meeting with', 'Counterpart', 'Mesyuarat'],
  'meeting-date': ['Meeting on', 'Meeting date'],
};

/** What a section is for, by its names; null where they say nothing we know. */
export function purposeOfSection(names: readonly string[], section: Section | null): string | null {
  if (section?.decision) return 'ask';
  return find(SECTIONS, names) ?? (section?.signOff ? 'clearance' : null);
}

export function purposeOfField({ id, label }: Pick<TemplateField, 'id' | 'label'>): string | null {
  return find(FIELDS, [label, id]);
}

function index(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).flatMap(([purpose, list]) => list.map((name) => [nameKey(name), purpose])));
}

const SECTIONS = index(SECTION_NAMES);
const FIELDS = index(FIELD_NAMES);

function find(known: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const purpose = known.get(nameKey(name));
    if (purpose !== undefined) return purpose;
  }
  return null;
}
