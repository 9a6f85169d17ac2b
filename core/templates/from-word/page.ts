import { type Said, say } from '../../shared/said.ts';
import type { Template } from '../template.ts';
import type { LayoutPage } from './word-layout.ts';

const TWIPS_A_MM = 1440 / 25.4;
const SIZES = { A4: [11_906, 16_838], Letter: [12_240, 15_840] } as const;
/** Twips by which printers and programs differ. */
const NEAR = 60;
const LEAST_MM = 10;
const MOST_MM = 60;

export interface ReadPage {
  readonly page: Template['page'];
  readonly notTaken: readonly Said[];
}

/** The page of a document as a template can hold it: A4 or Letter, upright, with one margin all around. */
export function readPage(page: LayoutPage | null): ReadPage {
  if (page === null) return { page: { size: 'A4', marginsMm: 25 }, notTaken: [] };
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
  const size = near(short, SIZES.Letter[0]) && near(long, SIZES.Letter[1]) ? 'Letter' : 'A4';
  const known = near(short, SIZES[size][0]) && near(long, SIZES[size][1]);
  const margins = [page.top, page.right, page.bottom, page.left].map((margin) =>
    Math.round(Math.abs(margin) / TWIPS_A_MM),
  );
  const side = Math.round((Math.abs(page.left) + Math.abs(page.right)) / 2 / TWIPS_A_MM);
  const marginsMm = Math.min(Math.max(Number.isFinite(side) ? side : 25, LEAST_MM), MOST_MM);
  return {
    page: { size, marginsMm },
    notTaken: [
      ...(known ? [] : [say('The page size: a template has A4 or Letter, so it is {size}.', { size })]),
      ...(page.width > page.height ? [say('Landscape pages: a note is portrait.')] : []),
      ...(margins.every((margin) => Math.abs(margin - marginsMm) <= 2)
        ? []
        : [
            say('Different margins ({margins} mm): a template has one, so it is {marginsMm} mm.', {
              margins: margins.join(', '),
              marginsMm,
            }),
          ]),
    ],
  };
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR;
}
