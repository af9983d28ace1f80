export { isJudgeError, JudgeError, JudgeStopped, type JudgeErrorCode } from '../runtime/errors.ts';
export type { SnapshotStore } from './interpreter-pool.ts';
export { LazyJudge } from './lazy-judge.ts';
export { keepRuntimeFiles, missingRuntimeFiles } from '../runtime/offline-runtime.ts';
export type { RuntimeProgress } from './progress.ts';
export type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';
export type { OwnCasesRequest } from './own-cases.ts';
