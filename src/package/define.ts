/** `import 'ml-judge/define'`: `<ml-problem>` may be used from here on. */
export { MlProblem } from '../widget/ml-problem.ts';
