import { expect, it } from 'vitest';
import { COMMANDS } from '../../../core/contract/commands.ts';
import type { HtmlNode } from '../../../core/shared/html-node.ts';
import { keyGroups } from '../../../renderer/settings/key-groups.ts';
import { keysSheet } from '../../../renderer/settings/keys-sheet.ts';
import { spellKeys } from '../../../renderer/ui/spell-keys.ts';

const wordsOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(wordsOf).join('\n'));

it.each([true, false])('every key of every command is on the printed map (Mac: %s)', (mac) => {
  const words = wordsOf(keysSheet(keyGroups(), mac).content);
  for (const { keys, label } of COMMANDS) {
    if (keys === null) continue;
    expect(words).toContain(`${label.replace('…', '')}\n${spellKeys(keys, mac)}`);
  }
  expect(words).toContain('Insert footnote');
});

it('no two commands share a key', () => {
  const keys = COMMANDS.flatMap((command) => command.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});
