import { writeLimit } from '../../core/templates/limit.ts';
import type { Template } from '../../core/templates/template.ts';

const NUMBERING: Readonly<Record<Template['numbering'], string>> = {
  none: 'no numbers',
  continuous: 'numbered paragraphs',
  sections: 'numbered sections',
  'after-first': 'numbered after the first paragraph',
};

/** What was found of the whole: `A4, margins of 25 mm, numbered paragraphs, SECRET in header and footer, 2 pages at most`. */
export function describeSettings({ page, numbering, marking, limit, language }: Template): string {
  const parts = [
    `Language ${language}`,
    `${page.size} with margins of ${page.marginsMm} mm`,
    NUMBERING[numbering],
    ...(marking?.initial ? [`marked ${marking.initial}`] : []),
    ...(limit ? [`${writeLimit(limit)} at most`] : []),
  ];
  return `${parts.join(', ')}.`;
}
