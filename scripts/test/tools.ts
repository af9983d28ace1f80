import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface ToolOptions {
  env?: Record<string, string>;
  cwd?: string;
}

/** Runs one of the project's tools, whose output is seen as it comes; true when it ended well. */
export async function tool(
  command: string,
  args: readonly string[],
  options?: ToolOptions,
): Promise<boolean> {
  return (await run('npx', ['--no-install', command, ...args], 'inherit', options)).ok;
}

/** The same, but what it says is shown when it has ended: several that run at once do not mix. */
export async function quietTool(command: string, args: readonly string[]): Promise<boolean> {
  return shown(await run('npx', ['--no-install', command, ...args], 'pipe'));
}

/** Any command, its output shown when it has ended. */
export async function quietCommand(
  command: string,
  args: readonly string[],
  options?: ToolOptions,
): Promise<boolean> {
  return shown(await run(command, args, 'pipe', options));
}

/** Does all tasks, as many at once as there are processors; answers in their order. */
export async function allAtOnce<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of waiting) results[index] = await task();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

function shown({ ok, output }: { ok: boolean; output: string }): boolean {
  if (output.trim()) console.log(output.trimEnd());
  return ok;
}

function run(
  command: string,
  args: readonly string[],
  output: 'inherit' | 'pipe',
  { env = {}, cwd }: ToolOptions = {},
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      ...(cwd && { cwd }),
    });
    let said = '';
    child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => resolve({ ok: code === 0, output: said }));
    child.on('error', (error) => resolve({ ok: false, output: said + String(error) }));
  });
}
