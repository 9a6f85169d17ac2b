import { WrongUsage } from '../failures.ts';

const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Options of every command that chooses facts; the end of a span of dates has another name where `--to` is a format. */
export const FILTER_OPTIONS = {
  query: { type: 'string', default: '' },
  kind: MANY,
  status: MANY,
  tag: MANY,
  person: MANY,
  organisation: MANY,
  place: MANY,
  source: MANY,
  from: { type: 'string' },
  used: { type: 'boolean', default: false },
  unused: { type: 'boolean', default: false },
  due: { type: 'string' },
} as const;

/** Which option a part of the filter came from. */
export const FILTER_NAMES = {
  query: '--query',
  kinds: '--kind',
  statuses: '--status',
  tags: '--tag',
  people: '--person',
  organisations: '--organisation',
  places: '--place',
  sources: '--source',
  from: '--from',
  to: '--to',
  dueBy: '--due',
};

interface FilterValues {
  readonly query: string;
  readonly kind: readonly string[];
  readonly status: readonly string[];
  readonly tag: readonly string[];
  readonly person: readonly string[];
  readonly organisation: readonly string[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly used: boolean;
  readonly unused: boolean;
  readonly due?: string | undefined;
}

/** The filter as the contract takes it, unchecked. Throws WrongUsage for what excludes each other. */
export function filterFrom(values: FilterValues) {
  if (values.used && values.unused) throw new WrongUsage('--used and --unused exclude each other.');
  return {
    query: values.query,
    kinds: values.kind,
    statuses: values.status,
    tags: values.tag,
    people: values.person,
    organisations: values.organisation,
    places: values.place,
    sources: values.source,
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.to === undefined ? {} : { to: values.to }),
    ...(values.used ? { use: 'used' } : values.unused ? { use: 'unused' } : {}),
    ...(values.due === undefined ? {} : { dueBy: values.due }),
  };
}
