/**
 * The files of a zip whose entries are stored, by name, without copying.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
export function storedZipEntries(zip: ArrayBuffer): Map<string, Uint8Array> {
  const view = new DataView(zip);
  const decoder = new TextDecoder();
  let end = zip.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(decoder.decode(new Uint8Array(zip, at + 46, nameLength)), new Uint8Array(zip, start, size));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}
