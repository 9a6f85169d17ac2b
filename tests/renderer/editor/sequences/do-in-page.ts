import type { Step } from './make-steps.ts';

type Done = Extract<
  Step,
  { readonly do: 'format' | 'thread' | 'section' | 'facts' | 'portion' } | { readonly do: 'undo' | 'redo' }
>;

/** Steps that are one command of the window; runs in the page. */
export function doInPage(step: Done): void {
  const { handle, comments } = window.harness;
  switch (step.do) {
    case 'format':
      handle.format(step.command);
      return;
    case 'undo':
    case 'redo':
      for (let time = 0; time < step.times; time += 1) handle[step.do]();
      return;
    case 'facts': {
      const facts = [
        { id: 'f-2', revision: 1, claim: 'it rained in Hanoi' },
        { id: 'f-3', revision: 2, claim: 'Trade grew.' },
      ];
      handle.insertFacts(step.layout === 'sentences' ? facts.slice(0, 1) : facts, step.layout);
      return;
    }
    case 'portion':
      handle.markParagraphs(step.portion);
      return;
    case 'section': {
      const read = handle.read();
      const body = read.ok ? read.value : [];
      const headings = [...body.keys()].filter((block) => body[block]?.type === 'heading');
      const heading = headings[Math.floor(step.at * headings.length)];
      if (heading !== undefined) handle.moveSection(heading, Math.floor(step.before * (body.length + 1)));
      return;
    }
    case 'thread': {
      const threads = handle.readComments();
      const thread = threads[Math.floor(step.at * threads.length)];
      if (!thread) return;
      if (step.change === 'reply') comments.reply(thread.id, 'So it is.');
      else if (step.change === 'edit') comments.edit(thread.id, 0, 'Said in other words');
      else if (step.change === 'removeEntry') comments.removeEntry(thread.id, thread.entries.length - 1);
      else comments[step.change](thread.id);
    }
  }
}
