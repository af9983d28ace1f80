import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/problems/problem-package-error.ts';
import { parseProblem } from '../../../src/problems/parse.ts';
import { sampleManifest, samplePackage } from './sample-package.ts';

function issuesOf(changes: Record<string, string | undefined>, slug = 'mean'): string[] {
  const parsed = parseProblem(slug, samplePackage(changes));
  return parsed.kind === 'issues' ? formatIssues(parsed.issues).split('\n') : [];
}

function manifestWith(changes: Record<string, unknown>): Record<string, string> {
  return { 'problem.json': JSON.stringify({ ...sampleManifest(), ...changes }) };
}

test('reads a complete package', () => {
  const parsed = parseProblem('mean', samplePackage());
  if (parsed.kind !== 'problem') throw new Error(formatIssues(parsed.issues));
  expect(parsed.problem).toMatchObject({
    slug: 'mean',
    entryPoint: 'mean',
    related: [],
    hints: ['Add.', 'Divide.', 'Mind the empty list.'],
  });
  expect(parsed.problem.files).toEqual(samplePackage());
});

// What is spoilt, and the one message it must give.
const mistakes: [string, Record<string, string | undefined>, RegExp][] = [
  ['no problem.json', { 'problem.json': undefined }, /^problem\.json: The file is missing\. Add the title/],
  ['not JSON', { 'problem.json': '{"title": }' }, /^problem\.json: The file is not JSON \(/],
  ['not an object', { 'problem.json': '[]' }, /^problem\.json: Write one JSON object/],
  ['an unknown field', manifestWith({ titel: 'x' }), /"titel" is unknown\. There is no such field/],
  [
    'a nested unknown field',
    manifestWith({ limits: { timeLimitMs: 100, memoryLimitMb: 128, cpu: 1 } }),
    /"limits\.cpu" is unknown\..*timeLimitMs, memoryLimitMb/,
  ],
  ['a missing field', manifestWith({ title: undefined }), /"title" is missing\. Give the title/],
  ['a wrong type', manifestWith({ minutes: 'ten' }), /"minutes" is "ten"\. Give the minutes/],
  ['no tolerance', manifestWith({ tolerance: undefined }), /"tolerance" is missing\. Give rtol and atol/],
  ['half a tolerance', manifestWith({ tolerance: { rtol: 0.01 } }), /"tolerance\.atol" is missing/],
  [
    'a generous tolerance',
    manifestWith({ tolerance: { rtol: 0.2, atol: 0 } }),
    /"tolerance\.rtol" is 0\.2\./,
  ],
  [
    'an infinite tolerance',
    { 'problem.json': JSON.stringify(sampleManifest()).replace('1e-9', '1e999') },
    /"tolerance\.rtol" is Infinity\./,
  ],
  [
    'a long time limit',
    manifestWith({ limits: { timeLimitMs: 1e9, memoryLimitMb: 256 } }),
    /"limits\.timeLimitMs" is 1000000000\..*20,000/,
  ],
  [
    'much memory',
    manifestWith({ limits: { timeLimitMs: 1000, memoryLimitMb: 8192 } }),
    /"limits\.memoryLimitMb" is 8192/,
  ],
  ['an unknown topic', manifestWith({ topics: ['cooking'] }), /"topics\.0" is "cooking"\. Choose a topic/],
  [
    'the same topic twice',
    manifestWith({ topics: ['metrics', 'metrics'] }),
    /"topics" is .*different topics/,
  ],
  ['an unknown package', manifestWith({ packages: ['torch'] }), /"packages\.0" is "torch"\. Only these/],
  ['an entry point that is no name', manifestWith({ entryPoint: 'my mean' }), /"entryPoint" is "my mean"/],
  ['a keyword as entry point', manifestWith({ entryPoint: 'lambda' }), /"entryPoint" is "lambda"/],
  ['a title of two lines', manifestWith({ title: 'Mean\nof' }), /"title" is "Mean\\nof"/],
  ['no statement', { 'statement.md': undefined }, /^statement\.md: The file is missing/],
  ['an empty statement', { 'statement.md': ' \n' }, /^statement\.md: The file is empty/],
  [
    'a broken formula',
    { 'statement.md': 'Take $\\frac{1}{$ of it.' },
    /^statement\.md: The formula "\\frac\{1\}\{" does not parse/,
  ],
  [
    'an unknown command in a formula',
    { 'learn.md': '$$\\nonsense x$$' },
    /^learn\.md: The formula "\\nonsense x" does not parse/,
  ],
  [
    'another name in the starter',
    { 'starter.py': 'def average(xs): ...' },
    /^starter\.py: The file does not define mean/,
  ],
  [
    'another name in the solution',
    { 'solution.py': 'def mean_of(xs): ...' },
    /^solution\.py: The file does not define mean/,
  ],
  ['no samples', { 'tests.py': 'HIDDEN = []' }, /^tests\.py: The file does not define SAMPLES/],
  ['a driver without drive', { 'driver.py': 'x = 1' }, /^driver\.py: The file does not define drive/],
  [
    'two hints',
    { 'hints.md': '## Hint 1\nAdd.\n## Hint 2\nDivide.' },
    /^hints\.md: The file has 2 hints: write at least 3/,
  ],
  [
    'no accepted submission',
    { 'submissions/accepted/loop.py': undefined },
    /^submissions\/accepted: There is no accepted/,
  ],
  [
    'no wrong answer',
    { 'submissions/wrong_answer/sum.py': undefined },
    /^submissions\/wrong_answer: There is no wrong answer/,
  ],
  ['a mistyped file', { 'soluton.py': '' }, /^soluton\.py: A package has no such file/],
  ['a path outside', { '../evil.py': '' }, /^\.\.\/evil\.py: A package has no such file/],
  ['an unknown verdict', { 'submissions/oops/x.py': '' }, /^submissions\/oops\/x\.py: Put submissions into/],
  ['bytes that are no text', { 'learn.md': 'a\0b' }, /^learn\.md: The file is not readable as text/],
  [
    'a long submission',
    { 'submissions/accepted/long.py': '#'.repeat(70_000) },
    /has 68 KiB: keep it within 64 KiB/,
  ],
  [
    'a long file',
    { 'learn.md': 'x'.repeat(600_000) },
    /^learn\.md: The file has 585 KiB: keep it within 512 KiB/,
  ],
];

test.each(mistakes)('%s gets one message', (_name, changes, message) => {
  const issues = issuesOf(changes);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatch(message);
});

test('a name that cannot be part of a URL', () => {
  expect(issuesOf({}, 'My Problem')).toEqual([expect.stringMatching(/^"My Problem" cannot be the name/)]);
});

test('ten different mistakes get ten messages', () => {
  const manifest = {
    ...sampleManifest(),
    titel: 'Mean', // 1
    topics: ['cooking'], // 2
    packages: ['torch'], // 3
    limits: { timeLimitMs: 1e9, memoryLimitMb: 256 }, // 4
    tolerance: { rtol: 0.5, atol: 0 }, // 5
  };
  const issues = issuesOf({
    'problem.json': JSON.stringify(manifest),
    'statement.md': '', // 6
    'starter.py': 'def average(xs): ...', // 7
    'hints.md': '## Hint 1\nAdd.', // 8
    'tests.py': undefined, // 9
    'submissions/wrong_answer/sum.py': undefined, // 10
  });
  expect(issues).toHaveLength(10);
  expect(new Set(issues).size).toBe(10);
});

test('a package too large as a whole', () => {
  const changes = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`submissions/wrong_answer/m${index}.py`, '#'.repeat(60_000)]),
  );
  expect(issuesOf(changes)).toEqual(['The package has 2.3 MiB: make it smaller than 2.0 MiB.']);
});
