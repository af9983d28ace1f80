import type { ProblemFiles, ProblemIssue } from '../core/problem.ts';
import { PACKAGES, type PackageName } from '../core/packages.ts';
import { packagesIn } from '../core/imports.ts';
import { IDENTIFIER_PATTERN } from './manifest.ts';

/** The fenced blocks that are files of a package, and what each is for. */
const BLOCKS = {
  starter: { file: 'starter.py', purpose: 'the signature that the editor starts with' },
  solution: { file: 'solution.py', purpose: 'a right answer, from which expected values come' },
  tests: { file: 'tests.py', purpose: 'calls of the function, one a line' },
  driver: { file: 'driver.py', purpose: 'how a test uses a class' },
} as const;
type Block = keyof typeof BLOCKS;
const NEEDED = ['starter', 'solution', 'tests'] as const;

/** Fields that may stand above the text, between lines of three hyphens, and how each is read. */
const FIELDS: Record<string, (text: string) => unknown> = {
  entryPoint: String,
  packages: (text) => text.split(/[\s,[\]]+/).filter(Boolean),
  timeLimitMs: Number,
  memoryLimitMb: Number,
  rtol: Number,
  atol: Number,
};

const FENCE = /^(`{3,}|~{3,}) *([^\n]*)\n([\s\S]*?)^\1[`~]* *(?:\n|$)/gm;
const HELP_HEADING = /^##(?!#) *(.*)$/m;

export type ReadExercise =
  { kind: 'exercise'; slug: string; files: ProblemFiles } | { kind: 'issues'; issues: ProblemIssue[] };

/**
 * Makes a package of an exercise that is written in one text: Markdown, in which fenced blocks marked `starter`,
 * `tests`, `solution` and `driver` are its files, sections named Hint are hints, and one named Learn is the idea.
 */
export function readExercise(text: string, id: string): ReadExercise {
  const { fields, body, unknown } = splitFields(dedent(text));
  const { blocks, prose } = splitBlocks(body);
  const { title, statement, hints, learn } = splitProse(prose);
  const entryPoint = String(fields['entryPoint'] ?? definedIn(blocks.starter ?? blocks.solution ?? ''));
  const messages = [
    ...unknown.map(
      (name) => `"${name}" is no field of an exercise. The fields are ${Object.keys(FIELDS).join(', ')}.`,
    ),
    ...NEEDED.filter((name) => !blocks[name]?.trim()).map(
      (name) => `There is no block of ${name}. Add \`\`\`python ${name}: ${BLOCKS[name].purpose}.`,
    ),
    ...(statement === '' ? ['There is no statement. Say above the blocks what is to be written.'] : []),
    ...(blocks.starter && !IDENTIFIER_PATTERN.test(entryPoint)
      ? ['The starter defines no function. Begin a line of it with "def" and the name of the function.']
      : []),
  ];
  if (messages.length > 0) {
    return { kind: 'issues', issues: messages.map((message) => ({ file: '', message })) };
  }
  const code = Object.values(blocks).join('\n');
  const files: Record<string, string> = {
    'problem.json': JSON.stringify(manifestOf(title, entryPoint, fields, packagesIn(code))),
    'statement.md': statement,
    'starter.py': blocks.starter ?? '',
    'solution.py': blocks.solution ?? '',
    'tests.py': testsOf(blocks.tests ?? '', entryPoint, blocks.solution ?? ''),
    'hints.md': hints.map((hint) => `## Hint\n\n${hint}`).join('\n\n'),
    'learn.md': learn,
    ...(blocks.driver && { 'driver.py': blocks.driver }),
  };
  return { kind: 'exercise', slug: slugOf(id) || slugOf(title) || slugOf(entryPoint) || 'exercise', files };
}

/** Lower-case words joined by hyphens; empty where there are none. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** Without the indentation that all lines share, and with what HTML made authors write otherwise. */
function dedent(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/<\\(?=\/script|!--)/gi, '<')
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return `${lines
    .map((line) => line.slice(shared))
    .join('\n')
    .trim()}\n`;
}

function splitFields(text: string): { fields: Record<string, unknown>; body: string; unknown: string[] } {
  const [whole, head = ''] = /^---\n([\s\S]*?\n)?---\n/.exec(text) ?? [''];
  const pairs = [...head.matchAll(/^(\w+):[ \t]*(.*?)[ \t]*$/gm)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replace(/^(["'])(.*)\1$/, '$2')],
  );
  return {
    fields: Object.fromEntries(pairs.flatMap(([name, value]) => readField(name, value))),
    body: text.slice(whole.length),
    unknown: pairs.flatMap(([name]) => (Object.hasOwn(FIELDS, name) ? [] : [name])),
  };
}

function readField(name: string, value: string): [string, unknown][] {
  const read = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  return read ? [[name, read(value)]] : [];
}

function splitBlocks(body: string): { blocks: Partial<Record<Block, string>>; prose: string } {
  const blocks: Partial<Record<Block, string>> = {};
  const prose = body.replace(FENCE, (whole, _fence: string, info: string, code: string) => {
    const name = (Object.keys(BLOCKS) as Block[]).find((block) => info.split(/[\s{}.,=]+/).includes(block));
    if (!name) return whole;
    blocks[name] = (blocks[name] ?? '') + code;
    return '\n';
  });
  return { blocks, prose };
}

function splitProse(prose: string): { title: string; statement: string; hints: string[]; learn: string } {
  const [, title = ''] = /^#(?!#) *(.+)$/m.exec(prose) ?? [];
  const [statement = '', ...rest] = prose.replace(/^#(?!#) *.+$/m, '').split(/^(?=##(?!#))/m);
  const kept = [statement];
  const hints: string[] = [];
  const learn: string[] = [];
  for (const section of rest) {
    const heading = HELP_HEADING.exec(section)?.[1]?.trim() ?? '';
    const below = section.replace(HELP_HEADING, '').trim();
    if (/^hint\b/i.test(heading)) hints.push(below);
    else if (/^learn\b/i.test(heading)) learn.push(below);
    else kept.push(section);
  }
  const isText = (each: string): boolean => each !== '';
  return {
    title: title.trim(),
    statement: kept
      .join('')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    hints: hints.filter(isText),
    learn: learn.filter(isText).join('\n\n'),
  };
}

function definedIn(source: string): string {
  return /^(?:async\s+def|def|class)\s+(\w+)/m.exec(source)?.[1] ?? '';
}

function manifestOf(
  title: string,
  entryPoint: string,
  fields: Record<string, unknown>,
  imported: readonly PackageName[],
): object {
  const { packages, timeLimitMs = 5000, memoryLimitMb = 512, rtol = 1e-6, atol = 1e-9 } = fields;
  return {
    title: title.length < 3 ? `Write ${entryPoint}` : title,
    summary: `An exercise of a page: write ${entryPoint}.`,
    // It stands in no catalogue.
    topics: ['data and features'],
    concepts: ['exercise'],
    difficulty: 'easy',
    minutes: 5,
    entryPoint,
    packages: packages ?? PACKAGES.filter((name) => name === 'numpy' || imported.includes(name)),
    limits: { timeLimitMs, memoryLimitMb },
    tolerance: { rtol, atol },
    authors: ['The author of the page'],
    licence: 'All rights reserved',
  };
}

/** A whole `tests.py` stays as it is; of anything else each call of the function is a case. */
function testsOf(source: string, entryPoint: string, solution: string): string {
  if (/^SAMPLES\b/m.test(source)) return source;
  const marked = source.replace(/^#+ *hidden\b.*$/gim, '_cases = HIDDEN');
  // Compiled under its own name, so that a mistake is told by its line in the block.
  return `import inspect
import numpy as np
from ml_judge import Case

SAMPLES = []
HIDDEN = []
_cases = SAMPLES
_reference = {}
exec(${JSON.stringify(solution)}, _reference)
_signature = inspect.signature(_reference["${entryPoint}"])


def _record(*positional, **keywords):
    arguments = _signature.bind(*positional, **keywords).arguments
    _cases.append(Case(f"Case {len(SAMPLES) + len(HIDDEN) + 1}", **arguments))


${entryPoint} = _record
exec(compile(${JSON.stringify(marked)}, "tests.py", "exec"), globals())
`;
}
