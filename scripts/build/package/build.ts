/** `npm run package`: the npm package `ml-judge`, in `dist-package/`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { runtimeModule } from '../runtime/vite-plugin.ts';
import { buildEmbed } from '../../../site/build/embed-file.ts';
import { htmlData, publicManifest, typesFor, type Manifest } from './descriptions.ts';
import { packageJson } from './package-json.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
export const PACKAGE_FOLDER = join(ROOT, 'dist-package');

const SHARED: InlineConfig = {
  root: ROOT,
  configFile: false,
  publicDir: false,
  base: './',
  logLevel: 'warn',
  plugins: [runtimeModule()],
};

/** Builds everything that is published. */
export async function buildPackage(): Promise<void> {
  rmSync(PACKAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(PACKAGE_FOLDER);
  const manifest = packageJson(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as unknown);
  await buildModules(Object.keys(manifest.dependencies));
  buildTypes();
  for (const { fileName, code } of await buildEmbed([runtimeModule()])) write(fileName, code);
  const described = publicManifest(analyse());
  write('package.json', json(manifest));
  write('custom-elements.json', json(described));
  write('vscode.html-custom-data.json', json(htmlData(described)));
  for (const [name, text] of Object.entries(typesFor(described))) write(name, text);
  cpSync(join(ROOT, 'LICENSE'), join(PACKAGE_FOLDER, 'LICENSE'));
  cpSync(join(ROOT, 'CHANGELOG.md'), join(PACKAGE_FOLDER, 'CHANGELOG.md'));
  cpSync(join(ROOT, 'docs/package.md'), join(PACKAGE_FOLDER, 'README.md'));
}

/** A module for each of ours, with imports of other packages left to whoever bundles the page. */
async function buildModules(dependencies: readonly string[]): Promise<void> {
  const isDependency = (id: string): boolean =>
    dependencies.some((name) => id === name || id.startsWith(`${name}/`));
  await build({
    ...SHARED,
    build: {
      outDir: join(PACKAGE_FOLDER, 'lib'),
      target: 'es2022',
      minify: false,
      modulePreload: false,
      lib: { entry: ['src/package/index.ts', 'src/package/define.ts'], formats: ['es'] },
      rolldownOptions: {
        external: isDependency,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
}

/** The analyzer's manifest of the element, from its comments and types. */
function analyse(): Manifest {
  runTool('cem', 'analyze', '--quiet', '--config', 'scripts/build/package/manifest.config.mjs');
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'custom-elements.json'), 'utf8')) as Manifest;
}

/** Runs one of the project's tools to its end. */
function runTool(...command: string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed.\n${stdout}${stderr}`);
}

function buildTypes(): void {
  const folder = join(PACKAGE_FOLDER, 'lib');
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', folder];
  runTool('tsc', '-p', 'scripts/build/package', ...options);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.d.ts')) continue;
    // The sources name each other as they are; the package has them compiled.
    const text = readFileSync(join(folder, entry), 'utf8');
    writeFileSync(join(folder, entry), text.replace(/(['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }
}

function write(path: string, text: string): void {
  const file = join(PACKAGE_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  await buildPackage();
  console.log(`Made ${PACKAGE_FOLDER}. Try it with: npm pack ${PACKAGE_FOLDER}`);
}
