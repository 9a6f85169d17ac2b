/** Kinds of the CSL-JSON schema a reader of news and reports meets; others are shown as they are written there. */
export const SOURCE_TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  report: 'Report',
  speech: 'Speech',
  interview: 'Interview',
  legislation: 'Legislation',
  book: 'Book',
  document: 'Document',
};
