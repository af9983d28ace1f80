import type { Judgement } from '../../src/core/judgement.ts';
import { InterpreterPool, type SnapshotStore } from '../../src/judge/interpreter-pool.ts';
import { judgeSubmission } from '../../src/judge/tasks/submission.ts';
import type { TaskOptions, JudgeRequest } from '../../src/judge/request.ts';
import { NodeHost } from './node-host.ts';

/** The judge of the browser, in Node. */
export interface NodeJudge {
  /** Rejects only when Python cannot be had; a faulty problem has the verdict JE. */
  judge(request: JudgeRequest, options?: TaskOptions): Promise<Judgement>;
  /** For work in Python that is not a submission's. */
  pool: InterpreterPool;
  dispose(): void;
}

/** Where the shipped snapshot does not fit, one is made at every start. */
const noStore: SnapshotStore = {
  load: () => Promise.resolve(null),
  save: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

export async function createNodeJudge(): Promise<NodeJudge> {
  const pool = new InterpreterPool(await NodeHost.open(), noStore);
  return {
    judge: (request, options = {}) => judgeSubmission(pool, request, options),
    pool,
    dispose: () => pool.dispose(),
  };
}
