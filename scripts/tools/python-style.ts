/**
 * How the Python of the repository is written: ruff's format and rules, by its build for Node (no Python is
 * needed), and the length of files.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { parse } from 'smol-toml';
import * as v from 'valibot';

/** Fixtures and submissions are written as readers and attackers write; a starter imports what will be needed. */
const LEFT_ALONE = /^tests\/fixtures\/|\/submissions\/|\/starter\.py$/;

/** A problem's author may import in any order, and has one file for all tests. */
const PROBLEM = /^problems\//;

/** As ESLint's `max-lines` for TypeScript; here comments count. */
const MAX_LINES = 300;

const pyproject = v.object({
  tool: v.object({ ruff: v.record(v.string(), v.unknown()) }),
});

const diagnostics = v.array(
  v.object({
    code: v.nullable(v.string()),
    message: v.string(),
    start_location: v.object({ row: v.number(), column: v.number() }),
  }),
);

/** What is not as it should be, one line each; `fix` writes the format back. */
export function pythonIssues(fix = false): string[] {
  const { tool } = v.parse(pyproject, parse(readFileSync('python/pyproject.toml', 'utf8')));
  const workspace = new Workspace(tool.ruff, PositionEncoding.Utf16);
  const issues: string[] = [];
  for (const path of pythonFiles()) {
    const text = readFileSync(path, 'utf8');
    const formatted = workspace.format(text);
    if (formatted !== text && fix) writeFileSync(path, formatted);
    else if (formatted !== text) issues.push(`${path}: not as ruff formats it (npm run format)`);
    for (const { code, message, start_location } of v.parse(diagnostics, workspace.check(text)))
      if (!(code === 'I001' && PROBLEM.test(path)))
        issues.push(`${path}:${start_location.row}: ${code ?? 'syntax'} ${message}`);
    issues.push(...lengthIssues(path, text));
  }
  return issues;
}

/** Says where a file is too long, and what to do about it. */
export function lengthIssues(path: string, text: string): string[] {
  const lines = text.split('\n').length - 1;
  if (lines <= MAX_LINES || PROBLEM.test(path)) return [];
  return [`${path}: ${lines} lines, at most ${MAX_LINES} are allowed; give a part of it a file of its own`];
}

function pythonFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.py']);
  return listed
    .toString()
    .split('\n')
    .filter((path) => path && !LEFT_ALONE.test(path));
}
