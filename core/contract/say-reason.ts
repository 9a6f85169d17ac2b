import { type Said, say, sentence } from '../shared/said.ts';

/**
 * What the program itself writes as the reason of a revision. A dossier keeps these words, whatever the language of the
 * interface, so that it reads the same to everybody who opens it; here they are known again.
 */
const OWN: readonly string[] = [
  sentence('Starter dossier'),
  sentence('Added by hand'),
  sentence('Tags changed'),
  sentence('Paired with its translation'),
  sentence('Unpaired from its translation'),
  sentence('A conflict was settled'),
  sentence('Taken back'),
  sentence('Accepted from its source'),
  sentence('Found in a further source'),
  sentence('Further source taken back'),
  sentence('Its source stands again'),
  sentence('Its source was withdrawn: {reason}'),
  sentence('Restored from revision {revision}'),
  sentence('Copied from another dossier'),
  sentence('Taken from a file'),
  sentence('Copied from another note'),
  sentence('Kept by its author'),
  sentence('Not kept when two versions clashed'),
  sentence('Second version kept when two versions clashed'),
  sentence('Replaced from another window'),
  sentence('Before facts were updated'),
  sentence('Before words were replaced in several notes'),
  sentence('Words replaced in several notes'),
  sentence('Started from the template “{name}”'),
  sentence('Before version {revision} was restored'),
  sentence('Version {revision} restored'),
  sentence('Before the changes of {file}'),
  sentence('Taken from {file}'),
  sentence('Marking lowered from {from} to {to}: {reason}'),
];

const STATUSES: Readonly<Record<string, Said>> = {
  unverified: say('Marked as unverified'),
  verified: say('Marked as verified'),
  disputed: say('Marked as disputed'),
  superseded: say('Marked as superseded'),
  withdrawn: say('Marked as withdrawn'),
};

const PATTERNS = OWN.map((message) => {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return { message, names, pattern: new RegExp(`^${message.replace(/\{\w+\}/g, '(.+?)')}$`, 's') };
});

/** A kept reason as a sentence for other languages where it is the program's own; somebody's own words as they are. */
export function sayReason(reason: string): Said | string {
  const status = /^Marked as (\w+)$/.exec(reason)?.[1] ?? '';
  if (Object.hasOwn(STATUSES, status)) return STATUSES[status] ?? reason;
  for (const { message, names, pattern } of PATTERNS) {
    const found = pattern.exec(reason);
    if (found) return say(message, Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ''])));
  }
  return reason;
}
