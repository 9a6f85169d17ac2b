/**
 * Requests from every kind of sender, as values of six dimensions. `allowed` is written down here on its own, as a
 * list of what our page sends, and shares nothing with the guard.
 */
export interface Combination {
  readonly target: string;
  readonly host: HostKind;
  readonly origin: OriginKind;
  readonly site: SiteKind;
  readonly secret: SecretKind;
  readonly method: string;
  readonly type: TypeKind;
}

const HOSTS = ['right', 'localhost', 'no port', 'other port', 'rebound name', 'IPv6', 'absent', 'twice'] as const;
const ORIGINS = ['absent', 'right', 'localhost', 'null', 'foreign', 'https'] as const;
const SITES = [
  'same-origin',
  'absent',
  'same-site',
  'cross-site',
  'none',
  'navigation',
  'foreign navigation',
  'frame',
] as const;
const SECRETS = ['right', 'absent', 'wrong', 'other scheme', 'empty'] as const;
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const;
const TYPES = ['json', 'text', 'form', 'multipart', 'absent', 'json as text'] as const;

type HostKind = (typeof HOSTS)[number];
type OriginKind = (typeof ORIGINS)[number];
type SiteKind = (typeof SITES)[number];
type SecretKind = (typeof SECRETS)[number];
type TypeKind = (typeof TYPES)[number];

const DIMENSIONS = {
  host: HOSTS,
  origin: ORIGINS,
  site: SITES,
  secret: SECRETS,
  method: METHODS,
  type: TYPES,
} as const;
type Dimension = keyof typeof DIMENSIONS;

const POSTED = ['/call', '/closed', '/prove'];
const READ = ['/', '/assets/app.js', '/events'];

/** Every target with every two dimensions at every value and the other four as our page has them, each once. */
export function listCombinations(): readonly Combination[] {
  const all = new Map<string, Combination>();
  for (const target of [...POSTED, ...READ]) {
    const own: Combination = {
      target,
      host: 'right',
      origin: POSTED.includes(target) ? 'right' : 'absent',
      site: 'same-origin',
      secret: 'right',
      method: POSTED.includes(target) ? 'POST' : 'GET',
      type: POSTED.includes(target) ? 'json' : 'absent',
    };
    for (const [first, second] of pairs(Object.keys(DIMENSIONS) as Dimension[])) {
      for (const one of DIMENSIONS[first]) {
        for (const other of DIMENSIONS[second]) {
          const combination = { ...own, [first]: one, [second]: other };
          all.set(JSON.stringify(combination), combination);
        }
      }
    }
  }
  return [...all.values()];
}

export function isAllowed({ target, host, origin, site, secret, method, type }: Combination): boolean {
  if (host !== 'right' || (origin !== 'absent' && origin !== 'right')) return false;
  switch (target) {
    case '/call':
    case '/closed':
      return method === 'POST' && site === 'same-origin' && secret === 'right' && type === 'json';
    case '/prove':
      return method === 'POST' && site === 'same-origin' && type === 'json';
    case '/events':
      return method === 'GET' && site === 'same-origin' && secret === 'right';
    case '/':
      return method === 'GET' && ['same-origin', 'navigation', 'foreign navigation'].includes(site);
    default:
      return method === 'GET' && site === 'same-origin';
  }
}

export function headersOf(combination: Combination, host: string, right: string): (readonly [string, string])[] {
  const port = host.split(':')[1] ?? '';
  const body = bodyOf(combination);
  return [
    ...hostLines(combination.host, host, port),
    ...originLines(combination.origin, host, port),
    ...siteLines(combination.site),
    ...secretLines(combination.secret, right),
    ...typeLines(combination.type),
    ...(body === '' ? [] : [['Content-Length', String(body.length)] as const]),
  ];
}

export function bodyOf({ target, method }: Combination): string {
  if (method === 'GET' || method === 'HEAD') return '';
  return target === '/prove' ? JSON.stringify({ nonce: 'a'.repeat(64) }) : '{"method":"app.start","input":{}}';
}

function hostLines(kind: HostKind, host: string, port: string): (readonly [string, string])[] {
  const values: Record<HostKind, readonly string[]> = {
    right: [host],
    localhost: [`localhost:${port}`],
    'no port': ['127.0.0.1'],
    'other port': ['127.0.0.1:1'],
    'rebound name': [`evil.test:${port}`],
    IPv6: [`[::1]:${port}`],
    absent: [],
    twice: [host, host],
  };
  return values[kind].map((value) => ['Host', value] as const);
}

function originLines(kind: OriginKind, host: string, port: string): (readonly [string, string])[] {
  const values: Record<OriginKind, readonly string[]> = {
    absent: [],
    right: [`http://${host}`],
    localhost: [`http://localhost:${port}`],
    null: ['null'],
    foreign: ['http://evil.test'],
    https: [`https://${host}`],
  };
  return values[kind].map((value) => ['Origin', value] as const);
}

function siteLines(kind: SiteKind): (readonly [string, string])[] {
  switch (kind) {
    case 'absent':
      return [];
    case 'navigation':
      return fetchMetadata('none', 'document');
    case 'foreign navigation':
      return fetchMetadata('cross-site', 'document');
    case 'frame':
      return fetchMetadata('cross-site', 'iframe');
    default:
      return [['Sec-Fetch-Site', kind]];
  }
}

function fetchMetadata(site: string, destination: string): (readonly [string, string])[] {
  return [
    ['Sec-Fetch-Site', site],
    ['Sec-Fetch-Mode', 'navigate'],
    ['Sec-Fetch-Dest', destination],
  ];
}

function secretLines(kind: SecretKind, right: string): (readonly [string, string])[] {
  const values: Record<SecretKind, readonly string[]> = {
    right: [`Bearer ${right}`],
    absent: [],
    wrong: [`Bearer ${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`],
    'other scheme': [`Basic ${right}`],
    empty: ['Bearer '],
  };
  return values[kind].map((value) => ['Authorization', value] as const);
}

function typeLines(kind: TypeKind): (readonly [string, string])[] {
  const values: Record<TypeKind, readonly string[]> = {
    json: ['application/json'],
    text: ['text/plain'],
    form: ['application/x-www-form-urlencoded'],
    multipart: ['multipart/form-data; boundary=x'],
    absent: [],
    'json as text': ['text/plain; application/json'],
  };
  return values[kind].map((value) => ['Content-Type', value] as const);
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, i) => items.slice(i + 1).map((second) => [first, second] as const));
}
