import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

const PROBLEMS = new URL('../../../problems/', import.meta.url);

/** The text of a file of a problem package. */
export function packageFile(slug: string, path: string): string {
  return readFileSync(new URL(`${slug}/${path}`, PROBLEMS), 'utf8');
}

/** Opens a problem's page and waits until it can be typed in. */
export async function openProblem(page: Page, slug: string): Promise<void> {
  await page.goto(`problems/${slug}/`);
  await expect(editor(page)).toBeVisible();
}

export function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your code, in Python' });
}

/** Replaces the code as a reader would. */
export async function writeCode(page: Page, code: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

/** The text of the editor, as the element's API gives it. */
export function codeOf(page: Page): Promise<string> {
  return page.locator('ml-problem').evaluate((element) => (element as HTMLElement & { code: string }).code);
}

/** The verdict's word among the results. */
export function verdict(page: Page, word: string): Locator {
  return page.locator('ml-results').getByRole('heading', { name: word, exact: true });
}
