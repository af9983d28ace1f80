import type { Judgement, OwnCasesReport, TestResult, TestSet } from '../../core/judgement.ts';
import type { Telling } from '../../core/telling-apart.ts';
import type { AnswerOf, TaskName } from '../../judge/index.ts';
import type { JudgeFailure } from './judge-failure.ts';

/** How far the latest Run or Submit is. */
export type RunState =
  | { kind: 'idle' }
  /** Waiting for Python, or judging. `draws`: matplotlib has to be made ready. */
  | {
      kind: 'running';
      testSet: TestSet;
      results: readonly TestResult[];
      testCount: number | null;
      draws: boolean;
    }
  | { kind: 'finished'; judgement: Judgement; source: string }
  | { kind: 'stopped' }
  | JudgeFailure;

/** What the judge can be asked for beside Run and Submit. */
export type Aside = Exclude<TaskName, 'submission' | 'snippet' | 'exampleCase'>;

/** What came of one of the reader's own cases. */
export interface TriedCase {
  name: string;
  report: OwnCasesReport;
}

/** What a task of one of these kinds answers: of one's own cases several may be tried. */
export type AsideAnswer<Name extends Aside> = Name extends 'ownCases'
  ? readonly TriedCase[]
  : Name extends 'tellApart'
    ? Telling
    : AnswerOf<Name>;

/** How far the latest task of one of these kinds is. */
export type AsideState<Name extends Aside> =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'finished'; answer: AsideAnswer<Name> }
  | { kind: 'failed'; message: string };

export type AsideStates = { readonly [Name in Aside]: AsideState<Name> };
