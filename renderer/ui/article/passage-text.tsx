import type { Passage } from '../../../core/facts/source.ts';
import { layMarks, type TextMark } from './cut-runs.ts';
import { MarkedRuns } from './marked-runs.tsx';
import { readTable } from './read-table.ts';

interface PassageTextProps {
  readonly passage: Passage;
  readonly marks: readonly TextMark[];
}

/** The words of a passage as what they are on the page: a heading, an item, a table or a paragraph. */
export function PassageText({ passage, marks }: PassageTextProps) {
  const { text, kind = 'paragraph', heading } = passage;
  const laid = layMarks(marks);
  if (kind === 'table') return <PassageTable text={text} marks={laid} />;
  const words = <MarkedRuns text={text} part={{ start: 0, end: text.length }} marks={laid} />;
  if (kind === 'heading') return <h2 className="passage-heading">{words}</h2>;
  return (
    <>
      {heading !== null && <h2 className="passage-heading">{heading}</h2>}
      <p>{words}</p>
    </>
  );
}

function PassageTable({ text, marks }: { readonly text: string; readonly marks: ReturnType<typeof layMarks> }) {
  const [head = [], ...rows] = readTable(text);
  return (
    <div className="passage-table">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={`${cell.start} ${cell.end}`} scope="col">
                <MarkedRuns text={text} part={cell} marks={marks} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a stored text never move
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells
                <td key={column}>
                  <MarkedRuns text={text} part={cell} marks={marks} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
