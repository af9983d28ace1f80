/**
 * Who may import what, for all TypeScript of the repository: what is not listed is an error, and so is
 * every circle, type-only imports included. `npm test -- lint` checks it. The rooms are described in
 * docs/architecture.md.
 */

/** Room → the rooms it may import beside itself. A room is a folder, or a pattern where it is some files of one. */
const ROOMS = {
  'src/core': [],
  'src/problems': ['src/core'],
  'src/editor': ['src/core'],
  'src/storage': ['src/core'],
  'src/runtime': ['src/core'],
  'src/judge': ['src/core', 'src/runtime'],
  'src/theory': ['src/core', 'src/problems', 'src/judge'],

  'src/widget/base': ['src/(?:core|problems|editor|storage|judge)', 'src/styles'],
  'src/widget/state': ['src/(?:core|problems|editor|storage|judge)', 'src/widget/base'],
  'src/widget/arrays': ['src/core', 'src/widget/base'],
  'src/widget/results': ['src/(?:core|problems|editor|storage|judge)', 'src/widget/(?:base|state|arrays)'],
  'src/widget/walk': ['src/(?:core|problems)', 'src/widget/(?:base|state|arrays)'],
  'src/widget/reading': [
    'src/(?:core|problems|editor|storage|judge)',
    'src/widget/(?:base|state|arrays|results)',
  ],
  'src/widget/workspace': [
    'src/(?:core|problems|editor|storage|judge)',
    'src/widget/(?:base|state|arrays|results|walk|reading)',
  ],
  'src/widget/snippet': [
    'src/(?:core|problems|editor|storage|judge)',
    'src/widget/(?:base|state|arrays|results|walk|reading|workspace)',
  ],
  'src/widget/[^/]+[.]ts': [
    'src/(?:core|problems|editor|storage|judge)',
    'src/widget/(?:base|state|arrays|results|reading|workspace|snippet)',
  ],
  'src/recall': ['src/(?:core|storage)'],
  'src/assess': ['src/core'],
  'src/screen': ['src/(?:core|storage)'],
  'src/plan': ['src/core'],
  'src/quiz': [
    'src/(?:core|problems|theory|storage|judge|recall|assess)',
    'src/styles',
    'src/widget/(?:base|state|snippet)',
  ],
  'src/package': ['src/core', 'src/widget', 'src/judge', 'src/quiz'],

  workers: ['src/core'],

  'site/shell': ['src/'],
  'site/search': ['src/'],
  'site/(?!build|shell|search)[^/]+/(?!page[.]ts|opening[.]ts)': ['src/', 'site/shell', 'site/search'],
  'site/[^/]+/(?:page|opening)[.]ts': [
    'src/',
    'site/',
    'scripts/problems',
    'scripts/prove',
    'scripts/theory',
  ],
  'site/build': ['src/', 'site/', 'scripts/problems', 'scripts/prove', 'scripts/theory'],

  'scripts/problems': ['src/(?:core|problems)', 'src/judge/replies[.]ts', 'scripts/prove/messages[.]ts'],
  'scripts/theory': ['src/(?:core|problems|theory|assess)', 'scripts/(?:node|problems|tools)'],
  'scripts/build/runtime': ['src/(?:core|runtime)', 'workers', 'scripts/node'],
  'scripts/build/package': ['scripts/build/runtime', 'site/build'],
  'scripts/node': ['src/(?:core|runtime|judge)', 'scripts/build/runtime'],
  'scripts/cli': ['src/(?:core|judge|problems)', 'scripts/(?:node|problems)'],
  'scripts/prove': [
    'src/(?:core|runtime|judge|problems)',
    'workers',
    'scripts/(?:node|problems|tools|build/runtime)',
  ],
  'scripts/tools': ['src/core', 'scripts/(?:build|problems|tools)', 'site/build', 'tests/engines'],
  'scripts/test': ['src/core', 'scripts/(?:build/runtime|tools)'],

  bench: ['src/', 'scripts/', 'site/'],
  tests: ['src/', 'site/', 'scripts/', 'workers', 'bench'],
  '[^/]+[.]config[.]ts': ['scripts/', 'site/build'],
};

/** Package → the only rooms that import it. */
const OWNERS = {
  comlink: 'src/(?:runtime|judge)|workers',
  pyodide: 'workers|scripts|tests',
  'idb-keyval': 'src/storage|tests',
  '(?:@codemirror|@lezer|@replit)/.*': 'src/editor|src/problems/highlight[.]ts|tests/unit',
  lit: 'src/(?:widget|quiz)|site',
  'ts-fsrs': 'src/recall|tests',
  'ical-generator': 'src/plan',
};

const folder = (room) => (/ts[)]?$/.test(room) ? `^${room}` : `^${room}/`);

export default {
  allowedSeverity: 'error',
  allowed: [
    ...Object.entries(ROOMS).map(([room, others]) => ({
      from: { path: folder(room) },
      to: { path: [folder(room), ...others.map((other) => `^${other}`)] },
    })),
    // Packages, whose owners are below, Node's own modules, and what Vite makes.
    { from: {}, to: { path: '^node_modules/' } },
    {
      from: {},
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'type-only'],
        path: '^(?!src|site|workers|scripts|tests|bench)',
      },
    },
    { from: { path: '^src/runtime/' }, to: { path: '^virtual:' } },
  ],
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'undeclared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'], pathNot: '^virtual:' },
    },
    ...Object.entries(OWNERS).map(([name, owners]) => ({
      name: `owner-of-${name.replace(/\W+/g, '-')}`,
      severity: 'error',
      from: { pathNot: `^(?:${owners})` },
      to: { path: `^node_modules/${name}/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|public|tests/fixtures)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
