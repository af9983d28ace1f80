/** For the analyzer of custom elements: the one that pages use. The others are its parts. */
export default {
  globs: ['src/elements/ml-problem.ts'],
  outdir: 'dist-package',
  litelement: true,
  packagejson: false,
};
