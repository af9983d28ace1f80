import { expect, test } from '@playwright/test';
import { makeReady } from '../support/offline.ts';
import { editor, packageFile, verdict, writeCode } from '../support/page.ts';
import { serveFolder } from '../../../scripts/tools/static-server.ts';

test.use({ serviceWorkers: 'allow' });

const SLUG = 'precision-recall-f1';

test('after one visit problems are found, read, written and judged without a connection', async ({
  page,
  context,
}) => {
  const host = await serveFolder('dist-test');
  await page.goto(host.address);
  await makeReady(page);
  await context.setOffline(true);
  host.close();
  await page.reload();
  await expect(page.getByText('Ready for offline')).toBeVisible();
  await page.getByRole('link', { name: 'Precision, recall and F1' }).click();
  await expect(editor(page)).toBeVisible();
  await writeCode(page, packageFile(SLUG, 'solution.py'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(verdict(page, 'Accepted')).toBeVisible({ timeout: 90_000 });
  await writeCode(page, 'def prf1(y_true, y_pred, positive=1):\n    return 1.0, 1.0, 1.0\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page, 'Wrong answer')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.locator('ml-attempts').getByRole('listitem')).toHaveCount(2);
});
