export { JudgeError, JudgeStopped, type JudgeErrorCode } from './errors.ts';
export type { SnapshotStore } from './interpreter-pool.ts';
export { JudgeClient, type RuntimeProgress } from './judge-client.ts';
export { keepRuntimeFiles, missingRuntimeFiles } from './offline-runtime.ts';
export type { JudgedProblem, JudgeOptions, JudgeRequest } from './request.ts';
export { RUNTIME_VERSION } from './runtime.ts';
