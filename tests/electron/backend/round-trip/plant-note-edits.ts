import type { Planted } from './plant-edits.ts';

const NOTE = /<w:footnote w:id="(\d+)">.*?<\/w:footnote>/gs;
const TRACKED = 'w:author="Reviewer" w:date="2026-03-02T10:00:00Z"';
const CALL = (id: string) => new RegExp(`<w:r>(?:(?!</w:r>).)*<w:footnoteReference w:id="${id}"/></w:r>`, 's');

export interface PlantedNotes {
  readonly document: string;
  readonly notes: string;
  readonly planted: readonly Planted[];
}

/** A file with every `step`-th footnote edited in one of five ways, of those that are called still, and what was done. */
export function plantNoteEdits(document: string, notes: string, step: number): PlantedNotes {
  const planted: Planted[] = [];
  const added: string[] = [];
  let seen = 0;
  let made = document;
  const changed = notes.replace(NOTE, (part, id: string): string => {
    const words = wordsOf(part);
    const call = CALL(id).exec(document.replace(/<w:del .*?<\/w:del>/gs, ''))?.[0];
    if (call === undefined || words === '') return part;
    seen += 1;
    if (seen % step !== 0) return part;
    const number = planted.length;
    const by = null;
    switch (number % 5) {
      case 0:
        planted.push({ what: 'changed', before: words, after: words.replace('See', 'Look up'), by });
        return part.replace('See', 'Look up');
      case 1: {
        const figure = (said: string) => said.replace(/(\d+)\. time/, (_, of: string) => `${Number(of) + 1000}. time`);
        planted.push({ what: 'changed', before: words, after: figure(words), by });
        return figure(part);
      }
      case 2: {
        planted.push({ what: 'changed', before: words, after: `${words} Insertion ${number}.`, by: 'Reviewer' });
        const run = `<w:ins w:id="${7000 + number}" ${TRACKED}><w:r><w:t xml:space="preserve"> Insertion ${number}.</w:t></w:r></w:ins>`;
        return part.replace(/<\/w:p><\/w:footnote>$/, `${run}</w:p></w:footnote>`);
      }
      case 3:
        // Word leaves its words in their part until it is saved again.
        if (number % 2 === 0) {
          planted.push({ what: 'removed', before: words, after: '', by: 'Reviewer' });
          made = made.replace(call, `<w:del w:id="${7000 + number}" ${TRACKED}>${call}</w:del>`);
          return part;
        }
        planted.push({ what: 'removed', before: words, after: '', by });
        made = made.replace(call, '');
        return part;
      default: {
        const own = `A note nobody wrote before, number ${number}.`;
        planted.push({ what: 'added', before: '', after: own, by });
        const mark = call.replace(`w:id="${id}"`, `w:id="${7000 + number}"`);
        made = made.replace(call, `${call}${mark}`);
        added.push(
          `<w:footnote w:id="${7000 + number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${own}</w:t></w:r></w:p></w:footnote>`,
        );
        return part;
      }
    }
  });
  return { document: made, notes: changed.replace('</w:footnotes>', `${added.join('')}</w:footnotes>`), planted };
}

function wordsOf(part: string): string {
  return [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words]) => words)
    .join('')
    .trim();
}
