/** `import … from 'ml-judge'`: nothing happens by importing it, in a browser or elsewhere. */
export { configure, type Configuration } from '../core/site-base.ts';
export type { Judgement, TestResult, TestSet } from '../core/judgement.ts';
export type { Verdict } from '../core/verdict.ts';
export type { SnippetReport } from '../widget/snippet/snippet-controller.ts';
export type {
  MlErrorDetail,
  MlProblemEventMap,
  MlQuizEventMap,
  MlRunEventMap,
} from '../widget/base/events.ts';
export type { MlRun } from '../widget/ml-run.ts';
export type { MlProblem } from '../widget/ml-problem.ts';
export type { MlQuiz } from '../quiz/ml-quiz.ts';
