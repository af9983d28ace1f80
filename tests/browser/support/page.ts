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
  await expect(page.locator('ml-editor .cm-content')).toBeAttached();
  // Where one pane is shown at a time, it is the statement.
  if (await pane(page, 'Code').isHidden()) await expect(editor(page)).toBeVisible();
}

/** The button of a pane, shown where there is room for one pane only. */
export function pane(page: Page, name: 'Problem' | 'Code' | 'Results'): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function editor(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Your (?:code, in Python|query, in SQL)$/ });
}

/** Replaces the code as a reader would. */
export async function writeCode(page: Page, code: string): Promise<void> {
  if (await pane(page, 'Code').isVisible()) await pane(page, 'Code').click();
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
