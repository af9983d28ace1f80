import { LazyJudge } from '../../judge/index.ts';
import { SnapshotKeeper } from '../../storage/index.ts';

let shared: LazyJudge | undefined;

/** The page's one judge: all widgets on a page share its interpreters. */
export function sharedJudge(): LazyJudge {
  return (shared ??= new LazyJudge((runtimeVersion) => new SnapshotKeeper(runtimeVersion)));
}
