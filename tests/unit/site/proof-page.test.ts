import { expect, test } from 'vitest';
import { proofPage } from '../../../site/proof/page.ts';
import { contentHash, readProofs } from '../../../scripts/prove/proof.ts';
import type { ProblemProof } from '../../../scripts/prove/proof.ts';
import type { ProblemFiles } from '../../../src/core/problem.ts';
import { parseProblem } from '../../../src/problems/parse.ts';
import { renderProblem } from '../../../src/problems/rendered-problem.ts';
import { flat } from './flat.ts';
import { sampleManifest, samplePackage } from '../problems/sample-package.ts';

const files = samplePackage({
  'submissions/wrong_answer/sum.py':
    '"""You give the sum: divide by `len(xs)` & mind < 1."""\n# Breaks: Return the mean.\n',
});

function proofOf(verified: ProblemFiles): ProblemProof {
  return {
    contentHash: contentHash(verified),
    seedCount: 1000,
    wrongSeedCount: 200,
    risk: 3.9e-11,
    native: { python: '3.13.1', numpy: '2.4.0', tests: 63 },
    spread: 0.0004,
    submissions: [
      { file: 'submissions/accepted/loop.py', verdict: 'AC', caughtBy: null, error: null },
      { file: 'submissions/wrong_answer/sum.py', verdict: 'WA', caughtBy: 'two numbers', error: 5200 },
    ],
    mutants: { caught: 9, total: 10 },
    equivalentMutants: [{ mutant: 'line 2: > becomes >=', reason: 'At 0 both are 0.' }],
  };
}

function pageOf(shown: ProblemFiles, verified: ProblemFiles): string {
  const parsed = parseProblem('mean', shown);
  if (parsed.kind === 'issues') throw new Error(JSON.stringify(parsed.issues));
  return flat(proofPage([renderProblem(parsed.problem)], { mean: proofOf(verified) }));
}

test('a proven problem shows its figures, what catches each mistake, and unseen mutants', () => {
  const html = pageOf(files, files);
  for (const part of [
    '1 of 1 problems are proven',
    '9 of 10',
    '2,500 ×',
    'caught by <q>two numbers</q>',
    'divide by <code>len(xs)</code> &amp; mind &lt; 1.',
    'line 2: &gt; becomes &gt;=',
    'every one of 200 random draws',
    'a chance of at most 4 · 10<sup>−11</sup>',
    'Python 3.13.1 with NumPy 2.4.0',
    '<q class="promise">Return the mean.</q> <span class="facts"><code>sum</code>, caught by <q>two numbers</q></span>',
  ])
    expect(html).toContain(flat(part));
});

test('a problem that changed since it was verified claims nothing', () => {
  for (const changed of ['solution.py', 'tests.py', 'submissions/wrong_answer/sum.py']) {
    const html = pageOf({ ...files, [changed]: `${files[changed]}\n` }, files);
    expect(html).toContain('not verified since its last change');
    expect(html).not.toContain('two numbers');
  }
  const manifest = { ...sampleManifest(), tolerance: { rtol: 1e-3, atol: 1e-3 } };
  const html = pageOf({ ...files, 'problem.json': JSON.stringify(manifest) }, files);
  expect(html).toContain('not verified since its last change');
});

test('prose may change without it', () => {
  expect(pageOf({ ...files, 'learn.md': 'Other words.\n' }, files)).toContain('9 of 10');
});

test('the extract that is kept with the problems can be read', () => {
  expect(readProofs()).toBeTypeOf('object');
});
