import { readFileSync } from 'node:fs';
import { createRecordingBackend } from './recording-backend.ts';
import { runServer } from './web-server-kit.ts';

/**
 * Run by abuse.test.ts in a process of its own, whose memory it can then measure: prints where the server is, and at
 * each line on stdin how much memory it holds at most, in MB.
 */
const running = await runServer(createRecordingBackend());
process.stdout.write(`${JSON.stringify({ port: running.port, address: running.server.mintAddress(600_000) })}\n`);
process.stdin.on('data', () => {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  process.stdout.write(`${JSON.stringify({ peak: Number(peak) / 1024 })}\n`);
});
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
