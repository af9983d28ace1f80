import * as v from 'valibot';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const value = v.union([v.number(), v.string(), v.boolean(), v.array(v.number())]);

const drawSchema = v.object({
  numbers: v.record(v.string(), value),
  answer: v.number(),
  wrong: v.record(v.string(), v.number()),
});

/** What Python made of an item's `.py` file. */
const drawnItemSchema = v.variant('kind', [
  v.object({ kind: v.literal('numeric'), of: v.string(), draws: v.array(drawSchema) }),
  v.object({ kind: v.literal('prints'), of: v.string(), output: v.string() }),
]);

/** `drawn.json`: written by `npm run verify-theory`, so that neither the site's build nor a reader runs Python. */
export const drawnSchema = v.object({ format: v.literal(1), items: v.record(v.string(), drawnItemSchema) });

export type Drawn = v.InferOutput<typeof drawnSchema>;
export type DrawnItem = v.InferOutput<typeof drawnItemSchema>;
export type RawDraw = v.InferOutput<typeof drawSchema>;

/** How many draws are shipped with an item, and how many different ones there must be among them. */
export const SHIPPED_DRAWS = 48;
export const MIN_DIFFERENT_DRAWS = 40;

/** A short name of a file's text: what was made of another one does not fit. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\r\n?/g, '\n')))).slice(0, 16);
}
