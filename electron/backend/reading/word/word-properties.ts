import type { CslDate } from '../../../../core/facts/source.ts';
import { readDate } from '../csl/read-date.ts';
import type { DocumentProperties } from '../document-properties.ts';
import { parseXml } from './word-xml.ts';

/** Of a template that comes with a widespread library: no date of any article. */
const TEMPLATE_DATE = '2013-12-23T23:15:00Z';
/** Longer between creation and last change, and the document was made from an old one. */
const LONGEST_WRITING_YEARS = 1;

/** What docProps/core.xml and docProps/app.xml say (ECMA-376 part 2, 8; part 1, 22.2). Throws Unreadable. */
export function readProperties(core: Uint8Array | null, app: Uint8Array | null): DocumentProperties {
  const values = new Map<string, string>();
  for (const part of [core, app]) if (part !== null) collect(part, values);
  const value = (name: string) => values.get(name) ?? null;
  return {
    title: value('title'),
    author: value('creator'),
    company: value('Company'),
    issued: readIssued(value('created'), value('modified')),
    language: value('language'),
  };
}

function collect(part: Uint8Array, values: Map<string, string>): void {
  let text = '';
  parseXml(part, {
    open: () => {
      text = '';
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      if (text.trim() !== '' && !values.has(name)) values.set(name, text.trim());
      text = '';
    },
  });
}

function readIssued(created: string | null, modified: string | null): CslDate | null {
  if (created === null || created === TEMPLATE_DATE) return null;
  const date = readDate(created);
  const year = date?.['date-parts'][0]?.[0];
  const last = modified === null ? undefined : readDate(modified)?.['date-parts'][0]?.[0];
  return year !== undefined && last !== undefined && last - year > LONGEST_WRITING_YEARS ? null : date;
}
