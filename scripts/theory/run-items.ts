import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { asSubmission, PRINTING } from '../../src/theory/printing.ts';
import { drawnSchema, fingerprint, SHIPPED_DRAWS, type DrawnItem } from '../../src/theory/drawn.ts';
import type { ItemManifest } from '../../src/theory/concept-schema.ts';
import type { ParsedItem } from '../../src/theory/parse-item.ts';
import type { NodeJudge } from '../node/node-judge.ts';

const DRAW = readFileSync(resolve(import.meta.dirname, 'draw.py'), 'utf8');

const answerSchema = v.object({
  faults: v.array(v.string()),
  draws: v.array(v.unknown()),
  different: v.number(),
  second: v.boolean(),
});

/** What running an item's code shows. */
export interface RanItem {
  faults: string[];
  drawn: DrawnItem | null;
  /** A numeric item whose answer is computed in a second way. */
  second: boolean;
}

interface Printed {
  output: string;
  /** Null where it ran to its end. */
  raised: string | null;
}

/** What a program prints, in an interpreter of its own, as at the site. */
async function printed(judge: NodeJudge, code: string, timeLimitMs = 2000): Promise<Printed> {
  const problem = { ...PRINTING, limits: { ...PRINTING.limits, timeLimitMs } };
  const { verdict, output, feedback, results } = await judge.judge({
    problem,
    source: asSubmission(code),
    testSet: 'sample',
    seed: '00',
  });
  const text = output.replace(/[^\S\n]+$/gm, '').trimEnd();
  if (verdict === 'AC') return { output: text, raised: null };
  const reason = feedback ?? results[0]?.feedback;
  const type = reason?.kind === 'exception' ? `${reason.exceptionType}: ` : '';
  return { output: text, raised: `${type}${reason?.message ?? verdict}` };
}

/** Runs the code of an item as its kind wants it. */
export async function runItem(
  judge: NodeJudge,
  manifest: ItemManifest,
  code: string,
  { functions, repair, program }: ParsedItem,
): Promise<RanItem> {
  switch (manifest.kind) {
    case 'numeric':
      return await drawItem(judge, manifest.tolerance, code, functions);
    case 'prints':
      return await printItem(judge, code);
    case 'wrong-line':
      return {
        faults: await compareRepair(judge, code, manifest.line, repair ?? ''),
        drawn: null,
        second: false,
      };
    case 'order':
      return { faults: await compileProgram(judge, program), drawn: null, second: false };
    case 'choice':
    case 'free':
      return { faults: [], drawn: null, second: false };
    default:
      return manifest satisfies never;
  }
}

async function drawItem(
  judge: NodeJudge,
  { rtol, atol }: { rtol: number; atol: number },
  code: string,
  functions: readonly string[],
): Promise<RanItem> {
  const given = [code, rtol, atol, functions.filter(Boolean), SHIPPED_DRAWS];
  const { output, raised } = await printed(judge, `GIVEN = ${JSON.stringify(given)}\n${DRAW}`, 20_000);
  if (raised) return { faults: [`The code ends with ${raised}`], drawn: null, second: false };
  const { faults, draws, second } = v.parse(answerSchema, JSON.parse(output.split('\n').at(-1) ?? ''));
  const drawn = { kind: 'numeric', of: fingerprint(code), draws };
  const read = v.safeParse(drawnSchema.entries.items, { item: drawn });
  if (!read.success) {
    const message =
      'draw and work must give numbers, texts or lists of numbers, and every function a finite number.';
    return { faults: [...faults, message], drawn: null, second };
  }
  return { faults, drawn: read.output['item'] ?? null, second };
}

async function printItem(judge: NodeJudge, code: string): Promise<RanItem> {
  const { output, raised } = await printed(judge, code);
  if (raised) return { faults: [`The code does not run to its end: ${raised}`], drawn: null, second: false };
  if (output === '') return { faults: ['The code prints nothing.'], drawn: null, second: false };
  const again = await printed(judge, code);
  const faults =
    again.output === output ? [] : ['The code prints something else when it runs again: fix its seed.'];
  return { faults, drawn: { kind: 'prints', of: fingerprint(code), output }, second: false };
}

/** The line that is called wrong must matter, and what is put in its place must run. */
async function compareRepair(
  judge: NodeJudge,
  code: string,
  line: number,
  repair: string,
): Promise<string[]> {
  const lines = code.split('\n');
  const repaired = [...lines.slice(0, line - 1), repair, ...lines.slice(line)].join('\n');
  const [before, after] = [await printed(judge, code), await printed(judge, repaired)];
  if (after.raised) return [`With the line of "## Right" the code does not run to its end: ${after.raised}`];
  if (after.output === before.output && before.raised === null)
    return [
      'The code prints the same with the line repaired: let it print, or assert, something that shows the difference.',
    ];
  return [];
}

async function compileProgram(judge: NodeJudge, program: string | null): Promise<string[]> {
  if (program === null) return [];
  const { raised } = await printed(judge, `compile(${JSON.stringify(program)}, "steps", "exec")`);
  return raised ? [`The steps of "## Right", one after the other, are not Python: ${raised}`] : [];
}
