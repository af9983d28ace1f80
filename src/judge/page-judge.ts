import type { SnapshotStore } from './interpreter-pool.ts';
import { JudgeClient } from './judge-client.ts';
import { RUNTIME_VERSION } from '../runtime/runtime.ts';

/** Changes when copies of this code could no longer use each other's judge. */
const SHARED = Symbol.for('ml-judge.judges/1');

/**
 * The page's one judge of this runtime: all widgets share its interpreters, also those of another copy
 * of this code on the same page.
 */
export function pageJudge(makeStore: (runtimeVersion: string) => SnapshotStore): JudgeClient {
  const page = globalThis as { [SHARED]?: Map<string, JudgeClient> };
  const judges = (page[SHARED] ??= new Map());
  const judge = judges.get(RUNTIME_VERSION) ?? new JudgeClient(makeStore(RUNTIME_VERSION));
  judges.set(RUNTIME_VERSION, judge);
  return judge;
}
