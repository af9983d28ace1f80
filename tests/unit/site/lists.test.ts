import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { problemFolders } from '../../../scripts/problems/problem-folder.ts';
import { PATH, SHORT_LISTS } from '../../../site/lists/page.ts';
import { TOPICS } from '../../../src/core/problem.ts';

test('the short lists name problems that there are, each once, under addresses of their own', () => {
  const slugs = new Set(problemFolders().map((folder) => basename(folder)));
  for (const { id, title, problems } of SHORT_LISTS) {
    expect(id).toMatch(/^[a-z][a-z-]+$/);
    expect(
      problems.filter((slug) => !slugs.has(slug)),
      title,
    ).toEqual([]);
    expect(new Set(problems).size, title).toBe(problems.length);
  }
  expect(new Set(SHORT_LISTS.map(({ id }) => id)).size).toBe(SHORT_LISTS.length);
});

test('the path holds every topic once, in a place of its own, to the right of what it builds on', () => {
  expect(PATH.map(({ topic }) => topic).sort()).toEqual([...TOPICS].sort());
  expect(new Set(PATH.map(({ column, row }) => `${column} ${row}`)).size).toBe(PATH.length);
  for (const { topic, after, column } of PATH)
    for (const before of after)
      expect(PATH.find((one) => one.topic === before)?.column, `${before}, ${topic}`).toBeLessThan(column);
});
