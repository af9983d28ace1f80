export { isJudgeError, JudgeError, JudgeStopped, type JudgeErrorCode } from './errors.ts';
export type { SnapshotStore } from './interpreter-pool.ts';
export { LazyJudge } from './lazy-judge.ts';
export { keepRuntimeFiles, missingRuntimeFiles } from './offline-runtime.ts';
export type { RuntimeProgress } from './progress.ts';
export type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';
export type { OwnCasesRequest } from './own-cases.ts';
