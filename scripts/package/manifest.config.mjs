/** For the analyzer of custom elements: the one that pages use, and what it inherits. The others are its parts. */
export default {
  globs: ['src/elements/form-element.ts', 'src/elements/ml-problem.ts'],
  outdir: 'dist-package',
  litelement: true,
  packagejson: false,
};
