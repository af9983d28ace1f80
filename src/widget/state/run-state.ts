import type { CloserLook } from '../../core/closer-look.ts';
import type { Judgement, OwnCasesReport, TestResult, TestSet } from '../../core/judgement.ts';

/** Where the latest Run or Submit is. */
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
  /** The judge could not do its work. `advice`: for the page's author, where it is not what readers are told. */
  | { kind: 'failed'; message: string; code: string; advice?: string };

/** Where the latest try of the reader's own cases is. */
export type OwnCasesState =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'finished'; report: OwnCasesReport }
  | { kind: 'failed'; message: string };

/** Where the latest closer look is. */
export type LookState =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'finished'; look: CloserLook }
  | { kind: 'failed'; message: string };
