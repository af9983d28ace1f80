/** Validates what interpreters answer: a box is no more trusted than the code it runs. */
import { REPLY_BYTES } from '../core/budgets.ts';
import * as v from 'valibot';
import type {
  Checked,
  Diagnosis,
  Opened,
  CaseForm,
  OwnPlan,
  PlannedCase,
  PreparedCase,
  Seen,
  Telling,
  WrongProgram,
} from '../core/contract/judge.ts';
import type { CallReport, Calls } from '../core/contract/worker.ts';
import type { LookFailure } from '../core/closer-look.ts';
import type { Walk } from '../core/walk.ts';
import { VERDICTS } from '../core/verdict.ts';
import { milliseconds, text } from '../runtime/said.ts';
import { count, drawing, drawnValue, rowsDrawing, shownValue, sourceLine, whole } from './reply-shapes.ts';

/** Figures of one call that are taken note of; those beyond are ignored. */
const MAX_FIGURES = 10_000;
/** As many as `python/ml_judge/candidate/steps.py` records. */
const MAX_STEPS = 20_000;

const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((value) => value.byteLength <= REPLY_BYTES, 'too large'),
);

const callReport = v.object({
  reply: v.nullable(bytes),
  durationMs: milliseconds,
  limit: v.nullable(v.picklist(['time', 'memory', 'output'])),
  died: v.nullable(text),
  output: text,
  figures: v.pipe(v.array(v.number()), v.maxLength(MAX_FIGURES)),
});

const calls = v.object({ first: callReport, again: v.nullable(callReport) });

const preparedCases = v.pipe(v.array(v.object({ args: bytes, referenceMs: milliseconds })), v.minLength(1));

const opened = v.object({
  issues: v.array(v.object({ file: text, message: text })),
});

const plan = v.array(
  v.object({
    id: whole,
    name: text,
    visibility: v.picklist(['sample', 'hidden']),
    generated: v.boolean(),
    repeat: v.boolean(),
    finds: v.optional(text),
  }),
);

const ownPlan = v.object({ message: v.nullable(text), tests: plan });

const failure = v.object({ message: text });

const work = v.union([
  failure,
  v.object({ bytecodes: v.number(), numpyCalls: v.number(), complete: v.boolean() }),
]);

const seenAnswer = v.union([
  failure,
  v.object({
    digits: v.nullable(v.union([v.number(), v.literal('all')])),
    finite: v.boolean(),
    raised: v.nullable(text),
    first: v.nullable(
      v.object({ line: v.number(), text, kind: v.picklist(['infinite', 'not a number', 'raised']) }),
    ),
  }),
]);

const feedback = v.variant('kind', [
  v.object({
    kind: v.literal('mismatch'),
    message: text,
    hint: v.optional(text),
    path: v.optional(text),
    index: v.optional(v.array(v.number())),
    expected: v.optional(shownValue),
    got: v.optional(shownValue),
    maxAbsError: v.optional(v.number()),
    maxRelError: v.optional(v.number()),
    relativeIndex: v.optional(v.array(v.number())),
    drawing: v.optional(drawing),
    rows: v.optional(rowsDrawing),
  }),
  v.object({
    kind: v.literal('exception'),
    message: text,
    exceptionType: text,
    trace: v.array(sourceLine),
    hint: v.optional(text),
    repair: v.optional(text),
  }),
  v.object({
    kind: v.literal('limit'),
    message: text,
    limitMs: v.optional(v.number()),
    at: v.optional(sourceLine),
  }),
]);

const checked = v.object({
  verdict: v.picklist(VERDICTS),
  feedback: v.optional(feedback),
  arguments: v.optional(v.array(v.object({ name: text, value: shownValue }))),
  code: v.optional(text),
  ownCode: v.optional(text),
  values: v.optional(v.object({ expected: shownValue, got: v.optional(shownValue), anyAnswer: v.boolean() })),
});

const steps = v.union([
  failure,
  v.pipe(
    v.object({
      steps: v.pipe(
        v.array(
          v.object({
            kind: v.picklist(['call', 'line', 'return', 'raise']),
            line: count,
            frame: count,
            next: count,
            printed: count,
            error: v.optional(text),
            changes: v.array(v.pipe(v.array(count), v.length(2))),
          }),
        ),
        v.maxLength(MAX_STEPS),
      ),
      frames: v.array(v.object({ function: text, line: count, caller: whole })),
      names: v.array(text),
      values: v.array(
        v.object({
          shown: shownValue,
          drawn: v.optional(drawnValue),
          range: v.optional(text),
          finite: v.boolean(),
        }),
      ),
      blocks: v.array(
        v.object({
          kind: v.picklist(['if', 'while', 'for']),
          line: count,
          text,
          first: count,
          last: count,
        }),
      ),
      printed: text,
      leftOut: v.picklist(['', 'steps', 'size', 'time']),
      difference: v.nullable(v.object({ step: count, name: text, reference: shownValue })),
    }),
    v.check(
      ({ steps: taken, frames, names, values }) =>
        frames.every(({ caller }, index) => caller < index) &&
        taken.every(
          ({ frame, changes }) =>
            frame < frames.length &&
            changes.every(([name = -1, value = -1]) => name < names.length && value < values.length),
        ),
      'counts what is not there',
    ),
  ),
]);

const caseForm = v.object({ names: v.array(text), example: text });

const pace = v.pipe(v.number(), v.minValue(1), v.maxValue(100));

const telling = v.object({ message: v.nullable(text), count });

const mistake = v.object({ file: text, message: text });

const wrongProgram = v.object({
  outcome: v.picklist(['apart', 'same', 'left-out']),
  mistake: v.optional(mistake),
});

const diagnosis = v.object({
  misconception: v.nullable(mistake),
});

const variants = v.array(whole);

/**
 * The messages that Python makes, by their names in `python/ml_judge/messages.py`: a JSON Schema is made of
 * them, with which Python's own description is compared.
 */
export const MESSAGES = {
  Opened: opened,
  Plan: plan,
  OwnPlan: ownPlan,
  CaseForm: caseForm,
  Checked: checked,
  Growth: work,
  Stability: seenAnswer,
  Steps: steps,
  Variants: variants,
  Diagnosis: diagnosis,
  Telling: telling,
  WrongProgram: wrongProgram,
};

export const parseCallReport = (data: unknown): CallReport => v.parse(callReport, data);
/** Null: not made, as `CallRequest.ahead` allows. */
export const parseCalls = (data: unknown): Calls | null => v.parse(v.nullable(calls), data);
/** Throws unless there is at least one, and at most as many as were `asked` for. */
export const parsePreparedCases = (data: unknown, asked: number): PreparedCase[] =>
  v.parse(v.pipe(preparedCases, v.maxLength(asked)), data);
export const parseOpened = (data: unknown): Opened => v.parse(opened, data);
export const parsePlan = (data: unknown): PlannedCase[] => v.parse(plan, data);
export const parseOwnPlan = (data: unknown): OwnPlan => v.parse(ownPlan, data);
export const parseCaseForm = (data: unknown): CaseForm => v.parse(caseForm, data);
export const parsePace = (data: unknown): number => v.parse(pace, data);
/** Throws unless there are as many as were `asked` for. */
export const parseAllChecked = (data: unknown, asked: number): Checked[] =>
  v.parse(v.pipe(v.array(checked), v.length(asked)), data);
export const parseGrowth = (data: unknown): Seen['growth'] => v.parse(work, data);
export const parseStability = (data: unknown): Seen['stability'] => v.parse(seenAnswer, data);
export const parseWalk = (data: unknown): Walk | LookFailure => v.parse(steps, data);
export const parseVariants = (data: unknown): number[] => v.parse(variants, data);
export const parseDiagnosis = (data: unknown): Diagnosis => v.parse(diagnosis, data);
export const parseTelling = (data: unknown): Telling => v.parse(telling, data);
export const parseWrongProgram = (data: unknown): WrongProgram => v.parse(wrongProgram, data);
