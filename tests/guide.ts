/** `docs/write-a-problem.md`, followed to the letter: what its reader types and writes, in order. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SLUG = 'standard-score';

export type Step = { kind: 'command'; command: string } | { kind: 'file'; path: string; text: string };

/** Everything in the guide that is to be done. A fence without a file's name only shows something. */
export function readGuide(): Step[] {
  const guide = readFileSync(join(ROOT, 'docs/write-a-problem.md'), 'utf8');
  return [...guide.matchAll(/^(`{3,})(\w+)(?: (\S+))?\n([^]*?)^\1$/gm)].flatMap(
    ([, , language, path, text = '']): Step[] => {
      if (path) return [{ kind: 'file', path, text }];
      return language === 'sh' ? [{ kind: 'command', command: text.trim() }] : [];
    },
  );
}

/** Follows one step, with `home` in the place of the folder beside the project. Answers what was printed. */
export function follow(step: Step, home: string): { status: number; output: string } {
  if (step.kind === 'file') {
    const path = join(home, SLUG, step.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text);
    return { status: 0, output: '' };
  }
  const command = step.command.replaceAll('../', `${home}/`);
  const { status, stdout, stderr } = spawnSync(command, { cwd: ROOT, encoding: 'utf8', shell: true });
  return { status: status ?? 1, output: stdout + stderr };
}
