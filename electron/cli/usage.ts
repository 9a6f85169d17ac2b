export const USAGE = `desk: work with dossiers without a window

  desk new <file.dossier> [--starter]
      Make a dossier; never overwrites. --starter: with the facts and the example note of the starter dossier.
  desk templates [--json]
      List the built-in templates.
  desk template check <file> [--json]
      Check a template (docs/templates.md). Prints every problem as file:line: message; exit code 1 when there is any.
  desk template from-word <file.docx|file.dotx> --out PATH
      Write a Word form as a template to go over (docs/templates.md), and say what of it could not be taken.
  desk facts <file.dossier> [--query Q] [--kind K ...] [--status S ...] [--tag T ...] [--person P ...]
      [--organisation O ...] [--place P ...] [--source ID ...] [--from DATE] [--to DATE] [--used|--unused]
      [--due DATE] [--sort S] [--limit N] [--json]
      Find facts. K: agreement, event, figure, statement, person, organisation, programme, concern, background.
      --from, --to: the claim's own date. --due: review-by day reached by then. --sort: best, newest, oldest, changed,
      kind, status, person, place, source.
  desk notes <file.dossier> [--json]
      List the notes that are not in the trash, the last changed first.
  desk note <file.dossier> --template ID [--title T] [--field name=value ...] [--fill] [--json]
      Start a note and print its id. Repeat --field for the lines of a list. --fill: slots take their best facts.
  desk export <file.dossier> <noteId>... --to docx|pdf|html|md [--sources MODE] [--style CSL-ID]
      [--list|--no-list] [--title T] [--without-note] [--comments] [--mould FILE]
      --out PATH
      Write a note as Word, PDF (printed by the Chrome, Chromium or Edge of this machine), HTML (one file) or Markdown. The
      note travels inside its Word file and can be taken back from it
      (import-note); --without-note: the paper only. --comments: with what is said of its words (docx). --mould: in a
      department's own Word file. A file already at PATH is replaced, and it is said. MODE: the
      template's own setting unless given; none, inline (in brackets in the sentence), footnotes, annex (a table of
      evidence), footnotes+annex, review (every fact link shown with its standing and source). CSL-ID: briefing-note
      (unless given), chicago-fullnote-bibliography, oscola, apa, harvard-cite-them-right. --list: a list of sources at
      the end; it comes unasked where an author-date style cites in the sentence. Several notes become one file, a pack, with a cover
      (--title, the dossier's name unless given) that lists them and footnotes counted through.
  desk mould check <file.docx|file.dotx> [--json]
      Look at a department's own Word file (docs/moulds.md): its styles and what each kind of block is written in, the
      controls and properties a note fills, what is left out. Exit code 1 when it cannot be a mould.
  desk import <file.dossier> <path>... [--accept none|all|0.8] [--json]
      Read articles (text, Markdown, HTML, Word, PDF with text) and make them sources with suggested facts. --accept:
      which of them become facts, none unless given; a confidence leaves out what the dossier has already.
      JSON: {sources: [{id, title, passages, suggested, accepted, outcome}]}, outcome new, same (in the dossier
      already) or edition (a changed version of a source). An article that cannot be read is one line on standard error
      and exit code 1, the others are imported; JSON then has failed: [{path, reason}] too.
  desk import-note <file.dossier> <file.docx|file.md> [--accept none|all] [--json]
      Take a Word or Markdown file as a note. A Word file that carries a note of this dossier gives what was changed in it
      since (docs/word-round-trip.md); --accept all: and makes these changes. JSON: {id, title, restored, made, accepted,
      changes: [{id, what, where, before, after, by, at, facts, changedHere}], lost}; restored: the note inside the file
      was used; what: changed, added, removed or comment; facts: [{fact, kind, old, new}], kind kept, reworded,
      figure-changed or unlinked; lost: what could not be taken.
  desk extract <path> [--date YYYY-MM-DD] [--json]
      Print what is found in an article, without a dossier (docs/importing.md). --date: the day it was published,
      which "Wednesday" and "last year" count from; unless given, the day the article states.
  desk import-facts <file.dossier> <facts.json|facts.csv> [--dry-run] [--json]
      Take facts from JSON or a table (docs/exchange.md). Reports row by row; --dry-run writes nothing.
  desk export-facts <file.dossier> --to json|csv --out PATH [the filters of facts, --until DATE for its --to]
      Write all facts, or those the filters leave; JSON with the sources they rest on.
  desk import-sources <file.dossier> <sources.json|.ris|.bib> [--dry-run] [--json]
      Take bibliographic data: CSL-JSON, RIS or BibTeX by the file's ending.
  desk export-sources <file.dossier> --to csl|ris|bib --out PATH
      Write the bibliographic data of all sources.
  desk fact <file.dossier> add --kind K --claim TEXT [--date ISO] [--person P ...] [--organisation O ...]
      [--place P ...] [--tag T ...] [--speaker S] [--source ID --passage N] [--language L] [--by NAME] [--json]
      Add a fact, unverified, and print its id.
  desk fact <file.dossier> edit <factId> [--claim TEXT] [--date ISO] [--reason TEXT] [--by NAME] [--json]
      Change a fact; what it said stays in its history. Prints its revision.
  desk fact <file.dossier> status <factId> verified|disputed|superseded|withdrawn|unverified [--by NAME]
      [--reason TEXT] [--successor ID] [--json]
      Say what a fact holds; --successor only with superseded.
  desk where-used <file.dossier> <factId> [--json]
      List the notes and issued copies that use a fact.
  desk stale <file.dossier> [--json]
      List the places in notes whose fact says something else now.
  desk update|keep|pin <file.dossier> <noteId> --fact ID ...|--all [--json]
      Decide of such places: take the new words, keep the old ones until the fact changes again, or keep them for good.
  desk issue <file.dossier> <noteId> --number N [--to NAME ...] [--day YYYY-MM-DD] [--json]
      Freeze a note with the facts and the Word file it goes out as. Prints its id and the file's SHA-256.
  desk verify <file.dossier> [--json]
      Check a dossier from its pages to its links; changes nothing. Exit code 1 when something is wrong.

  desk --help, desk --version

--json prints one JSON document on standard output. Errors are one line on standard error.
Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
`;
