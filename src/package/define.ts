/** `import 'ml-judge/define'`: `<ml-problem>` and `<ml-run>` may be used from here on. */
export { MlRun } from '../widget/ml-run.ts';
export { MlProblem } from '../widget/ml-problem.ts';
