import type { WrongProgram } from '../../core/contract/judge.ts';
import type { ToldApart } from '../../core/telling-apart.ts';
import type { InterpreterPool } from '../interpreter-pool.ts';
import { lendInterpreters, type Interpreters } from '../lend.ts';
import * as replies from '../replies.ts';
import type { JudgedProblem, TaskOptions } from '../request.ts';
import { Run } from '../run.ts';
import { whyNoInputs } from './own-cases.ts';

export interface TellApartRequest {
  problem: JudgedProblem;
  /** Inputs, each as a case of the reader's own. */
  cases: readonly { name: string; code: string }[];
}

/** What became of each wrong program on one case, or why the case cannot be used. */
type Tried = { message: string } | readonly WrongProgram[];

/**
 * Runs the package's declared wrong programs on inputs of the reader's. What makes the inputs runs in a
 * candidate's interpreter; the programs are the package's own, and run in the judge's. Rejects with
 * JudgeStopped on abort, and with whatever ended an interpreter.
 */
export async function tellApart(
  pool: InterpreterPool,
  { problem, cases }: TellApartRequest,
  { signal }: TaskOptions,
): Promise<ToldApart> {
  const refused: ToldApart['refused'] = [];
  const outcomes = new Map<number, WrongProgram>();
  for (const { name, code } of cases) {
    const tried = await lendInterpreters(pool, { problem, source: code }, signal, (interpreters) =>
      tryWith(problem, code, interpreters, signal),
    );
    if ('message' in tried) {
      refused.push({ name, message: tried.message });
      continue;
    }
    for (const [number, program] of tried.entries()) {
      const before = outcomes.get(number)?.outcome ?? 'same';
      // One input is enough to tell it apart; what could not be seen on one input is no "same".
      if (before === 'same' || program.outcome === 'apart') outcomes.set(number, program);
    }
  }
  const counted = [...outcomes.values()].filter(({ outcome }) => outcome !== 'left-out');
  return { apart: counted.flatMap(({ mistake }) => mistake ?? []), count: counted.length, refused };
}

async function tryWith(
  problem: JudgedProblem,
  code: string,
  { judge, candidate }: Interpreters,
  signal: AbortSignal | undefined,
): Promise<Tried> {
  const run = new Run(problem, judge, candidate);
  const inputs = await run.inputs(code);
  const { reply } = inputs;
  if (reply === null || inputs.limit !== null) return { message: whyNoInputs(inputs) };
  const { message, count } = replies.parseTelling(await run.ask((api) => api.planTelling(reply)));
  if (message !== null) return { message };
  const programs: WrongProgram[] = [];
  for (let number = 0; number < count; number++) {
    signal?.throwIfAborted();
    programs.push(replies.parseWrongProgram(await run.ask((api) => api.tellApart(number))));
  }
  return programs;
}
