// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and resolves with its exit code; 127 when it could not be started, 128 and the signal's
 * usual meaning lost when it was killed. Signals sent to this process reach it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: 'inherit', ...options });
    const stopForwarding = forwardSignals(child);
    child.once('error', () => {
      stopForwarding();
      resolve(127);
    });
    child.once('exit', (code) => {
      stopForwarding();
      resolve(code ?? 128);
    });
  });
}

/**
 * A terminal sends Ctrl+C to the whole group, so it is only survived here; a SIGTERM is for one process and passed on.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void}
 */
export function forwardSignals(child) {
  const survive = () => {};
  const pass = () => child.kill('SIGTERM');
  process.on('SIGINT', survive);
  process.on('SIGTERM', pass);
  // The terminal's window was closed.
  process.on('SIGHUP', pass);
  return () => {
    process.off('SIGINT', survive);
    process.off('SIGTERM', pass);
    process.off('SIGHUP', pass);
  };
}
