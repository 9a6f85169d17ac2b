export const USAGE = `desk: work with dossiers without a window

  desk new <file.dossier> [--starter]
      Make a dossier; never overwrites. --starter: with the facts and the example note of the starter dossier.
  desk templates [--json]
      List the built-in templates.
  desk facts <file.dossier> [--query Q] [--kind K] [--limit N] [--json]
      Find facts. K: agreement, event, figure, statement, person, organisation, programme, concern, background.
  desk notes <file.dossier> [--json]
      List the notes that are not in the trash, the last changed first.
  desk note <file.dossier> --template ID [--title T] [--field name=value ...] [--fill] [--json]
      Start a note and print its id. Repeat --field for the lines of a list. --fill: slots take their best facts.
  desk export <file.dossier> <noteId> --to docx|md [--sources none|footnotes] --out PATH
      Write a note as Word or Markdown. A file already at PATH is replaced, and it is said. --sources: the
      template's own setting unless given.
  desk import <file.dossier> <path>... [--accept none|all|0.8] [--json]
      Read articles (text, Markdown, HTML, Word, PDF with text) and make them sources with suggested facts. --accept:
      which of them become facts, none unless given; a confidence leaves out what the dossier has already.
      JSON: {sources: [{id, title, passages, suggested, accepted, outcome}]}, outcome new, same (in the dossier
      already) or edition (a changed version of a source). An article that cannot be read is one line on standard error
      and exit code 1, the others are imported; JSON then has failed: [{path, reason}] too.
  desk extract <path> [--date YYYY-MM-DD] [--json]
      Print what is found in an article, without a dossier (docs/importing.md). --date: the day it was published,
      which "Wednesday" and "last year" count from; unless given, the day the article states.
  desk import-facts <file.dossier> <facts.json|facts.csv> [--dry-run] [--json]
      Take facts from JSON or a table (docs/exchange.md). Reports row by row; --dry-run writes nothing.
  desk export-facts <file.dossier> --to json|csv --out PATH
      Write all facts; JSON with the sources they rest on.
  desk import-sources <file.dossier> <sources.json|.ris|.bib> [--dry-run] [--json]
      Take bibliographic data: CSL-JSON, RIS or BibTeX by the file's ending.
  desk export-sources <file.dossier> --to csl|ris|bib --out PATH
      Write the bibliographic data of all sources.
  desk verify <file.dossier> [--json]
      Check a dossier from its pages to its links; changes nothing. Exit code 1 when something is wrong.

  desk --help, desk --version

--json prints one JSON document on standard output. Errors are one line on standard error.
Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
`;
