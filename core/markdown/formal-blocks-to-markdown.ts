import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { decisionWords } from '../note/decision-words.ts';
import type { Decision, SignOff } from '../note/formal-blocks.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import { textNode } from './markdown-words.ts';

/** The recommendations as a numbered list, the verb strong and the responses in brackets; then who and by when. */
export function decisionToMarkdown(decision: Decision, language: string): RootContent[] {
  const words = decisionWords(language);
  const items = decision.items.filter(({ verb, text }) => verb !== '' || text !== '');
  const children = items.map(({ verb, text, responses }) =>
    itemOf([
      ...(verb === '' ? [] : [strong(verb), textNode(' ')]),
      textNode(responses.length === 0 ? text : `${text} (${responses.join(' / ')})`),
    ]),
  );
  return [
    ...paragraph(decision.lead),
    ...(children.length === 0 ? [] : [{ type: 'list' as const, ordered: true, start: 1, spread: false, children }]),
    ...paragraph(decision.decider && `${words.decider}: ${decision.decider}`),
    ...paragraph(decision.decideBy && `${words.decideBy}: ${writePartialDate(decision.decideBy, language)}`),
  ];
}

/** One point for each signature, clearance and contact. */
export function signOffToMarkdown({ rows }: SignOff, language: string): RootContent[] {
  const children = rows.map(({ label, name, contact, date }) => {
    const rest = [name, contact, date && writePartialDate(date, language)].filter((part) => part !== '').join(', ');
    return itemOf([strong(label), ...(rest === '' ? [] : [textNode(` ${rest}`)])]);
  });
  return [{ type: 'list', ordered: false, spread: false, children }];
}

function paragraph(text: string): RootContent[] {
  return text === '' ? [] : [{ type: 'paragraph', children: [textNode(text)] }];
}

function itemOf(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function strong(text: string): PhrasingContent {
  return text.trim() === '' ? textNode(text) : { type: 'strong', children: [textNode(text.trim())] };
}
