import type { ProblemFiles } from '../../../src/core/problem.ts';

/** The fields of a complete `problem.json`. */
export function sampleManifest(): Record<string, unknown> {
  return {
    title: 'Mean of a list',
    summary: 'Write the arithmetic mean, which is 0.0 for an empty list.',
    topics: ['metrics'],
    concepts: ['mean'],
    difficulty: 'easy',
    minutes: 5,
    entryPoint: 'mean',
    packages: ['numpy'],
    limits: { timeLimitMs: 1000, memoryLimitMb: 256 },
    tolerance: { rtol: 1e-9, atol: 1e-12 },
    authors: ['A. Author'],
    licence: 'CC-BY-4.0',
  };
}

/** A complete package. `undefined` removes a file. */
export function samplePackage(changes: Record<string, string | undefined> = {}): ProblemFiles {
  const files: Record<string, string | undefined> = {
    'problem.json': JSON.stringify(sampleManifest()),
    'statement.md': 'The mean is $\\frac{1}{n}\\sum_i x_i$.\n\n$$\n\\bar{x}\n$$\n',
    'starter.py': 'def mean(xs: list[float]) -> float:\n    raise NotImplementedError\n',
    'tests.py': 'from ml_judge import Case\n\nSAMPLES = [Case("two numbers", xs=[1.0, 2.0])]\n',
    'solution.py': 'def mean(xs):\n    return sum(xs) / len(xs) if xs else 0.0\n',
    'hints.md': '## Hint 1\n\nAdd.\n\n## Hint 2\n\nDivide.\n\n## Hint 3\n\nMind the empty list.\n',
    'learn.md': 'A mean is a sum over a count.\n',
    'submissions/accepted/loop.py': 'def mean(xs):\n    ...\n',
    'submissions/wrong_answer/sum.py': '"""You give the sum."""\n',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
