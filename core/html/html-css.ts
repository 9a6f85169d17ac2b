import { bandDistance, textWidth } from '../word/page-layout.ts';
import type { PrintBand, PrintDocument, PrintPage, PrintRun } from '../word/print-model.ts';
import { AFTER_PARAGRAPH, FONT, FOOTNOTE_SIZE, PARAGRAPHS } from '../word/styles.ts';
import { sheetsOf } from './html-sheets.ts';

/**
 * The style sheet of a paper: the styles of the Word file as CSS, its page, header and footer for print, and light and
 * dark colours for a screen. Lengths are points.
 */
export function paperCss(print: PrintDocument): string {
  return [COLOURS, BASE, ...PARAGRAPHS.map(styleRule), SHAPES, pageRules(print), SCREEN].join('\n');
}

/** Height of a line of Arial (and of Liberation Sans, which is made to its measures) in its size. */
const LINE = 1.149;

interface Look {
  readonly run?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
  };
  readonly paragraph?: {
    readonly spacing?: { readonly before: number; readonly after: number; readonly line: number };
    readonly indent?: { readonly left?: number; readonly right?: number };
    readonly border?: { readonly left?: Edge; readonly top?: Edge; readonly right?: Edge; readonly bottom?: Edge };
    readonly shade?: string;
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
  };
}
type Edge = { readonly size: number; readonly space: number; readonly color: string };

/** Left is where a line begins, also where that is on the right. */
const SIDES = { left: 'inline-start', right: 'inline-end', top: 'top', bottom: 'bottom' } as const;

function styleRule({ id, run = {}, paragraph = {} }: Look & { readonly id: string }): string {
  const { spacing, indent, border, shade, keepNext, keepLines } = paragraph;
  const rules = [
    ...(run.size ? [`font-size:${run.size / 2}pt`] : []),
    ...(run.bold ? ['font-weight:700'] : []),
    ...(run.italics ? ['font-style:italic'] : []),
    ...(run.color ? [`color:${colour(run.color)}`] : []),
    ...(spacing
      ? [
          `margin-top:${spacing.before / 20}pt`,
          `margin-bottom:${spacing.after / 20}pt`,
          `line-height:${((spacing.line / 240) * LINE).toFixed(3)}`,
        ]
      : []),
    ...(indent?.left ? [`margin-inline-start:${indent.left / 20}pt`] : []),
    ...(indent?.right ? [`margin-inline-end:${indent.right / 20}pt`] : []),
    ...(['left', 'top', 'right', 'bottom'] as const).flatMap((edge) => {
      const line = border?.[edge];
      return line
        ? [
            `border-${SIDES[edge]}:${line.size / 8}pt solid ${colour(line.color)}`,
            `padding-${SIDES[edge]}:${line.space}pt`,
          ]
        : [];
    }),
    ...(shade ? [`background:${colour(shade)}`] : []),
    ...(keepNext ? ['break-after:avoid'] : []),
    ...(keepLines ? ['break-inside:avoid'] : []),
  ];
  return `.paper .${id}{${rules.join(';')}}`;
}

/** The colours of the Word file, and what stands for each on a dark screen. */
const INKS: Readonly<Record<string, { readonly name: string; readonly dark: string }>> = {
  '1F3552': { name: 'heading', dark: '#c3d5ee' },
  '595959': { name: 'quiet', dark: '#b4b1aa' },
  '404040': { name: 'quote', dark: '#cfccc5' },
  '1F4E79': { name: 'link', dark: '#9cc3ee' },
  BFBFBF: { name: 'rule', dark: '#55534e' },
  '8A3B00': { name: 'warning', dark: '#f0b27a' },
  F7F7F7: { name: 'box', dark: '#262522' },
  FDF3E7: { name: 'warning-shade', dark: '#33281c' },
  EDF1F6: { name: 'shade', dark: '#2b3039' },
  '000000': { name: 'ink', dark: '#e8e6e1' },
  FFFFFF: { name: 'ground', dark: '#1d1c1a' },
};

function colour(hex: string): string {
  const ink = INKS[hex];
  return ink ? `var(--${ink.name})` : `#${hex}`;
}

const named = (of: (hex: string, dark: string) => string) =>
  Object.entries(INKS)
    .map(([hex, { name, dark }]) => `--${name}:${of(hex, dark)}`)
    .join(';');

const COLOURS = `.paper{color-scheme:light;${named((hex) => `#${hex}`)}}
@media screen and (prefers-color-scheme:dark){.paper{color-scheme:dark;${named((_, dark) => dark)}}}`;

const BASE = `.paper{background:var(--ground);color:var(--ink);font:11pt/1.264 ${FONT},"Liberation Sans",Helvetica,sans-serif;overflow-wrap:break-word;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.paper h1,.paper h2,.paper h3,.paper h4,.paper p,.paper blockquote,.paper figure{margin:0}
.paper h1,.paper h2,.paper h3,.paper h4,.paper p,.paper li,.paper blockquote,.paper [role=note]{white-space:pre-wrap}
.paper p,.paper li{orphans:2;widows:2}`;

/** Neighbours of one kind stand in one box. */
function joinBoxes(style: string): string {
  return `.paper .${style}:has(+.${style}){border-bottom:0;margin-bottom:0}.paper .${style}+.${style}{border-top:0;padding-top:0}`;
}

const SHAPES = `.paper .new-page{break-before:page}
.paper .keep-next{break-after:avoid}
.paper .end{margin-bottom:${AFTER_PARAGRAPH / 20}pt}
${['KeyPoint', 'Information', 'Warning'].map(joinBoxes).join('\n')}
.paper .Spacer{min-height:6.9pt}
.paper hr{border:0;min-height:6.9pt}
.paper .numbered{padding-inline-start:28.35pt}
.paper .number{display:inline-block;margin-inline-start:-28.35pt;min-width:28.35pt}
.paper ol,.paper ul{margin:0;padding:0;padding-inline-start:21.25pt}
.paper li[dir]{margin-inline:21.25pt -21.25pt}
.paper .compact{padding-inline-start:14.2pt}
.paper li>ol,.paper li>ul{margin-top:4pt}
.paper .bare,.paper .boxes{list-style:none}
.paper .box{display:inline-block;margin-inline-start:-21.25pt;min-width:21.25pt}
.paper .compact .box{margin-inline-start:-14.2pt;min-width:14.2pt}
@counter-style paper-letter{system:extends lower-alpha;prefix:"(";suffix:") "}
@counter-style paper-roman{system:extends lower-roman;prefix:"(";suffix:") "}
.paper ul.level-0{list-style-type:"•  "}
.paper ul.level-1{list-style-type:"–  "}
.paper ul.level-2{list-style-type:"▪  "}
.paper ol.level-0{list-style-type:decimal}
.paper ol.level-1{list-style-type:paper-letter}
.paper ol.level-2{list-style-type:paper-roman}
.paper table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0}
.paper th,.paper td{padding:0 5.4pt;text-align:start;vertical-align:top;font-weight:inherit}
.paper tr{break-inside:avoid}
.paper .grid th,.paper .grid td{border:.5pt solid var(--rule)}
.paper .grid thead th{background:var(--shade)}
.paper .fields{border-block:.5pt solid var(--rule)}
.paper .fields th,.paper .fields td,.paper .plain th,.paper .plain td{padding:0}
.paper figure{break-inside:avoid}
.paper img{max-width:100%;height:auto;display:block;background:#fff}
.paper a{color:var(--link)}
.paper .reference{color:inherit}
.paper .contents a{color:inherit;display:flex;gap:12pt;justify-content:space-between;text-decoration:none}
.paper .contents a:hover span:first-child{text-decoration:underline}
.paper sup,.paper sub{font-size:.65em;line-height:0}
.paper sup a{text-decoration:none}
.paper mark{background:#ff0;color:#000}
.paper .small-caps{font-variant:small-caps}
.paper .notes{border-top:.5pt solid var(--rule);margin-top:14pt;padding-top:4pt}
.paper .notes h2{font-size:10pt;margin-bottom:3pt;break-after:avoid}
.paper .notes ol{padding-inline-start:24pt}
.paper .notes li{font-size:${FOOTNOTE_SIZE / 2}pt;line-height:${LINE}}
.paper .marking{font-weight:700;text-align:center;margin-bottom:12pt}
.paper .back{text-decoration:none}
@media print{.paper .back{display:none}.paper a{text-decoration:none}}`;

const SCREEN = `@media screen{.paper .contents .page{display:none}
.paper{box-sizing:border-box;margin:0 auto;max-width:48em;padding:32pt 24pt;min-height:100vh}
.paper .new-page{border-top:.5pt dashed var(--rule);padding-top:14pt;margin-top:24pt}
.paper a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.paper :target{background:var(--shade)}}`;

function pageRules(print: PrintDocument): string {
  const { header, footer, later } = print;
  const usual = later ?? { header, footer };
  const bands = (of: typeof usual, page: PrintPage) =>
    bandRules(of.header, 'top', page) + bandRules(of.footer, 'bottom', page);
  const first = later ? [`@page :first{${bands({ header, footer }, print.page)}}`] : [];
  const named = new Map(sheetsOf(print).flatMap(({ name, page }) => (name === null ? [] : [[name, page] as const])));
  return [
    `@page{${sizeOf(print.page)}${bands(usual, print.page)}}`,
    ...first,
    ...[...named].flatMap(([name, page]) => [
      `@page ${name}{${sizeOf(page)}${bands(usual, page)}}`,
      `.paper .${name}{page:${name}}`,
    ]),
  ].join('\n');
}

function sizeOf(page: PrintPage): string {
  const upper = page.upper === undefined ? '' : `${page.upper / 20}pt `;
  return `size:${page.width / 20}pt ${page.height / 20}pt;margin:${upper}${page.margin / 20}pt;`;
}

function bandRules(band: PrintBand, edge: 'top' | 'bottom', page: PrintPage): string {
  const distance = bandDistance(page) / 20;
  return (['left', 'centre', 'right'] as const)
    .map((part) => {
      const runs = band[part];
      const name = part === 'centre' ? 'center' : part;
      const bold = runs.some((run) => run.kind === 'text' && run.bold) ? 'font-weight:700;' : '';
      const wide = runs.length > 0 ? '' : `max-width:${textWidth(page) / 40}pt;`;
      return `@${edge}-${name}{content:${contentOf(runs)};font-family:${FONT},"Liberation Sans",sans-serif;font-size:9pt;white-space:nowrap;${bold}${wide}vertical-align:${edge};padding-${edge}:${distance}pt}`;
    })
    .join('');
}

function contentOf(runs: readonly PrintRun[]): string {
  if (runs.length === 0) return 'none';
  return runs
    .flatMap((run) => {
      if (run.kind === 'page-number') return [`counter(${run.of})`];
      return run.kind === 'text' ? [cssString(run.text)] : [];
    })
    .join(' ');
}

/** Everything but letters and figures by number, so that no text ends the string, the sheet or its element. */
function cssString(text: string): string {
  const written = [...text].map((one) => (/[\p{L}\p{N}]/u.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `));
  return `"${written.join('')}"`;
}
