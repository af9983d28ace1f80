import type { Page } from '@playwright/test';

/** Writes values straight into a database of the site's own, as nothing of the site would. */
export async function store(page: Page, name: string, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    async ([database, entries]) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(`ml-judge/1/${database}`);
        request.onupgradeneeded = () => request.result.createObjectStore('values');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
      const transaction = opened.transaction('values', 'readwrite');
      for (const [key, value] of Object.entries(entries)) transaction.objectStore('values').put(value, key);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opened.close();
    },
    [name, values] as const,
  );
}
