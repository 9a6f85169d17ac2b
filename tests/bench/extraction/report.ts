import { type ArticleSet, listArticles, type NamedArticle } from '../../articles/list-articles.ts';
import type { Tool } from './findings.ts';
import { measureSizes, type Sizes } from './measure-size.ts';
import { countWords, type Measured, measureFindings, type Time, timeTools } from './measure-tool.ts';
import type { Options } from './options.ts';

/** Everything one run measured; the tables are different views of it. */
export interface Report {
  /** When, as a calendar day. */
  readonly date: string;
  readonly columns: readonly ReportColumn[];
  /** Milliseconds for 1,000 words, median of three rounds, by tool. */
  readonly times: ReadonlyMap<string, Time>;
  readonly sizes: Sizes;
}

export interface ReportColumn {
  readonly title: string;
  readonly sets: readonly ArticleSet[];
  readonly articles: readonly NamedArticle[];
  readonly words: number;
  readonly tools: readonly (Measured & { readonly name: string })[];
}

/** Reads each article once with every tool, then times them. */
export async function makeReport({ columns, tools }: Options, date: string): Promise<Report> {
  const sets = [...new Set(columns.flatMap(({ sets }) => sets))];
  const read = sets.flatMap((set) => {
    return listArticles(set).map((article) => {
      return { set, article, found: tools.map((tool) => ({ tool, findings: tool.read(article) })) };
    });
  });
  const measured = columns.map(({ title, sets }) => {
    const inColumn = read.filter(({ set }) => sets.includes(set));
    const articles = inColumn.map(({ article }) => article);
    const findingsOf = (tool: Tool) => {
      return inColumn.flatMap(({ article, found }) => {
        return found.filter((each) => each.tool === tool).map(({ findings }) => ({ article, findings }));
      });
    };
    return {
      title,
      sets,
      articles,
      words: articles.reduce((sum, article) => sum + countWords(article), 0),
      tools: tools.map((tool) => ({ name: tool.name, ...measureFindings(findingsOf(tool)) })),
    };
  });
  const articles = read.map(({ article }) => article);
  return { date, columns: measured, times: await timeTools(tools, articles), sizes: await measureSizes() };
}
