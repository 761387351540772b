import { spawn } from 'node:child_process';
import { stdout } from 'node:process';

/**
 * Runs a program with its output kept back.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<void>} rejects, with the last lines the program wrote, when it fails
 */
const runQuietly = (command, args, options) =>
  new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        said = (said + chunk).slice(-4000);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${said.trim()}\n${command} ${args.join(' ')} ended with ${code}.`));
    });
  });

/**
 * Runs a talkative program behind one line: the sentence, a dot every two seconds, the time it took.
 *
 * @param {string} sentence what is being done, without a full stop
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] for `spawn`; `stdio` is ours
 * @returns {Promise<void>} rejects, with the last lines the program wrote, when it fails
 */
export async function withDots(sentence, command, args, options = {}) {
  const started = Date.now();
  stdout.write(`${sentence} `);
  const dots = setInterval(() => stdout.write('.'), 2000);
  try {
    await runQuietly(command, args, options);
    stdout.write(` ${Math.round((Date.now() - started) / 1000)} s\n`);
  } catch (error) {
    stdout.write(' failed\n');
    throw error;
  } finally {
    clearInterval(dots);
  }
}
