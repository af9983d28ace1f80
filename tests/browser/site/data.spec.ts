import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAxeCleanInBothThemes } from '../support/axe.ts';
import type { Archive } from '../../../src/storage/index.ts';
import { codeOf, openProblem, writeCode } from '../support/page.ts';

const SLUG = 'precision-recall-f1';

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ml-judge-\d{4}-\d\d-\d\d\.json$/);
  return file.path();
}

/** The value beside a name in the list of what is kept. */
function figure(page: Page, name: string) {
  return page.locator('dt', { hasText: name }).locator('+ dd');
}

test('everything leaves in one file, is deleted, and comes back', async ({ page }) => {
  await openProblem(page, SLUG);
  await writeCode(page, 'mine = 1');
  await page.goto('./');
  await page.getByRole('link', { name: 'Your data' }).click();
  await expect(figure(page, 'Drafts')).toHaveText('1');
  await expect(figure(page, 'Last export')).toHaveText('never');
  const file = await exported(page);
  await expect(figure(page, 'Last export')).toHaveText('just now');

  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByText('Delete 1 draft, 0 submissions and 0 answers')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(figure(page, 'Drafts')).toHaveText('0');

  await page.getByLabel('File to import').setInputFiles(file);
  await expect(page.getByText(/^Added 1 draft, 0 submissions and \d settings?\.$/)).toBeVisible();
  await page.getByLabel('File to import').setInputFiles(file);
  await expect(page.getByText('Everything in this file was here already.')).toBeVisible();
  await openProblem(page, SLUG);
  await expect.poll(() => codeOf(page)).toBe('mine = 1');
});

test('a file that is none of ours changes nothing and says why', async ({ page }, testInfo) => {
  await page.goto('data/');
  const file = testInfo.outputPath('notebook.json');
  writeFileSync(file, '{"cells": []}');
  await page.getByLabel('File to import').setInputFiles(file);
  await expect(page.getByText('This file was not exported by ml-judge: choose another one.')).toBeVisible();
  await expect(figure(page, 'Drafts')).toHaveText('0');
});

test('after twenty submissions a line asks for an export, until it is told to wait', async ({
  page,
}, testInfo) => {
  await page.goto('data/');
  const archive = JSON.parse(readFileSync(await exported(page), 'utf8')) as Archive;
  const soon = new Date(Date.now() + 60_000).toISOString();
  archive.submissions = Array.from({ length: 20 }, (_, index) => ({
    id: `s${index}`,
    problem: SLUG,
    sourceCode: `x = ${index}`,
    testSet: 'all',
    submittedAt: soon,
    judgement: null,
  }));
  const file = testInfo.outputPath('many.json');
  writeFileSync(file, JSON.stringify(archive));
  await page.getByLabel('File to import').setInputFiles(file);
  await expect(page.getByText('Added 0 drafts, 20 submissions and 0 settings.')).toBeVisible();
  await page.goto('./');
  const note = page.locator('.site-note');
  await expect(note).toContainText('20 submissions are in this browser alone.');
  await expect(note.getByRole('link', { name: 'Export them' })).toHaveAttribute('href', /data\/$/);
  await page.clock.setFixedTime(Date.now() + 120_000);
  await note.getByRole('button', { name: 'Not now' }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Your data' })).toBeVisible();
  await expect(note).toBeHidden();
});

test('the page is accessible in both themes, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('data/');
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expectAxeCleanInBothThemes(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
