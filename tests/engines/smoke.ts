import { readFileSync } from 'node:fs';
import type { Verdict } from '../../src/core/verdict.ts';

/** A submission and the verdict it must get, in every engine. */
export interface Step {
  name: string;
  source: string;
  verdict: Verdict;
}

/** A page that is opened, and what is submitted on it, in this order. */
export interface Visit {
  name: string;
  /** Slug of the problem. */
  problem: string;
  /** Not on the problem's own page, but as an element in a plain page of another origin. */
  elsewhere?: boolean;
  steps: readonly Step[];
}

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sumList = (path: string): string => file(`tests/fixtures/problems/sum-list/${path}`);

const WRONG: Step = {
  name: 'wrong answer',
  source: sumList('submissions/wrong_answer/float_total.py'),
  verdict: 'WA',
};
const ENDLESS: Step = {
  name: 'loop without end',
  source: sumList('submissions/time_limit_exceeded/never_ends.py'),
  verdict: 'TLE',
};
const ACCEPTED: Step = { name: 'a right answer', source: sumList('solution.py'), verdict: 'AC' };

/** The same in every engine. Right answers in between show that each death is survived. */
export const VISITS: readonly Visit[] = [
  {
    name: 'first visit',
    problem: 'sum-list',
    steps: [
      ACCEPTED,
      WRONG,
      ENDLESS,
      { name: 'list that doubles', source: solve('a = [0]', 'while True: a += a'), verdict: 'MLE' },
      {
        name: 'array over the cap',
        source: `import numpy as np\n${solve('return int(np.ones(2**27).sum())')}`,
        verdict: 'MLE',
      },
      ACCEPTED,
      { name: 'syntax error', source: 'def solve(xs:\n    return 0\n', verdict: 'CE' },
      { name: 'exception', source: solve('return xs[len(xs)]'), verdict: 'RTE' },
      { name: 'abort', source: `import os\n${solve('os.abort()')}`, verdict: 'RTE' },
      { name: 'exit on import', source: 'raise SystemExit(0)\n', verdict: 'RTE' },
      { name: 'deep recursion', source: solve('return solve(xs)'), verdict: 'RTE' },
      {
        name: 'recursion in C',
        source: [
          'from functools import partial',
          'def visit(node, *, depth=1):',
          '    deeper = partial(visit, depth=1)',
          '    for child in node: deeper(child)',
          solve('ring = []', 'ring.append(ring)', 'visit(ring)'),
        ].join('\n'),
        verdict: 'RTE',
      },
      {
        name: 'recursion limit raised',
        source: [
          'import sys',
          'sys.setrecursionlimit(10**9)',
          'class Endless:',
          '    def __getattr__(self, name): return getattr(self, name + "_")',
          solve('return Endless().first'),
        ].join('\n'),
        verdict: 'RTE',
      },
      ACCEPTED,
      { name: 'loop in C', source: solve('return sum(range(10**13))'), verdict: 'TLE' },
      {
        name: 'interrupt swallowed',
        source: solve('while True:', '    try:', '        while True: pass', '    except: pass'),
        verdict: 'TLE',
      },
      { name: 'print flood', source: solve('while True: print("x" * 1000)'), verdict: 'OLE' },
      {
        name: 'always equal',
        source: `class Yes:\n    def __eq__(self, other): return True\n${solve('return Yes()')}`,
        verdict: 'WA',
      },
      ACCEPTED,
    ],
  },
  {
    name: 'second visit',
    problem: 'dropout',
    steps: [
      { name: 'a right dropout', source: file('problems/dropout/solution.py'), verdict: 'AC' },
      {
        name: 'identity in training',
        source: file('problems/dropout/submissions/wrong_answer/identity_in_training.py'),
        verdict: 'WA',
      },
      { name: 'a right dropout', source: file('problems/dropout/solution.py'), verdict: 'AC' },
    ],
  },
  {
    name: 'element elsewhere',
    problem: 'sum-list',
    elsewhere: true,
    steps: [ACCEPTED, WRONG, ENDLESS, ACCEPTED],
  },
];

function solve(...lines: string[]): string {
  return ['def solve(xs):', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

/** JavaScript that settles when the problem is shown. From then on the page keeps its uncaught errors. */
export const WHEN_READY = `(async () => {
  globalThis.uncaught = [];
  addEventListener('error', ({ message }) => uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  await customElements.whenDefined('ml-problem');
  await document.querySelector('ml-problem').ready;
})()`;

export interface Submitted {
  verdict: Verdict;
  /** Why, where it is not AC. */
  reason: string;
  /** From the call of `submit` to the judgement. */
  durationMs: number;
}

/** JavaScript that submits code and answers what is in `Submitted`. */
export function submitting(source: string): string {
  return `(async () => {
    const problem = document.querySelector('ml-problem');
    problem.code = ${JSON.stringify(source)};
    const startedAt = performance.now();
    const { verdict, results, feedback } = await problem.submit();
    const last = results.find((result) => result.verdict === verdict);
    const reason = (feedback ?? last?.feedback)?.message ?? '';
    return { verdict, reason, durationMs: performance.now() - startedAt };
  })()`;
}

export interface PageReport {
  uncaught: string[];
  /** Every interpreter of the page, in the order in which they were ready. */
  starts: { fromSnapshot: boolean; durationMs: number }[];
}

/** JavaScript that answers what is in `PageReport`. */
export const PAGE_REPORT = `({
  uncaught,
  starts: performance.getEntriesByName('ml-judge: start Python').map(
    ({ detail, duration }) => ({ fromSnapshot: detail.fromSnapshot, durationMs: duration })
  ),
})`;
