/** `import … from 'ml-judge'`: nothing happens by importing it, in a browser or elsewhere. */
export { configure, type Configuration } from '../core/site-base.ts';
export type { Judgement, TestResult, TestSet } from '../core/judgement.ts';
export type { Verdict } from '../core/verdict.ts';
export type { MlErrorDetail, MlProblemEventMap } from '../widget/base/events.ts';
export type { MlProblem } from '../widget/ml-problem.ts';
