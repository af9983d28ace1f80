import { expect, test } from 'vitest';
import { drawBugs, parseBug, readBugs, reportBugs, withBugs, type Bug } from '../../../src/core/bugs.ts';
import { changedLines } from '../../../src/core/changed-lines.ts';

const SOLUTION = 'def f(x):\n    y = x + 1\n    z = y * 2\n    return z - 3\n';

function bugText(before: string, after: string): string {
  return `# A title\n\nWhy.\n\n## Symptom\n\nWhat is\nseen.\n\n## Before\n\n\`\`\`python\n${before}\n\`\`\`\n\n## After\n\n\`\`\`python\n${after}\n\`\`\`\n`;
}

const PLUS = bugText('    y = x + 1', '    y = x - 1');
const TIMES = bugText('    z = y * 2', '    z = y * 3');
const MINUS = bugText('    return z - 3', '    return z');

function bugs(files: Record<string, string>): Bug[] {
  const read = readBugs({ 'solution.py': SOLUTION, ...files });
  expect(read.issues).toEqual([]);
  return read.bugs;
}

const THREE = { 'bugs/minus.md': MINUS, 'bugs/plus.md': PLUS, 'bugs/times.md': TIMES };

test('a bug has a title, a symptom on one line, and lines before and after', () => {
  expect(parseBug('plus', PLUS)).toEqual({
    name: 'plus',
    title: 'A title',
    explanation: 'Why.',
    symptom: 'What is seen.',
    before: '    y = x + 1',
    after: '    y = x - 1',
  });
});

test.each([
  ['no title', PLUS.replace('# A title', ''), /no title/],
  ['no explanation', PLUS.replace('Why.', ''), /explains/],
  ['no symptom', PLUS.replace('What is\nseen.', ''), /Symptom/],
  ['no code', PLUS.replace('```python\n    y = x + 1\n```', ''), /"## Before"/],
  ['no change', bugText('    y = x + 1', '    y = x + 1'), /changes nothing/],
])('a file with %s is told to its author', (_, text, message) => {
  expect(parseBug('plus', text)).toMatch(message);
});

test('a patch that does not apply, applies twice or overlaps is told with what and where', () => {
  const issuesOf = (files: Record<string, string>) => readBugs({ 'solution.py': SOLUTION, ...files }).issues;
  expect(issuesOf({ 'bugs/a.md': bugText('    y = x + 2', '    y = 0') })).toEqual([
    { file: 'bugs/a.md', message: expect.stringContaining('`y = x + 2`') as string },
  ]);
  const twice = { 'solution.py': `${SOLUTION}${SOLUTION}`, 'bugs/a.md': PLUS };
  expect(issuesOf(twice)[0]?.message).toMatch(/more than once, at lines 2 and 6/);
  const wide = bugText('    y = x + 1\n    z = y * 2', '    z = x');
  expect(issuesOf({ 'bugs/a.md': wide, 'bugs/b.md': TIMES })).toEqual([
    { file: 'bugs/b.md', message: expect.stringMatching(/overlaps with bugs\/a\.md at line 3/) as string },
  ]);
});

test('any set of the bugs is put in, in any order', () => {
  const [minus, plus, times] = bugs(THREE) as [Bug, Bug, Bug];
  expect(withBugs(SOLUTION, [])).toBe(SOLUTION);
  const all = 'def f(x):\n    y = x - 1\n    z = y * 3\n    return z\n';
  expect(withBugs(SOLUTION, [minus, plus, times])).toBe(all);
  expect(withBugs(SOLUTION, [times, plus, minus])).toBe(all);
});

test('another set has as many bugs, is another, and is the same for the same seed', () => {
  const debugging = { bugs: bugs(THREE), chosen: ['plus', 'times'] };
  const sets = new Set(Array.from({ length: 20 }, (_, seed) => drawBugs(debugging, String(seed)).join()));
  expect([...sets].sort()).toEqual(['minus,plus', 'minus,times']);
  expect(drawBugs(debugging, 'x')).toEqual(drawBugs(debugging, 'x'));
  expect(drawBugs({ ...debugging, chosen: ['minus', 'plus', 'times'] }, '1')).toHaveLength(3);
});

test('the report counts what is mended, and the lines', () => {
  const debugging = { bugs: bugs(THREE), chosen: ['plus', 'times'] };
  const source = 'def f(x):\n    y = x + 1\n    z = y * 3\n    # looked at\n    return z - 3\n';
  expect(reportBugs(debugging, SOLUTION, source, new Set(['times']))).toEqual({
    mended: 1,
    of: 2,
    symptoms: ['What is seen.'],
    linesChanged: 1,
    linesNeeded: 2,
  });
});

test.each([
  ['a\nb\nc', 'a\nb\nc', 0],
  ['a\nb\nc', 'a  \n\n# why\nb\nc\n', 0],
  ['a\nb\nc', 'a\nx\nc', 1],
  ['a\nb\nc', 'a\nc', 1],
  ['a\nc', 'a\nx\ny\nc', 2],
  ['a\nb\nc\nd\ne', 'x\nb\nc\ny\nz\ne', 3],
  ['', 'a\nb', 2],
])('%j to %j are %i changed lines', (from, to, count) => {
  expect(changedLines(from, to)).toBe(count);
});
