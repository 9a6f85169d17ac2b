import type { Cell, List, Table } from '../../core/note/note.ts';
import { blockLines } from '../../core/note/note-text.ts';

interface BlockPreviewProps {
  readonly block: List | Table;
  readonly language: string;
}

/** As it will stand in the note, to look at only. */
export function BlockPreview({ block, language }: BlockPreviewProps) {
  if (block.type === 'list')
    return (
      <ul className="block-preview-list" lang={language}>
        {blockLines(block).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    );
  const [heading = [], ...rows] = block.rows;
  return (
    <table className="block-preview-table" lang={language}>
      <thead>
        <tr>
          {heading.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
            <th key={column} scope="col">
              {cellLines(cell).join(' ')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
              <td key={column} dir="auto">
                {cellLines(cell).map((line, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
                  <p key={at}>{line}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellLines(cell: Cell): readonly string[] {
  return cell.blocks.flatMap(blockLines);
}
