/** A new identifier that no other tab or device will ever make. */
export function newId(): string {
  // crypto.randomUUID is missing where a page is served without https.
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
