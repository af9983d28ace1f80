export { listProblems, loadBundledProblem, loadExercise, loadProblemFrom } from './load.ts';
export { ProblemPackageError } from './problem-package-error.ts';
export type { RenderedProblem } from './rendered-problem.ts';
