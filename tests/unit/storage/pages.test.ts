import { expect, test } from 'vitest';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { PAGE_SIZE, SubmissionStore } from '../../../src/storage/submission-store.ts';

test('submissions are read page by page, newest first, each once', async () => {
  const store = new SubmissionStore(new MemoryStore());
  const count = 2 * PAGE_SIZE + 7;
  for (let index = 0; index < count; index++) {
    const submittedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
    const rest = { sourceCode: '', testSet: 'all', submittedAt, judgement: null } as const;
    await store.save({ id: `s${index}`, problem: 'dropout', ...rest });
    await store.save({ id: `o${index}`, problem: 'dropout-2', ...rest });
  }
  const ids: string[] = [];
  for (let skipped = 0; skipped < count; skipped += PAGE_SIZE) {
    const page = await store.page('dropout', skipped);
    expect([page.total, page.skipped]).toEqual([count, skipped]);
    ids.push(...page.submissions.map(({ id }) => id));
  }
  expect(ids).toEqual(Array.from({ length: count }, (_, index) => `s${count - 1 - index}`));
  expect((await store.page('dropout', count)).submissions).toEqual([]);
  expect(await store.page('adam', 0)).toEqual({ submissions: [], total: 0, skipped: 0 });
});
