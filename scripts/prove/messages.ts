/**
 * What the functions of `ml_judge.proof.verification` answer. `python/ml_judge/proof/messages.py` has the same
 * messages, with what each field means; a test compares the two.
 */
import * as v from 'valibot';
import type { VerifierApi } from '../../workers/verifier.ts';

type FunctionName = Parameters<VerifierApi['ask']>[0];

const text = v.string();
const texts = v.array(text);
const issues = v.array(v.object({ file: text, message: text }));
/** A share of what the tolerance allows; null where the package checks by itself. */
const spread = v.nullable(v.number());

const packageOpened = v.object({
  issues,
  isRandom: v.boolean(),
  mutants: v.array(v.object({ line: v.number(), description: text })),
});

const correctTried = v.object({
  failures: v.array(v.object({ file: text, test: text, seed: text, verdict: text })),
  spread,
});

const comparison = v.object({
  answers: v.array(
    v.object({ file: text, caught: texts, cases: texts, error: spread, repeatable: v.boolean() }),
  ),
  same: v.array(v.object({ file: text, other: text })),
});

const programTried = v.object({
  found: texts,
  missed: v.array(v.object({ bug: text, case: text })),
  accepted: v.boolean(),
});

const sabotaged = v.object({
  changed: v.record(v.string(), texts),
  form: texts,
  precision: texts,
  given: texts,
  issues,
});

/** Function → its answer: a JSON Schema is made of them, with which Python's own description is compared. */
export const ANSWERS = {
  open_package: packageOpened,
  try_mutant: v.nullable(text),
  try_program: v.nullable(programTried),
  try_correct: correctTried,
  try_wrong: texts,
  try_spread: spread,
  compare_wrong: v.nullable(comparison),
  add_up_risk: v.nullable(v.number()),
  try_sabotage: sabotaged,
} satisfies Record<FunctionName, v.GenericSchema>;

export type Answer<Name extends FunctionName> = v.InferOutput<(typeof ANSWERS)[Name]>;

/** Throws where the text is no answer of the function. */
export function parseAnswer<Name extends FunctionName>(name: Name, json: string): Answer<Name> {
  return v.parse(ANSWERS[name], JSON.parse(json));
}
