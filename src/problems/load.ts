import type { ProblemSummary } from '../core/problem.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { ProblemPackageError } from './problem-package-error.ts';
import type { RenderedProblem } from './rendered-problem.ts';

/**
 * A problem of this site, by its slug.
 * @throws {ProblemPackageError} when there is none of that name or it cannot be fetched
 */
export async function loadBundledProblem(slug: string): Promise<RenderedProblem> {
  // A slug goes into a path: anything else is a name no problem can have.
  if (!/^[a-z0-9-]+$/.test(slug)) throw unknownProblem(slug);
  return await fetchJson<RenderedProblem>(`${slug}/problem.bundle.json`, () => unknownProblem(slug));
}

/** All problems of this site, in the catalogue's order. */
export async function listProblems(): Promise<ProblemSummary[]> {
  return await fetchJson<ProblemSummary[]>('index.json', () => failure('This site has no list of problems.'));
}

/**
 * A problem from somebody's own package: the URL of its folder, or of a packed `.json` file.
 * @throws {ProblemPackageError} with everything that is wrong with the package
 */
export async function loadProblemFrom(url: string): Promise<RenderedProblem> {
  // Parsing, rendering and sanitising are needed for strangers' packages only.
  const { fetchProblem } = await import('./fetch-problem.ts');
  return await fetchProblem(new URL(url, document.baseURI));
}

/**
 * An exercise that the page itself holds, in the format of `exercise.ts`. `id`: its name, if it has one.
 * @throws {ProblemPackageError} with everything that is wrong with it
 */
export async function loadExercise(text: string, id: string): Promise<RenderedProblem> {
  const { makeExercise } = await import('./fetch-problem.ts');
  return makeExercise(text, id);
}

async function fetchJson<Content>(path: string, missing: () => Error): Promise<Content> {
  let response: Response;
  try {
    response = await fetch(new URL(`problems/${path}`, SITE_BASE), { credentials: 'omit' });
  } catch {
    throw failure('The problem could not be fetched. Check the connection, then reload.');
  }
  // Some servers answer every unknown address with a page of theirs.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || isPage) throw missing();
  if (!response.ok) throw failure(`The server answered ${response.status}. Reload in a moment.`);
  try {
    // Made by our own build, so it needs no validation.
    return (await response.json()) as Content;
  } catch {
    throw failure('The problem arrived incomplete. Reload to fetch it again.');
  }
}

function unknownProblem(slug: string): ProblemPackageError {
  if (slug === '')
    return failure(
      'It names no problem. Give it problem="…" with a name of the list, src="…" with an address, or an ' +
        'exercise of your own inside, as <script type="text/markdown">.',
    );
  return failure(
    `There is no problem named "${slug}" at ${SITE_BASE}. Choose one from that site's list of problems, ` +
      'or, with the npm package, name the site that has it: configure({ baseUrl }).',
  );
}

function failure(message: string): ProblemPackageError {
  return new ProblemPackageError([{ file: '', message }]);
}
