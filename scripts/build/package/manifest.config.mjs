/** For the analyzer of custom elements: the one that pages use, and what it inherits. The others are its parts. */
export default {
  globs: ['src/widget/base/form-element.ts', 'src/widget/ml-problem.ts'],
  outdir: 'dist-package',
  litelement: true,
  packagejson: false,
};
