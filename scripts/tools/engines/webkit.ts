import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../browser.ts';
import { STEP_LIMIT_MS, type Engine } from './engine.ts';

const STARTING_LIMIT_MS = 30_000;

/**
 * WebKitGTK, on a screen that nobody sees. It speaks WebDriver over HTTP, of which these few calls are
 * all that is needed. Source: W3C WebDriver, sections 8.1, 10.1, 13.2.2.
 */
export const webkit: Engine = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  isInstalled: () => ['WebKitWebDriver', 'xvfb-run'].every((name) => findProgram(name)),
  howToInstall: 'WebKitGTK runs on Linux: install WebKitWebDriver, its MiniBrowser and xvfb-run.',
  async start() {
    const port = await freePort();
    const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    try {
      const { sessionId } = (await startSession(`http://127.0.0.1:${port}`)) as { sessionId: string };
      const session = `http://127.0.0.1:${port}/session/${sessionId}`;
      await send('POST', `${session}/timeouts`, { script: STEP_LIMIT_MS });
      return {
        open: async (address) => void (await send('POST', `${session}/url`, { url: address })),
        evaluate: (expression) => evaluate(session, expression),
        async close() {
          await send('DELETE', session).catch(() => {});
          endGroup(driver);
        },
      };
    } catch (error) {
      endGroup(driver);
      throw error;
    }
  },
};

async function evaluate(session: string, expression: string): Promise<unknown> {
  // Without a value of its own for a rejection, a failing script would end as a timeout.
  const script = `
    const answer = arguments[0];
    Promise.resolve().then(() => ${expression}).then(
      (value) => answer({ value }),
      (error) => answer({ error: String(error) }),
    );`;
  const outcome = (await send('POST', `${session}/execute/async`, { script, args: [] })) as {
    value?: unknown;
    error?: string;
  };
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.value;
}

async function startSession(driver: string): Promise<unknown> {
  const startedAt = Date.now();
  for (;;) {
    try {
      return await send('POST', `${driver}/session`, { capabilities: {} });
    } catch (error) {
      // The driver is not listening yet.
      if (!(error instanceof TypeError) || Date.now() - startedAt > STARTING_LIMIT_MS) throw error;
      await pause(200);
    }
  }
}

async function send(method: 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error ?? ''} ${value?.message ?? ''}`);
  return value;
}

/** The driver, its screen and its browser. */
function endGroup(driver: ChildProcess): void {
  if (driver.pid) process.kill(-driver.pid);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
