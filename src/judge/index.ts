export { isJudgeError, JudgeStopped } from '../runtime/errors.ts';
export { LazyJudge } from './lazy-judge.ts';
export { keepRuntimeFiles, missingRuntimeFiles } from '../runtime/offline-runtime.ts';
export type { RuntimeProgress } from './progress.ts';
