import type { FileNote } from '../../../../core/round-trip/file-note.ts';

/** How a thing is recognised in an output: the thing itself, and other forms of it, by what they are. */
export interface Sign {
  readonly is?: RegExp;
  readonly partly?: Readonly<Record<string, RegExp>>;
}

export interface Evidence {
  readonly word: Sign;
  readonly html: Sign;
  readonly markdown: Sign;
  /** On the page that is printed with its styles; absent: as in HTML. */
  readonly paper?: Sign;
  /** Its words without it say nothing of it. */
  readonly wordless?: true;
  /** Of what is no block: whether a file of somebody else gives it to the note. */
  readonly imported?: (taken: FileNote) => boolean;
}

const L = 'Lanternfish';
const is = (pattern: RegExp): Sign => ({ is: pattern });
const partly = (what: string, pattern: RegExp): Sign => ({ partly: { [what]: pattern } });
const WORDS_ONLY: Sign = {};
const signs = (word: RegExp, html: RegExp | Sign, markdown: RegExp | Sign = WORDS_ONLY): Evidence => ({
  word: is(word),
  html: html instanceof RegExp ? is(html) : html,
  markdown: markdown instanceof RegExp ? is(markdown) : markdown,
});
const style = (name: string) => new RegExp(`<w:p><w:pPr><w:pStyle w:val="${name}"/>(?:(?!</w:p>).)*${L}`, 's');
const run = (look: string) => new RegExp(`<w:rPr>(?:(?!</w:rPr>).)*${look}(?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>${L}`);

/** By the names of feature-notes.ts. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  Heading: signs(style('Heading1'), /<h2[^>]*>Lanternfish<\/h2>/, /^## Lanternfish/m),
  'Heading of level 2': signs(style('Heading2'), /<h3[^>]*>Lanternfish<\/h3>/, /^### Lanternfish/m),
  'Heading of level 3': signs(style('Heading3'), /<h4[^>]*>Lanternfish<\/h4>/, /^#### Lanternfish/m),
  'Heading of a template section': {
    word: partly('a heading', style('Heading1')),
    html: partly('a heading', /<h2[^>]*>Lanternfish/),
    markdown: { is: /^## Lanternfish \{#issue\}/m, partly: { 'a heading': /^## Lanternfish/m } },
  },
  'Heading of an annex, lettered': signs(
    /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/><w:numPr>(?:(?!<\/w:p>).)*Lanternfish(?=.*<w:lvlText w:val="Annex %1)/s,
    /<h2[^>]*>(?:<[^>]*>)*Annex A(?:(?!<\/h2>).)*Lanternfish/s,
    { is: /^## Annex A.*Lanternfish/ms, partly: { 'a heading': /^## Lanternfish/m } },
  ),
  Paragraph: signs(style('Normal'), /<p[^>]*>Lanternfish<\/p>/, /^Lanternfish$/m),
  'Marking of a paragraph': signs(
    /\(SBU\)(?:(?!<\/w:p>).)*Lanternfish/s,
    /\(SBU\).{0,80}Lanternfish/s,
    /\(SBU\) Lanternfish/,
  ),
  'Numbered list with its first number': signs(
    /<w:numPr>(?:(?!<\/w:p>).)*Lanternfish(?=.*<w:startOverride w:val="3"\/>)/s,
    /<ol[^>]* start="3"[^>]*>.*Lanternfish/s,
    /^3\. Lanternfish/m,
  ),
  'Numbered list that continues': signs(
    /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/><\/w:numPr>(?:(?!<\/w:p>).)*First.*<w:numId w:val="\1"\/><\/w:numPr>(?:(?!<\/w:p>).)*Lanternfish/s,
    partly('its number', /<ol[^>]* start="2"[^>]*>.*Lanternfish/s),
    partly('its number', /^2\. Lanternfish/m),
  ),
  'Comment on words, with an answer': {
    ...signs(
      /^(?=.*Which &lt;shoal&gt;\?)(?=.*w15:paraIdParent="1D000000" w15:done="1").*<w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r><w:t[^>]*>Lanternfish<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/s,
      /Which|Aminah/,
      /Which|Aminah/,
    ),
    wordless: true,
  },
  'Comments on the title and a field': {
    ...signs(
      /^(?=.*And the deputy\?).*<w:commentRangeStart w:id="0"\/>(?:(?!<\/w:p>).)*On trade.*<w:commentRangeStart w:id="1"\/>.*The minister/s,
      /Longer\?|deputy/,
      /Longer\?|deputy/,
    ),
    wordless: true,
  },
  'Bulleted list': signs(style('ListBullet'), /<ul[^>]*>\s*<li[^>]*>.*Lanternfish/s, /^- Lanternfish/m),
  'List in a list': signs(
    /<w:ilvl w:val="1"\/><w:numId w:val="\d+"\/><\/w:numPr>(?:(?!<\/w:p>).)*Lanternfish/s,
    /<ol[^>]*>\s*<li[^>]*>Outer\s*<ul[^>]*>\s*<li[^>]*>Lanternfish/,
    /^1\. Outer\n+ +- Lanternfish/m,
  ),
  Checklist: signs(/☑|☒|w14:checkbox/, /☑|☒|type="checkbox"[^>]*checked/, /^- \[x\] Lanternfish/m),
  'List in a cell': signs(/<w:tc>(?:(?!<\/w:tc>).)*<w:numPr>(?:(?!<\/w:tc>).)*Lanternfish/s, /<td[^>]*>\s*<ul/, {
    partly: { 'its items as lines': /\| *(?:[-•] ?)?Lanternfish/ },
  }),
  'Boxed paragraph: key point, information, warning': signs(
    style('Warning'),
    /<div class="Warning" role="note"[^>]*>Lanternfish/,
    /^> \[!(?:WARNING|CAUTION)\]\n> Lanternfish/m,
  ),
  Quote: signs(style('Quote'), /<blockquote[^>]*>.*Lanternfish/s, /^> Lanternfish/m),
  'Table with a heading row': signs(
    /<w:tblHeader\/>(?:(?!<\/w:tr>).)*Lanternfish/s,
    /<th[ >].*Lanternfish/s,
    /^\| Lanternfish[^\n]*\n\| -/m,
  ),
  'Column widths': signs(
    /<w:gridCol w:w="(\d{4})"\/><w:gridCol w:w="(?!\1")\d{4}"\/>/,
    /<col [^>]*style="width:75/,
    partly('the table', /^\| Lanternfish/m),
  ),
  'What a table shows, in words': signs(
    /<w:tbl(?:Description|Caption) w:val="A shoal in rows"\/>/,
    /A shoal in rows/,
    partly('the table', /^\| Lanternfish/m),
  ),
  'Numbered caption of a table': signs(
    /<w:pStyle w:val="Caption"\/>.*SEQ Table.*The shoal/s,
    /<p class="Caption[^"]*">Table\s1: The shoal/,
    /^Table\s1: The shoal/m,
  ),
  'Table of contents': signs(
    /<w:instrText[^>]*> ?TOC .*PAGEREF.*Lanternfish/s,
    /<nav class="contents".*<a href="#[^"]+">.*Lanternfish/s,
    partly('a mark that programs fill', /^\[\[_TOC_\]\]/m),
  ),
  'List of tables': signs(
    /<w:instrText[^>]*> ?TOC .*Lanternfish/s,
    /<nav class="contents".*<a href="#[^"]+">.*Lanternfish/s,
    partly('a mark that programs fill', /^\[\[_TABLES_\]\]/m),
  ),
  'Reference to a place': signs(
    /<w:instrText[^>]*> ?REF .*Lanternfish/s,
    /<a [^>]*class="reference"[^>]*>Lanternfish/,
    {
      is: /See \[Lanternfish\]\(#/,
      partly: { 'its words': /See Lanternfish/ },
    },
  ),
  'Cell across columns': signs(
    /<w:gridSpan w:val="2"\/>/,
    /<td[^>]* colspan="2"/,
    partly('one cell, the others empty', /^\| Lanternfish *\| *\|/m),
  ),
  'Cell across rows': signs(
    /<w:vMerge w:val="restart"\/>/,
    /<td[^>]* rowspan="2"/,
    partly('one cell, the others empty', /\| Lanternfish *\|/m),
  ),
  'Shaded cell': signs(
    /<w:tcPr>(?:(?!<\/w:tcPr>).)*<w:shd /s,
    /<td[^>]*(?:class="[^"]*shade|style="[^"]*background)/,
    partly('the cell', /\| Lanternfish/),
  ),
  Chart: signs(
    /<w:drawing>.*descr="[^"]+".*Lanternfish/s,
    /<img [^>]*alt="[^"]+"/,
    partly('its values as a table', /Lanternfish.*\| 2024/s),
  ),
  'Image with alternative text and caption': signs(
    /descr="A shoal".*<w:pStyle w:val="Caption"\/>.*Lanternfish/s,
    /<img [^>]*alt="A shoal".*Lanternfish/s,
    { is: /!\[A shoal\]\(/, partly: { 'its words': /A shoal.*Lanternfish/s } },
  ),
  'Image marked as decorative': signs(/decorative [^>]*val="1"/, /<img [^>]*alt=""/, { is: /!\[\]\(/ }),
  'Page break': signs(
    /<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Lanternfish/s,
    /class="[^"]*new-page[^"]*"[^>]*>(?:<[^>]*>)*Lanternfish/,
    /^(?:\*\*\*|---)\n\nLanternfish/m,
  ),
  'Landscape pages': signs(
    /<w:p>(?:(?!<\/w:p>).)*<w:sectPr>(?:(?!<\/w:p>).)*w:orient="landscape".*Lanternfish/s,
    /class="new-page sheet-1"[^>]*>(?:<[^>]*>)*Lanternfish/,
    /^::landscape\n\nLanternfish/m,
  ),
  'Line across the text': signs(/<w:pStyle w:val="Rule"\/>/, /<hr[ >]/, /^___$/m),
  'Decision block': signs(
    /<w:tbl>(?:(?!<\/w:tbl>).)*agree(?:(?!<\/w:tbl>).)*Not agreed/s,
    /<table.*agree.*Not agreed/s,
    {
      is: /agree.*Lanternfish.*Not agreed/s,
    },
  ),
  'Signature block': signs(
    /<w:pStyle w:val="SigningLine"\/>.*Lanternfish/s,
    /class="[^"]*signing[^"]*".*Lanternfish/is,
    {
      partly: { 'its lines': /Director.*Lanternfish|Lanternfish.*Director/s },
    },
  ),
  Words: signs(/<w:t[^>]*>Lanternfish<\/w:t>/, /Lanternfish/, /Lanternfish/),
  'Line break': signs(/Lanternfish<\/w:t><\/w:r><w:r><w:br\/>/, /Lanternfish<br>/, /Lanternfish(?:\\| {2})\n/),
  Link: signs(
    /Target="https:\/\/example\.org\/a".*<w:hyperlink r:id=(?:(?!<\/w:hyperlink>).)*Lanternfish/s,
    /<a [^>]*href="https:\/\/example\.org\/a"[^>]*>Lanternfish/,
    /\[Lanternfish\]\(https:\/\/example\.org\/a\)/,
  ),
  'Place of a fact': signs(/customXml.*two-memoranda/s, WORDS_ONLY),
  Footnote: signs(
    /<w:footnoteReference w:id="1"\/>.*word\/footnotes\.xml.*Lanternfish/s,
    /<sup[^>]*>.*<ol.*Lanternfish/s,
    /\[\^1\].*\[\^1\]: Lanternfish/s,
  ),
  'Mark: bold': signs(run('<w:b/>'), /<(?:strong|b)>Lanternfish/, /\*\*Lanternfish\*\*/),
  'Mark: italic': signs(run('<w:i/>'), /<(?:em|i)>Lanternfish/, /[_*]Lanternfish[_*]/),
  'Mark: underline': signs(run('<w:u w:val="single"/>'), /<u>Lanternfish/),
  'Mark: strike': signs(run('<w:strike/>'), /<(?:s|del)>Lanternfish/, /~~Lanternfish~~/),
  'Mark: highlight': signs(run('<w:(?:highlight|shd) [^>]*>'), /<mark>Lanternfish/),
  'Mark: small-caps': signs(run('<w:smallCaps/>'), /class="small-caps"[^>]*>Lanternfish/),
  'Mark: subscript': signs(run('<w:vertAlign w:val="subscript"/>'), /<sub>Lanternfish/),
  'Mark: superscript': signs(run('<w:vertAlign w:val="superscript"/>'), /<sup>Lanternfish/),
  'Words in another language': signs(
    run('<w:lang w:val="fr-CA"/>'),
    /<span lang="fr-CA">Lanternfish/,
    /<span lang="fr-CA">Lanternfish<\/span>/,
  ),
  'Numbered paragraphs': {
    ...signs(
      /<w:numPr>(?:(?!<\/w:p>).)*Lanternfish/s,
      /<(?:ol|li)[^>]*>.*Lanternfish|class="number"[^>]*>1/s,
      /^1\. Lanternfish/m,
    ),
    imported: () => false,
  },
  'Paper of the note': {
    ...signs(/<w:pgSz w:w="12240" w:h="20160"\/><w:pgMar w:top="1134"/, WORDS_ONLY),
    paper: is(/size:612pt 1008pt;margin:56\.7pt/),
    wordless: true,
    imported: () => false,
  },
  'Marking of the note': {
    ...signs(/word\/header1\.xml.*RESTRICTED/s, /RESTRICTED/, /RESTRICTED/),
    paper: is(/@top-[a-z]+\s*\{[^}]*content:[^}]*RESTRICTED/),
    wordless: true,
    imported: () => false,
  },
  Title: {
    ...signs(
      /<dc:title>Lanternfish<\/dc:title>.*<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>).)*Lanternfish/s,
      /<title>Lanternfish<\/title>.*<h1[^>]*>Lanternfish/s,
      /^# Lanternfish/m,
    ),
    imported: ({ title }) => title === L,
  },
  Field: {
    ...signs(/<w:pStyle w:val="FieldLabel"\/>.*Lanternfish/s, /<table.*Lanternfish/s, /To:?\W*Lanternfish/),
    imported: () => false,
  },
  'Language of the note': {
    ...signs(/<w:lang w:val="ms"\/>/, /<html lang="ms">/),
    wordless: true,
    imported: ({ language }) => language === 'ms',
  },
};
