import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import {
  conceptSlugs,
  deadLinks,
  parseConceptFolder,
  readConceptFolder,
  THEORY_FOLDER,
} from '../../../scripts/theory/concept-folder.ts';
import { problemFolders } from '../../../scripts/problems/problem-folder.ts';
import { SCHEMA_PATH, theorySchemaText } from '../../../scripts/theory/theory-schema.ts';
import { ITEM_KINDS } from '../../../src/core/study/theory.ts';
import { parseConcept } from '../../../src/theory/parse-concept.ts';
import { plainText } from '../../../src/theory/prose.ts';

const EXAMPLE = readConceptFolder(`${THEORY_FOLDER}/precision-recall`);

/** What is wrong with the example when one of its files is another. */
function issuesWith(file: string, change: (text: string) => string): string[] {
  const text = EXAMPLE[file] ?? '';
  expect(change(text)).not.toBe(text);
  return parseConcept('precision-recall', { ...EXAMPLE, [file]: change(text) }).issues.map(
    (issue) => `${issue.file}: ${issue.message}`,
  );
}

test('the published JSON Schema is the one that concepts are validated with', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8'), 'run: npm run schema').toBe(theorySchemaText());
});

test('every concept of the site can be shown, and what it names exists', () => {
  const known = {
    concepts: new Set(conceptSlugs()),
    problems: new Set(problemFolders().map((folder) => basename(folder))),
  };
  for (const slug of conceptSlugs()) {
    const parsed = parseConceptFolder(slug, true);
    expect([...parsed.issues, ...deadLinks(parsed, known)], slug).toEqual([]);
  }
});

test('the example has every kind, and shows drawn numbers in text and formulas', () => {
  const { concept } = parseConcept('precision-recall', EXAMPLE);
  expect(new Set(concept?.items.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS));
  const numeric = concept?.items.find(({ id }) => id === 'precision-recall/precision-at-a-base-rate');
  if (numeric?.kind !== 'numeric') throw new Error('not numeric');
  expect(numeric.stemHtml).toContain('{{recall}} %');
  expect(numeric.explanationHtml).toContain('>{{faulty_flagged}}</mn>');
  expect(numeric.explanationHtml).not.toMatch(/8640\d/);
  expect(numeric.draws.length).toBeGreaterThanOrEqual(40);
  for (const { shown, wrong, answer } of numeric.draws) {
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(['recall', 'faulty', 'answer']));
    expect(wrong).toHaveLength(numeric.wrong.length);
    expect(answer).toBeGreaterThan(0);
  }
});

test('the lesson has its picture, in colours of the page', () => {
  const { concept } = parseConcept('precision-recall', EXAMPLE);
  expect(concept?.lessonHtml).toMatch(/<figure class="picture"><svg viewBox/);
  expect(concept?.lessonHtml).not.toMatch(/#[0-9a-f]{6}|rgb\(/);
});

test.each([
  [
    'concept.json',
    /"use": "practice"/,
    '"use": "later"',
    /concept.json: "items.0.use" is "later". Say where it is asked/,
  ],
  [
    'concept.json',
    /"area": "[^"]*"/,
    '"area": "cooking"',
    /concept.json: "area" is "cooking". Choose an area/,
  ],
  ['concept.json', /"line": 7/, '"line": 70', /concept.json: "items.4.line" is 70/],
  ['concept.json', /"title"/, '"titel"', /"titel" is unknown/],
  ['lesson.md', /\$\\text[^$]*\$\$/, '$\\frac{1$$', /lesson.md: The formula .* does not parse/],
  ['lesson.md', /"kind": "plot"/, '"kind": "pie"', /lesson.md: In a picture: Give "kind"/],
  [
    'lesson.md',
    /"range": \[0, 1\]/,
    '"range": [1, 0]',
    /lesson.md: In a picture: "x.range.*smaller one first/,
  ],
  ['which-one-falls.md', /## Right\n\n.*/, '', /which-one-falls.md: The part "## Right" is missing/],
  ['which-one-falls.md', /## Right/, '## Rihgt', /The heading "## Rihgt" is not one of this kind's/],
  [
    'which-one-falls.md',
    /> That is what[^\n]*/,
    '',
    /"## Wrong: Precision and recall are a seesaw" needs a quotation/,
  ],
  [
    'which-one-falls.md',
    /Recall stays as[^\n]*/,
    'Recall stays or rises, as its denominator is fixed, and nothing that was flagged before is let go when the threshold is lowered.',
    /much longer than the others/,
  ],
  [
    'which-one-falls.md',
    /Recall stays as[^\n]*/,
    'Recall rises and precision falls.',
    /says the same as another option/,
  ],
  [
    'precision-at-a-base-rate.md',
    /\{\{recall\}\}/,
    '{{recal}}',
    /\{\{recal\}\} is not a name that draw or work gives/,
  ],
  [
    'precision-at-a-base-rate.md',
    /`recall_instead`/,
    '`no_such`',
    /needs, before its quotation, the name of a function/,
  ],
  [
    'precision-at-a-base-rate.py',
    /0\.5/,
    '0.6',
    /drawn.json: It was not made from precision-at-a-base-rate.py as it is/,
  ],
  ['nobody-flagged.md', /```\n0\.0\n```/, '```\nnan\n```', /is what the code prints/],
  ['sweep-thresholds.md', /flagged = np.cumsum\(y\)/, 'hits = y[order]', /is one of the right steps/],
  ['micro-by-mistake.md', /Line 8/, 'Line 7', /needs, before its quotation, another line/],
  ['explain-to-a-product-manager.md', /accuracy\?/, 'accuracy.', /each with its "\?"/],
])('a malformed %s is told with file and field (%s)', (file, what, instead, message) => {
  expect(issuesWith(file, (text) => text.replace(what, () => instead)).join('\n')).toMatch(message);
});

test('files that nobody uses, and links that lead nowhere, are told', () => {
  const extra = parseConcept('precision-recall', { ...EXAMPLE, 'old.md': 'x' });
  expect(extra.issues).toEqual([{ file: 'old.md', message: expect.stringContaining('No item') as string }]);
  const linked = parseConcept('precision-recall', {
    ...EXAMPLE,
    'lesson.md': `${EXAMPLE['lesson.md'] ?? ''}\n[there](concept:nowhere) and [here](problem:dropout)`,
  });
  expect(linked.concept?.lessonHtml).toContain('href="{{site}}problems/dropout/"');
  const dead = deadLinks(linked, {
    concepts: new Set(conceptSlugs()),
    problems: new Set(['dropout', ...problemFolders().map((folder) => basename(folder))]),
  });
  expect(dead.map(({ message }) => message)).toEqual([
    'The link concept:nowhere leads to no concept of this site.',
  ]);
});

test('lengths are of what is read', () => {
  expect(plainText('<p>a &lt; <strong>b</strong></p><svg><text>x</text></svg>')).toBe('a < b');
});
