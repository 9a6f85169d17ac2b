import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongUsage } from './failures.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What stands after a command's name: exactly the positionals it names, and only options it knows. A last name that
 * ends in `...` stands for one or more.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  names: readonly string[],
  options: T,
): {
  readonly positionals: readonly string[];
  readonly values: ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'];
} {
  const { positionals, values } = parse(args, options);
  const missing = names[positionals.length];
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing. desk --help shows how it is used.`);
  const extra = positionals[names.length];
  if (extra !== undefined && !names.at(-1)?.endsWith('...'))
    throw new WrongUsage(`${JSON.stringify(extra)} is one word too many. Quote text with spaces.`);
  return { positionals, values };
}

function parse<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own words, without its paragraph on positionals that begin with a dash.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\n/, 1) : [];
    throw new WrongUsage(`${sentence.replace(/\.$/, '')}. desk --help lists the options.`);
  }
}

/** One of the words an option takes. */
export function readChoice<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new WrongUsage(`${option} takes ${choices.join(', ')}, not ${JSON.stringify(value)}.`);
}
