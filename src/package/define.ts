/** `import 'ml-judge/define'`: `<ml-problem>`, `<ml-run>` and `<ml-quiz>` may be used from here on. */
export { MlRun } from '../widget/ml-run.ts';
export { MlProblem } from '../widget/ml-problem.ts';
export { MlQuiz } from '../quiz/ml-quiz.ts';
