// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source text.
import { checkBoot } from './checks/boot.ts';
import { checkLinks } from './checks/links.ts';
import { checkNavigation } from './checks/navigation.ts';
import { checkPageRequests } from './checks/page-requests.ts';
import { checkPermissions } from './checks/permissions.ts';
import { checkSenders } from './checks/senders.ts';
import { checkStores } from './checks/stores.ts';
import { checkWindows } from './checks/windows.ts';
import type { Mutant, Shell } from './shell.ts';

type Check = (shell: Shell) => Promise<number>;
type Row = readonly [file: string, find: string, replace: string];

/** Every security rule of the shell, each with a way to break it and the check that must notice. */
const ROWS: readonly (readonly [Check, readonly Row[]])[] = [
  [
    checkWindows,
    [
      ['window.ts', 'sandbox: true', 'sandbox: false'],
      ['window.ts', '      sandbox: true,\n', ''],
      ['window.ts', 'contextIsolation: true', 'contextIsolation: false'],
      ['window.ts', 'nodeIntegration: false', 'nodeIntegration: true'],
      ['window.ts', 'nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true'],
      ['window.ts', 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'],
      ['window.ts', 'webSecurity: true', 'webSecurity: false'],
      ['window.ts', 'allowRunningInsecureContent: false', 'allowRunningInsecureContent: true'],
      ['window.ts', 'experimentalFeatures: false', 'experimentalFeatures: true'],
      ['window.ts', 'webviewTag: false', 'webviewTag: true'],
      ['window.ts', 'navigateOnDragDrop: false', 'navigateOnDragDrop: true'],
      ['window.ts', 'safeDialogs: true', 'safeDialogs: false'],
      ['window.ts', "spellcheck: process.platform === 'darwin'", 'spellcheck: true'],
      ['window.ts', 'devTools: !app.isPackaged', 'devTools: true'],
      ['window.ts', '      webviewTag: false,', "      webviewTag: false,\n      enableBlinkFeatures: 'CSSVariables',"],
      ['content-guards.ts', '    guardContents(contents);\n', ''],
      ['content-guards.ts', "app.on('web-contents-created'", "app.on('browser-window-created'"],
    ],
  ],
  [
    checkNavigation,
    [
      ['content-guards.ts', "contents.on('will-navigate'", "contents.on('did-navigate'"],
      ['content-guards.ts', '    if (details.url !== START_URL) details.preventDefault();\n', ''],
      ['content-guards.ts', '    if (details.url !== START_URL)', '    if (!details.url.startsWith(START_URL))'],
      ['content-guards.ts', "contents.on('will-frame-navigate'", "contents.on('did-frame-navigate'"],
      ['content-guards.ts', '!details.isMainFrame || ', ''],
      ['content-guards.ts', '!details.isMainFrame || details.url !== START_URL', '!details.isMainFrame'],
      ['content-guards.ts', "contents.on('will-redirect'", "contents.on('did-redirect-navigation'"],
      ['content-guards.ts', "contents.on('will-attach-webview'", "contents.on('did-attach-webview'"],
      ['content-guards.ts', "action: 'deny'", "action: 'allow'"],
      ['content-guards.ts', "  contents.setWindowOpenHandler(() => ({ action: 'deny' }));\n", ''],
      ['app-origin.ts', 'START_URL = `${APP_ORIGIN}/`', "START_URL = 'https://example.org/'"],
    ],
  ],
  [
    checkPermissions,
    [
      ['permissions.ts', "permission === 'clipboard-sanitized-write' && ", ''],
      ['permissions.ts', "'clipboard-sanitized-write'", "'clipboard-read'"],
      ['permissions.ts', ' && isMainFrame && isOurs(origin)', ' && isOurs(origin)'],
      ['permissions.ts', ' && isMainFrame && isOurs(origin)', ' && isMainFrame'],
      ['permissions.ts', 'answer(mayUse(permission, details.requestingUrl, details.isMainFrame))', 'answer(true)'],
      ['permissions.ts', 'mayUse(permission, origin, details.isMainFrame),', 'true,'],
      ['permissions.ts', 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'],
      ['permissions.ts', '  target.setDevicePermissionHandler(() => false);\n', ''],
      ['permissions.ts', 'answer(null)', 'answer({})'],
      ['permissions.ts', "target.on('will-download'", "target.on('did-download'"],
      ['permissions.ts', '!staysHere(details.url)', 'false'],
      ['permissions.ts', "['data:', 'blob:', 'devtools:']", "['data:', 'blob:', 'devtools:', 'https:']"],
      ['permissions.ts', "['data:', 'blob:', 'devtools:']", "['data:', 'blob:', 'devtools:', 'file:']"],
      ['permissions.ts', 'isOurs(url) ||', "url.startsWith('app://bundle') ||"],
      ['permissions.ts', "setSpellCheckerEnabled(process.platform === 'darwin')", 'setSpellCheckerEnabled(true)'],
      ['permissions.ts', "  if (process.platform !== 'darwin') target.setSpellCheckerLanguages([]);\n", ''],
      ['permissions.ts', "  app.on('session-created', denyInSession);\n", ''],
      ['permissions.ts', '  denyInSession(session.defaultSession);\n', ''],
      ['app-origin.ts', 'host === APP_HOST', 'host.startsWith(APP_HOST)'],
    ],
  ],
  [
    checkSenders,
    [
      ['ipc.ts', 'senderFrame === null || ', ''],
      ['ipc.ts', 'sender.isDestroyed() || ', ''],
      ['ipc.ts', ' || senderFrame.isDestroyed()', ''],
      ['ipc.ts', 'senderFrame.origin !== APP_ORIGIN || ', ''],
      ['ipc.ts', 'senderFrame.origin !== APP_ORIGIN', '!senderFrame.origin.startsWith(APP_ORIGIN)'],
      ['ipc.ts', ' || !isOurs(senderFrame.url)', ''],
      ['ipc.ts', 'senderFrame.parent !== null || ', ''],
      [
        'ipc.ts',
        'senderFrame.parent !== null || senderFrame.frameToken !== sender.mainFrame.frameToken',
        'senderFrame.parent !== null',
      ],
      ['ipc.ts', 'return registry.clientOf(sender);', "return 'window-1';"],
      [
        'ipc.ts',
        "    if (client === null) return refuse('forbidden', 'This request did not come from a window of the app.');\n",
        "    if (client === null) return backend.invoke('', String(words[0]), words[1]);\n",
      ],
      ['ipc.ts', 'if (client !== null && words.length === 0) onClosed(client);', "onClosed(client ?? '');"],
      ['ipc.ts', 'client !== null && words.length === 0', 'client !== null'],
      ['ipc.ts', 'words.length !== 2 || ', ''],
      ['ipc.ts', ' || !KNOWN_METHODS.has(method)', ''],
      ['ipc.ts', "typeof method !== 'string' || !KNOWN_METHODS.has(method)", '!KNOWN_METHODS.has(String(method))'],
      ['ipc.ts', 'return await backend.invoke', 'return backend.invoke'],
      [
        'ipc.ts',
        '  ipcMain.on(CLOSED_CHANNEL',
        "  ipcMain.handle('backend:any', (_event, method, input) => backend.invoke('', method, input));\n  ipcMain.on(CLOSED_CHANNEL",
      ],
      ['app-origin.ts', "username === '' && ", ''],
      ['window-registry.ts', 'window.webContents === contents', 'window.webContents !== null'],
    ],
  ],
  [
    checkPageRequests,
    [
      ['app-protocol.ts', "  'content-security-policy': CONTENT_POLICY,\n", ''],
      [
        'app-protocol.ts',
        "'content-security-policy': CONTENT_POLICY",
        "'content-security-policy-report-only': CONTENT_POLICY",
      ],
      ['app-protocol.ts', "  'x-content-type-options': 'nosniff',\n", ''],
      ['app-protocol.ts', "headers: { ...HEADERS, 'content", "headers: { 'content"],
      ['app-protocol.ts', '{ ...HEADERS, ...PAPER_HEADERS }', '{ ...HEADERS }'],
      ['app-protocol.ts', '{ ...HEADERS, ...PAPER_HEADERS }', 'PAPER_HEADERS'],
      ['app-protocol.ts', '; sandbox"', '"'],
      ['papers.ts', 'remove: () => papers.delete(path)', 'remove: () => undefined'],
      ['app-protocol.ts', 'new Response(null, { status, headers: HEADERS })', 'new Response(null, { status })'],
      ['app-protocol.ts', "if (request.method !== 'GET') return empty(405);", ''],
      ['app-protocol.ts', 'host !== APP_HOST', '!host.startsWith(APP_HOST)'],
      ['app-protocol.ts', 'scheme !== `${APP_SCHEME}:` || ', ''],
      ['app-protocol.ts', "username !== '' || ", ''],
      [
        'app-protocol.ts',
        'files.get(pathname)',
        "files.get(pathname) ?? { file: `${files.get('/')?.file.replace('index.html', '')}${decodeURIComponent(pathname)}`, type: 'text/plain' }",
      ],
      ['app-protocol.ts', 'files.get(pathname)', 'files.get(pathname.toLowerCase())'],
      ['app-protocol.ts', 'files.get(pathname)', "files.get(pathname.replace(/\\/+$/, '') || '/')"],
      ['app-protocol.ts', 'supportFetchAPI: true', 'supportFetchAPI: true, bypassCSP: true'],
      ['app-protocol.ts', 'supportFetchAPI: true', 'supportFetchAPI: true, corsEnabled: true'],
      ['app-protocol.ts', 'secure: true, ', ''],
    ],
  ],
  [
    checkLinks,
    [
      ['electron-host.ts', 'const safe = safeLink(url);', 'const safe: string | null = url;'],
      ['electron-host.ts', 'openExternal(new URL(safe).href)', 'openExternal(safe)'],
      ['electron-host.ts', 'openExternal(new URL(safe).href)', 'openExternal(url)'],
    ],
  ],
  [checkStores, [['quiet-store.ts', "  ipcMain.removeAllListeners('electron-store-get-data');\n", '']]],
  [
    checkBoot,
    [
      ['main.ts', 'app.enableSandbox();\n', ''],
      ['main.ts', 'registerAppScheme();\n', ''],
      ['main.ts', 'guardAllContents();\n', ''],
      ['main.ts', '  denyEverywhere();\n', ''],
      ['main.ts', 'app.requestSingleInstanceLock()', 'true'],
      ['open-window.ts', 'loadURL(START_URL)', "loadURL('https://example.org/')"],
    ],
  ],
];

export const MUTANTS: readonly { readonly check: Check; readonly mutant: Mutant }[] = ROWS.flatMap(([check, rows]) =>
  rows.map(([file, find, replace]) => ({ check, mutant: { file, find, replace } })),
);
