/** Validates the events of an interpreter: a box is no more trusted than the code it runs. */
import * as v from 'valibot';
import type { InterpreterEvent } from '../core/contract/worker.ts';
import { milliseconds, text } from './said.ts';

const snapshot = v.object({
  memory: v.instance(ArrayBuffer),
  handles: v.record(v.string(), v.array(v.number())),
  tables: v.array(v.number()),
});

const interpreterEvent = v.variant('kind', [
  v.object({
    kind: v.literal('ready'),
    bootMs: milliseconds,
    fromSnapshot: v.boolean(),
    runtimeVersion: text,
    slowdown: v.pipe(v.number(), v.minValue(1)),
  }),
  v.object({ kind: v.literal('snapshot'), snapshot }),
  v.object({ kind: v.literal('boot-failed'), message: text, fromSnapshot: v.boolean() }),
  v.object({ kind: v.literal('printed'), output: text }),
  v.object({ kind: v.literal('output-limit'), output: text }),
]);

/** Null for anything else. */
export function parseEvent(data: unknown): InterpreterEvent | null {
  const parsed = v.safeParse(interpreterEvent, data);
  return parsed.success ? parsed.output : null;
}
