export { listProblems, loadBundledProblem, loadProblemFrom } from './load.ts';
export { formatIssues, ProblemPackageError } from './problem-package-error.ts';
export type { RenderedProblem } from './rendered-problem.ts';
