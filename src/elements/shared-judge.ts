import { JudgeClient, RUNTIME_VERSION } from '../judge/index.ts';
import { SnapshotKeeper } from '../storage/index.ts';

let shared: JudgeClient | undefined;

/** The page's one judge: all widgets on a page share its interpreters. */
export function sharedJudge(): JudgeClient {
  return (shared ??= new JudgeClient(new SnapshotKeeper(RUNTIME_VERSION)));
}
