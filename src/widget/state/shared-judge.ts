import { Judge } from '../../judge/index.ts';
import { SnapshotKeeper } from '../../storage/index.ts';

let shared: Judge | undefined;

/** The page's one judge: all widgets on a page share its interpreters. */
export function sharedJudge(): Judge {
  return (shared ??= new Judge((runtimeVersion) => new SnapshotKeeper(runtimeVersion)));
}
