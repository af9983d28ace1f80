import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { problemFolders, PROBLEMS_FOLDER } from '../../scripts/problems/problem-folder.ts';
import { THEORY_FOLDER } from '../../scripts/theory/concept-folder.ts';
import { readLibrary, summaryOf, type Library } from './library.ts';
import { notFoundPage } from './not-found.ts';
import { oembedOf, oembedPath } from './oembed.ts';
import { htmlPages } from './pages.ts';
import { planList } from './plan-list.ts';
import { searchIndex } from './search-index.ts';
import { bundleOf, measuringIndex, readTheory, reviewIndex, type TheoryLibrary } from './theory-library.ts';

export interface SiteOptions {
  /** Folders of further problem packages, beside those in `problems/`. */
  extraFolders?: readonly string[];
  /** The site's public address, with a slash at its end: for what names it to others. */
  address?: string;
}

/**
 * Makes the pages of the site from the problem packages (`sections.ts` lists their kinds), and what the elements
 * fetch. In development a malformed package shows what is wrong with it; a build fails with the list.
 */
export function site({ extraFolders = [], address }: SiteOptions = {}): Plugin {
  let root = process.cwd();
  let library: Library | null = null;
  const currentLibrary = (): Library => (library ??= readLibrary([...problemFolders(), ...extraFolders]));
  let theory: TheoryLibrary | null = null;
  const currentTheory = (): TheoryLibrary => (theory ??= readTheory());
  // Pages of the build, by the path that each would have as a file.
  const pages = new Map<string, string>();

  return {
    name: 'ml-judge-site',

    config(config, { command }) {
      root = resolve(config.root ?? process.cwd());
      if (command !== 'build') return { appType: 'mpa' };
      const { problems, broken } = currentLibrary();
      if (broken.length > 0) throw new Error(describeBroken('problems', broken));
      if (currentTheory().broken.length > 0)
        throw new Error(describeBroken('theory', currentTheory().broken));
      for (const [path, render] of htmlPages({ problems, broken }, address, currentTheory()))
        pages.set(resolve(root, path), render());
      return { appType: 'mpa', build: { rolldownOptions: { input: [...pages.keys()] } } };
    },

    transformIndexHtml: { order: 'post', handler: stylesheetFirst },

    resolveId: (id) => (pages.has(id) ? id : null),
    load: (id) => pages.get(id) ?? null,

    generateBundle() {
      for (const [fileName, value] of jsonFiles(currentLibrary(), currentTheory(), address)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage() });
    },

    configureServer(server) {
      const watched = [PROBLEMS_FOLDER, THEORY_FOLDER, ...extraFolders];
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        library = null;
        theory = null;
        server.ws.send({ type: 'full-reload' });
      });
      serve(server, currentLibrary, currentTheory);
      return () => server.middlewares.use(answerNotFound);
    },
  };
}

/** Asks for the stylesheet before the scripts: the first paint waits for it alone. */
function stylesheetFirst(html: string): string {
  const [stylesheet] = /^ *<link rel="stylesheet" .*\n/m.exec(html) ?? [];
  if (!stylesheet) return html;
  return html.replace(stylesheet, '').replace(/^ *<script type="module"/m, (script) => stylesheet + script);
}

function serve(
  server: ViteDevServer,
  currentLibrary: () => Library,
  currentTheory: () => TheoryLibrary,
): void {
  server.middlewares.use((request, response, next) => {
    void (async () => {
      const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const pages = htmlPages(currentLibrary(), undefined, currentTheory());
      const html = pages.get(file)?.();
      const json = jsonFiles(currentLibrary(), currentTheory()).get(file);
      if (pages.has(`${file}/index.html`)) {
        response.writeHead(302, { Location: `/${path}/` }).end();
      } else if (html !== undefined) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(`/${file}`, html));
      } else if (json !== undefined) {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(json));
      } else {
        next();
      }
    })().catch(next);
  });
}

/** What is nowhere, as a host of the built site would answer it. */
function answerNotFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFoundPage());
}

/** Path in the site → what the elements fetch from there. */
function jsonFiles({ problems }: Library, theory: TheoryLibrary, address?: string): Map<string, unknown> {
  return new Map<string, unknown>([
    ['problems/search.json', searchIndex(problems.map(({ problem }) => problem))],
    ['problems/index.json', problems.map(({ problem }) => summaryOf(problem))],
    ...problems.map((rendered): [string, unknown] => [
      `problems/${rendered.problem.slug}/problem.bundle.json`,
      rendered,
    ]),
    ['theory/index.json', reviewIndex(theory)],
    ['theory/measuring.json', measuringIndex(theory)],
    ['plan/list.json', planList(theory)],
    ...theory.concepts.map((concept): [string, unknown] => [
      `theory/${concept.slug}/concept.bundle.json`,
      bundleOf(
        concept,
        theory,
        problems.map(({ problem }) => problem),
      ),
    ]),
    ...(address ? problems : []).map(({ problem }): [string, unknown] => [
      oembedPath(problem.slug),
      oembedOf(problem, address ?? ''),
    ]),
  ]);
}

function describeBroken(
  folder: 'problems' | 'theory',
  broken: readonly { slug: string; issues: readonly { file: string; message: string }[] }[],
): string {
  const lists = broken.map(
    ({ slug, issues }) => `${folder}/${slug}:\n${formatIssues(issues).replace(/^/gm, '  ')}`,
  );
  return `The site cannot be built until these packages are corrected.\n\n${lists.join('\n\n')}\n`;
}
