import type { EditorThemeClasses } from 'lexical';

/** Class names of what the editor draws; editor.css gives them their look. */
export const EDITOR_THEME: EditorThemeClasses = {
  chart: 'note-chart',
  factLink: 'note-fact',
  footnote: 'note-footnote',
  heading: { h1: 'note-h1', h2: 'note-h2', h3: 'note-h3' },
  hr: 'note-page-break',
  hrSelected: 'note-page-break-selected',
  rule: 'note-rule',
  link: 'note-link',
  list: {
    ul: 'note-bullets',
    ol: 'note-numbered',
    listitem: 'note-item',
    nested: { listitem: 'note-item-nested' },
  },
  paragraph: 'note-paragraph',
  quote: 'note-quote',
  table: 'note-table',
  tableCell: 'note-cell',
  tableCellHeader: 'note-cell-header',
  tableCellSelected: 'note-cell-selected',
  tableScrollableWrapper: 'note-table-frame',
  tableSelection: 'note-table-selection',
  text: {
    bold: 'note-bold',
    capitalize: 'note-small-caps',
    highlight: 'note-highlight',
    italic: 'note-italic',
    strikethrough: 'note-strike',
    subscript: 'note-subscript',
    superscript: 'note-superscript',
    underline: 'note-underline',
    underlineStrikethrough: 'note-underline-strike',
  },
};
