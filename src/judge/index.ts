export { isJudgeError, JudgeStopped } from '../runtime/errors.ts';
export { Judge } from './judge.ts';
export { keepRuntimeFiles, missingRuntimeFiles } from '../runtime/offline-runtime.ts';
export type { RuntimeProgress } from './progress.ts';
export type { AnswerOf, TaskName } from './tasks.ts';
