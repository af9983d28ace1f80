import * as v from 'valibot';
import type { Answer } from '../core/study/answer.ts';
import type { Sitting } from '../core/screen.ts';
import { VERDICTS } from '../core/verdict.ts';
import type { OwnCase } from './records/case-store.ts';
import type { Draft } from './draft.ts';
import { sittingSchema } from './records/sitting-schema.ts';
import type { Note } from './records/note-store.ts';
import type { KeptTelling } from './records/telling-store.ts';
import type { ProblemProgress, Submission } from './submission.ts';

/** Everything that is kept for the reader, as one file. */
export interface Archive {
  format: 'ml-judge';
  version: 1;
  /** ISO 8601, UTC. */
  exportedAt: string;
  drafts: Draft[];
  submissions: Submission[];
  progress: ProblemProgress[];
  /** To theory questions. */
  answers: Answer[];
  /** Of the screen. */
  sittings: Sitting[];
  /** The reader's own test cases. */
  cases: OwnCase[];
  notes: Note[];
  /** Which wrong programs were told apart. */
  tellings: KeptTelling[];
  settings: Record<string, string>;
}

// Of a key in the database: a line break would lead into another problem's.
const problem = v.pipe(v.string(), v.minLength(1), v.maxLength(2000), v.excludes('\n'));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const verdict = v.picklist(VERDICTS);
const testSet = v.picklist(['sample', 'all']);

const draft = v.object({ id, problem, code: v.string(), updatedAt: time, revision: count });

// Judgements grow with the judge: what the pages read is checked, the rest is carried along.
const judgement = v.looseObject({
  verdict,
  testSet,
  testCount: count,
  durationMs: v.number(),
  judgedAt: time,
  results: v.array(v.looseObject({ name: v.string(), verdict, durationMs: v.number(), output: v.string() })),
});

const help = v.object({ hintsShown: count, learnShown: v.optional(v.boolean()), solutionShown: v.boolean() });

const submission = v.object({
  id,
  problem,
  sourceCode: v.string(),
  testSet,
  submittedAt: time,
  sitting: v.optional(id),
  help: v.optional(help),
  judgement: v.nullable(judgement),
});

const last = v.object({ verdict, passed: count, testCount: count, testSet, judgedAt: time });

const progress = v.looseObject({
  problem,
  progress: v.picklist(['unattempted', 'attempted', 'solved']),
  submissionCount: count,
  last: v.nullable(last),
  ...help.entries,
  firstSolve: v.optional(v.object({ at: time, help })),
  ownCases: v.optional(v.string()),
});

const answer = v.object({
  id,
  item: v.pipe(v.string(), v.regex(/^[a-z0-9:-]+\/?[a-z0-9-]*$/)),
  version: count,
  at: time,
  right: v.boolean(),
  share: v.number(),
  confidence: v.picklist(['guess', 'think', 'sure', 'unknown']),
  seconds: v.number(),
  place: v.picklist(['practice', 'review', 'assessment', 'embed']),
  misconception: v.nullable(v.string()),
});

const ownCase = v.object({ id, problem, name: v.string(), code: v.string(), createdAt: time });

const note = v.object({ problem, text: v.string(), comeBack: v.boolean(), updatedAt: time });

const telling = v.object({
  problem,
  toldAt: time,
  apart: v.array(v.object({ file: v.string(), message: v.string() })),
  count,
  refused: v.array(v.object({ name: v.string(), message: v.string() })),
  cases: v.array(v.object({ name: v.string(), code: v.string() })),
});

const archive = v.object({
  format: v.literal('ml-judge'),
  version: v.literal(1),
  exportedAt: time,
  drafts: v.array(draft),
  submissions: v.array(submission),
  progress: v.array(progress),
  // Older files have none.
  answers: v.optional(v.array(answer), []),
  sittings: v.optional(v.array(sittingSchema), []),
  cases: v.optional(v.array(ownCase), []),
  notes: v.optional(v.array(note), []),
  tellings: v.optional(v.array(telling), []),
  settings: v.record(v.string(), v.string()),
});

/** The archive in a file's text, or one sentence that says why it is none. */
export function parseArchive(
  text: string,
): { kind: 'archive'; archive: Archive } | { kind: 'refused'; message: string } {
  const refused = (message: string) => ({ kind: 'refused', message }) as const;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('This file is not JSON: choose one that was exported here.');
  }
  const head = v.safeParse(v.looseObject({ format: v.literal('ml-judge'), version: v.number() }), json);
  if (!head.success) return refused('This file was not exported by ml-judge: choose another one.');
  if (head.output.version > 1) {
    return refused(
      'This file comes from a newer version of ml-judge: reload the page, then import it again.',
    );
  }
  const parsed = v.safeParse(archive, json);
  // Checked above as far as any page reads it.
  if (parsed.success) return { kind: 'archive', archive: parsed.output as unknown as Archive };
  const where = v.getDotPath(parsed.issues[0]) ?? 'its beginning';
  return refused(
    `This file is damaged at ${where}: nothing was imported. Export it again where it came from.`,
  );
}
