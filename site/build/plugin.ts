import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { problemFolders, PROBLEMS_FOLDER } from '../../scripts/problems/problem-folder.ts';
import { readProofs } from '../../scripts/prove/proof.ts';
import { docsPages } from '../docs/page.ts';
import { learnPages } from '../learn/page.ts';
import { factsOf, provenOf } from './proof-facts.ts';
import { packagesOf, readLibrary, summaryOf } from './library.ts';
import type { Library } from './library.ts';
import { listsPage } from '../lists/page.ts';
import { oembedOf, oembedPath } from './oembed.ts';
import { searchIndex } from './search-index.ts';
import {
  cataloguePage,
  dataPage,
  embedPage,
  issuesPage,
  notFoundPage,
  ownEmbedPage,
  problemPage,
} from './pages.ts';
import { progressPage } from '../progress/page.ts';
import { proofPage } from '../proof/page.ts';

export interface SiteOptions {
  /** Folders of further problem packages, beside those in `problems/`. */
  extraFolders?: readonly string[];
  /** The site's public address, with a slash at its end: for what names it to others. */
  address?: string;
}

/**
 * Makes the pages of the site from the problem packages: the catalogue, `problems/<slug>/`,
 * `learn/`, `learn/<slug>/`, `lists/`, `embed/`, `embed/<slug>/`, `docs/`, `proof/`, `progress/`, `data/`, and what the
 * elements fetch. In development a malformed package shows what is wrong with it; a build fails with the list.
 */
export function site({ extraFolders = [], address }: SiteOptions = {}): Plugin {
  let root = process.cwd();
  let library: Library | null = null;
  const currentLibrary = (): Library => (library ??= readLibrary([...problemFolders(), ...extraFolders]));
  // Pages of the build, by the path that each would have as a file.
  const pages = new Map<string, string>();

  return {
    name: 'ml-judge-site',

    config(config, { command }) {
      root = resolve(config.root ?? process.cwd());
      if (command !== 'build') return { appType: 'mpa' };
      const { problems, broken } = currentLibrary();
      if (broken.length > 0) throw new Error(describeBroken(broken));
      for (const [path, render] of htmlPages({ problems, broken }, address))
        pages.set(resolve(root, path), render());
      return { appType: 'mpa', build: { rolldownOptions: { input: [...pages.keys()] } } };
    },

    transformIndexHtml: { order: 'post', handler: stylesheetFirst },

    resolveId: (id) => (pages.has(id) ? id : null),
    load: (id) => pages.get(id) ?? null,

    generateBundle() {
      for (const [fileName, value] of jsonFiles(currentLibrary(), address)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(value) });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage() });
    },

    configureServer(server) {
      const watched = [PROBLEMS_FOLDER, ...extraFolders];
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        library = null;
        server.ws.send({ type: 'full-reload' });
      });
      serve(server, currentLibrary);
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

function serve(server: ViteDevServer, currentLibrary: () => Library): void {
  server.middlewares.use((request, response, next) => {
    void (async () => {
      const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const pages = htmlPages(currentLibrary());
      const html = pages.get(file)?.();
      const json = jsonFiles(currentLibrary()).get(file);
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

/** Path in the site → what makes the page: in development only the one that is asked for. */
function htmlPages({ problems, broken }: Library, address?: string): Map<string, () => string> {
  const packages = packagesOf(problems);
  const known = problems.map(({ problem }) => problem);
  const summaries = known.map(summaryOf);
  return new Map<string, () => string>([
    ['index.html', () => cataloguePage(summaries, packages, factsOf(provenOf(known, readProofs())))],
    ['lists/index.html', () => listsPage(summaries, packages)],
    ...docsPages(summaries, packages),
    ...learnPages(problems, packages),
    ['proof/index.html', () => proofPage(problems, readProofs(), packages)],
    ['progress/index.html', () => progressPage(summaries, packages)],
    ['data/index.html', () => dataPage(packages)],
    ['embed/index.html', ownEmbedPage],
    ...problems.flatMap((rendered): [string, () => string][] => [
      [
        `problems/${rendered.problem.slug}/index.html`,
        () => problemPage(rendered, { site: address, path: summaries, packages }),
      ],
      [`embed/${rendered.problem.slug}/index.html`, () => embedPage(rendered)],
    ]),
    ...broken.map((one): [string, () => string] => [
      `problems/${one.slug}/index.html`,
      () => issuesPage(one),
    ]),
  ]);
}

/** Path in the site → what the elements fetch from there. */
function jsonFiles({ problems }: Library, address?: string): Map<string, unknown> {
  return new Map<string, unknown>([
    ['problems/search.json', searchIndex(problems.map(({ problem }) => problem))],
    ['problems/index.json', problems.map(({ problem }) => summaryOf(problem))],
    ...problems.map((rendered): [string, unknown] => [
      `problems/${rendered.problem.slug}/problem.bundle.json`,
      rendered,
    ]),
    ...(address ? problems : []).map(({ problem }): [string, unknown] => [
      oembedPath(problem.slug),
      oembedOf(problem, address ?? ''),
    ]),
  ]);
}

function describeBroken(broken: Library['broken']): string {
  const lists = broken.map(
    ({ slug, issues }) => `problems/${slug}:\n${formatIssues(issues).replace(/^/gm, '  ')}`,
  );
  return `The site cannot be built until these packages are corrected.\n\n${lists.join('\n\n')}\n`;
}
