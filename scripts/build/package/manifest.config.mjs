/** For the analyzer of custom elements: those that pages use, and what they inherit. The others are its parts. */
export default {
  globs: [
    'src/widget/base/form-element.ts',
    'src/widget/base/placed-element.ts',
    'src/widget/ml-problem.ts',
    'src/widget/ml-run.ts',
    'src/quiz/ml-quiz.ts',
  ],
  outdir: 'dist-package',
  litelement: true,
  packagejson: false,
};
