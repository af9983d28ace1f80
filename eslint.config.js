import tseslint from 'typescript-eslint';

/** Who may import what: one entry per realm, in the order in which data flows. */
const REALMS = [
  {
    files: ['src/core/**'],
    forbidden: ['src/problems', 'src/judge', 'src/editor', 'src/storage', 'src/widget', 'workers'],
  },
  {
    files: ['src/problems/**'],
    forbidden: ['src/judge', 'src/editor', 'src/storage', 'src/widget', 'workers'],
  },
  // The code in statements is highlighted when pages are built, by the editor's own grammar.
  {
    files: ['src/problems/highlight.ts'],
    forbidden: ['src/judge', 'src/editor', 'src/storage', 'src/widget', 'workers'],
    uses: ['@lezer/*'],
  },
  {
    files: ['src/judge/**'],
    forbidden: ['src/problems', 'src/editor', 'src/storage', 'src/widget', 'workers'],
  },
  {
    files: ['src/editor/**'],
    forbidden: ['src/problems', 'src/judge', 'src/storage', 'src/widget', 'workers'],
  },
  {
    files: ['src/storage/**'],
    forbidden: ['src/problems', 'src/judge', 'src/editor', 'src/widget', 'workers'],
  },
  { files: ['src/widget/**', 'site/**', 'src/package/**'], forbidden: ['workers'] },
  {
    files: ['workers/**'],
    forbidden: ['src/problems', 'src/judge', 'src/editor', 'src/storage', 'src/widget'],
  },
];

/** One owner per dependency. */
const OWNERS = [
  { packages: ['comlink'], owners: ['src/runtime/**', 'src/judge/**', 'workers/**'] },
  { packages: ['pyodide', 'pyodide/*'], owners: ['workers/**', 'scripts/build/runtime/**'] },
  { packages: ['idb-keyval'], owners: ['src/storage/**'] },
  { packages: ['@codemirror/*', '@lezer/*', '@replit/codemirror-vim'], owners: ['src/editor/**'] },
];

const pattern = (folder) => `**/${folder.replace(/^src\//, '')}/**`;

export default tseslint.config(
  {
    ignores: [
      'dist*/',
      'node_modules/',
      'public/',
      'test-results/',
      'reports/',
      '**/*.js',
      '**/*.mjs',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
        { selector: 'TSParameterProperty', message: 'Declare the field.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
      'max-lines': ['error', { max: 300, skipComments: true }],
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...REALMS.map(({ files, forbidden, uses = [] }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden.map(pattern),
              message: 'This realm does not know that one: see docs/architecture.md.',
            },
            ...OWNERS.filter(
              ({ owners, packages }) =>
                !owners.some((owner) => files.includes(owner)) &&
                !packages.some((name) => uses.includes(name)),
            ).map(({ packages, owners }) => ({
              group: packages,
              message: `Only ${owners.join(' and ')} use it.`,
            })),
          ],
        },
      ],
    },
  })),
  // Nothing of a page's is ever exposed to a box: a proxied callback there is code execution here.
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Comlink', property: 'proxy' }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='comlink'] ImportSpecifier[imported.name=/^(expose|proxy|transferHandlers|windowEndpoint)$/]",
          message: 'A page only wraps: nothing of its own may reach a box.',
        },
        {
          selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
          message: 'The policies of some pages forbid style attributes: write .style="…", which they do not.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSParameterProperty', message: 'Declare the field.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
);
