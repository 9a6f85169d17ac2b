import { afterEach, describe, expect, it } from 'vitest';
import { sayStep } from '../../../core/contract/say-step.ts';
import { say } from '../../../core/shared/said.ts';
import { blankTemplate } from '../../../core/templates/blank-template.ts';
import { checkDraft } from '../../../core/templates/check-draft.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import { describeLosses } from '../../../electron/backend/reading/note/count-losses.ts';
import catalogue from '../../../languages/fr.json' with { type: 'json' };
import { tellReply } from '../../../renderer/backend/tell-reply.ts';
import { INSERTS } from '../../../renderer/editor/insert/inserts.ts';
import { STYLE_INSERTS } from '../../../renderer/editor/insert/style-inserts.ts';
import { addMessages, speak } from '../../../renderer/language/t.ts';
import { tell } from '../../../renderer/language/tell.ts';

afterEach(() => speak('en', false));

function speakFrench(): void {
  addMessages('fr', catalogue);
  speak('fr', false);
}

describe('what the host says', () => {
  it('is told in the language of the moment, sentences in sentences too', () => {
    speakFrench();
    expect(tell(say('dated {day}', { day: { day: '2025-04-16' } }))).toBe('daté\u00a0: 16 avril 2025');
    expect(tell(sayStep('rejecting 2 suggestions'))).toBe('le rejet de 2 suggestions');
    expect(
      tell(
        say('{kind}, where only these belong: {wanted}', { kind: say('A table'), wanted: { list: [say('bullets')] } }),
      ),
    ).toBe('Un tableau, là où n’est prévu que ceci\u00a0: puces');
  });

  it('is told in English where the catalogue does not know it', () => {
    speakFrench();
    expect(tell(say('Of a later {version}', { version: 'host' }))).toBe('Of a later host');
    expect(tell('{Braces} a user typed')).toBe('{Braces} a user typed');
    expect(tell(sayStep('doing 3 new things'))).toBe('doing 3 new things');
  });

  it('is told of a template and of a file, with the words of the format as they are', () => {
    speakFrench();
    const read = parseTemplate(
      'x',
      '---\nname: a\nfields:\n  - { id: to, label: To, type: who }\n---\n# A\n::slot[x]{from=May}',
    );
    expect(read.ok ? [] : read.error.map(({ message }) => tell(message))).toEqual([
      '«\u00a0fields › 1 › type\u00a0»\u00a0: attendu\u00a0: text, person, date, id, list ou choice',
      '«\u00a0from\u00a0» de l’emplacement\u00a0: une date est attendue, comme 2025, 2025-04 ou 2025-04-16',
    ]);
    expect(checkDraft({ ...blankTemplate(), name: '' }).problems.map(({ message }) => tell(message))).toEqual([
      'Nom\u00a0: du texte est attendu',
    ]);
    expect(describeLosses(new Map([['endnote', 2]])).map(tell)).toEqual([
      '2 notes de fin sont devenues des notes de bas de page.',
    ]);
  });

  it('keeps the code of a refusal, and its English for an English page', () => {
    const said = say(
      '“{name}” can only be read here. Nothing was changed. Save a copy in a folder you can change and work there.',
      { name: 'A' },
    );
    const reply = { ok: false, code: 'read-only', message: 'English', said } as const;
    expect(tellReply(reply)).toMatchObject({
      code: 'read-only',
      message: expect.stringMatching(/^“A” can only be read/),
    });
    speakFrench();
    expect(tellReply(reply)).toMatchObject({ code: 'read-only', message: expect.stringMatching(/^«\u00a0A\u00a0»/) });
    expect(tellReply({ ok: false, code: 'not-found', message: 'This picture is not in the dossier.' })).toMatchObject({
      message: 'Cette image n’est pas dans le dossier.',
    });
  });
});

it('finds what goes into the text by words of the language of the moment, and by English ones', () => {
  speakFrench();
  const found = (word: string) =>
    [...STYLE_INSERTS, ...INSERTS].filter(({ words }) => words.split(' ').includes(word)).map(({ id }) => id);
  expect([found('lignes'), found('rows'), found('corps')]).toEqual([['table'], ['table'], ['paragraph']]);
});
