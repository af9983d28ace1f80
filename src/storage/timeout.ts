/** A browser that has not answered after this long is taken to have no database. */
const TIMEOUT_MS = 2000;

/** The promise, or a rejection when the browser's database leaves it hanging. */
export function withinTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer.')), TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
