import { lookCloser } from './tasks/closer-look.ts';
import { exampleCase, tryOwnCases } from './tasks/own-cases.ts';
import { runSnippet } from './tasks/snippet.ts';
import { judgeSubmission } from './tasks/submission.ts';
import { tellApart } from './tasks/tell-apart.ts';
import { walkThrough } from './tasks/walk.ts';

/** What the judge can be asked for. A further kind is a file in `tasks/` and a line here. */
export const TASKS = {
  /** Run or Submit. */
  submission: judgeSubmission,
  ownCases: tryOwnCases,
  /** A case of one's own to begin from. */
  exampleCase,
  closerLook: lookCloser,
  snippet: runSnippet,
  /** Which declared wrong programs the reader's inputs tell from the right one. */
  tellApart,
  /** One case, line by line. */
  walk: walkThrough,
};

type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type RequestOf<Name extends TaskName> = Parameters<Tasks[Name]>[1];
export type AnswerOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
