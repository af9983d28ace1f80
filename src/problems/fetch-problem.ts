import * as v from 'valibot';
import type { ProblemFiles, ProblemIssue } from '../core/problem.ts';
import { readExercise } from './exercise.ts';
import { MAX_PACKAGE_BYTES, optionalFiles, requiredFiles } from './package-files.ts';
import { packedProblemSchema } from './packed-problem.ts';
import { languageOf, parseProblem } from './parse.ts';
import { ProblemPackageError } from './problem-package-error.ts';
import { renderProblem } from './rendered-problem.ts';
import type { RenderedProblem } from './rendered-problem.ts';
import { sanitise } from './sanitise.ts';

const listedFilesSchema = v.object({ files: v.pipe(v.array(v.string()), v.maxLength(200)) });

interface FetchedPackage {
  slug: string;
  files: ProblemFiles;
  /** False where a folder does not say which submissions it has. */
  complete: boolean;
}

/**
 * Fetches, checks and renders somebody's package: a folder's URL, or that of a packed `.json` file.
 * @throws {ProblemPackageError} with everything that is wrong with it
 */
export async function fetchProblem(url: URL): Promise<RenderedProblem> {
  if (url.protocol !== 'https:' && url.protocol !== 'blob:' && !isLocal(url)) {
    throw failure(`${url.href} is not safe to load from: a problem's address must begin with https.`);
  }
  const budget = { remainingBytes: MAX_PACKAGE_BYTES };
  // A blob is a file that this page was given: only its own origin can read it.
  const packed = url.protocol === 'blob:' || url.pathname.endsWith('.json');
  const fetched = packed ? await fetchPacked(url, budget) : await fetchFolder(url, budget);
  const parsed = parseProblem(fetched.slug, fetched.files, { needsSubmissions: fetched.complete });
  if (parsed.kind === 'issues') throw new ProblemPackageError(parsed.issues);
  return renderProblem(parsed.problem, sanitise);
}

/** Makes a problem of the text of an exercise; see `readExercise`. */
export function makeExercise(text: string, id: string): RenderedProblem {
  const read = readExercise(text, id);
  if (read.kind === 'issues') throw new ProblemPackageError(read.issues);
  const parsed = parseProblem(read.slug, read.files, { needsSubmissions: false, needsHelp: false });
  if (parsed.kind === 'issues') throw new ProblemPackageError(parsed.issues.map(ofExercise));
  return { ...renderProblem(parsed.problem, sanitise), inPage: true };
}

/** The files are blocks of one text: their names say nothing to a reader. */
function ofExercise({ file, message }: ProblemIssue): ProblemIssue {
  return { file: '', message: `The exercise (${file}): ${message}` };
}

function isLocal(url: URL): boolean {
  return url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
}

async function fetchPacked(url: URL, budget: Budget): Promise<FetchedPackage> {
  const text = await fetchText(url, budget);
  if (text === null) throw failure(`There is no file at ${url.href}. Correct the address.`);
  const parsed = v.safeParse(packedProblemSchema, parseJson(text));
  if (!parsed.success) {
    throw failure(
      `${url.href} is not a packed problem: it needs "format": 1, a "slug", and "files" from path to text.`,
    );
  }
  return { slug: parsed.output.slug, files: parsed.output.files, complete: true };
}

async function fetchFolder(url: URL, budget: Budget): Promise<FetchedPackage> {
  const folder = new URL(url.pathname.endsWith('/') ? url.href : `${url.origin}${url.pathname}/`);
  const manifestText = await fetchText(new URL('problem.json', folder), budget);
  if (manifestText === null)
    throw failure(`There is no problem.json in ${folder.href}. Correct the address.`);
  const listed = v.safeParse(listedFilesSchema, parseJson(manifestText));
  const language = languageOf(parseJson(manifestText));
  const names = listed.success
    ? listed.output.files
    : [...requiredFiles(language), ...optionalFiles(language)];
  const files: Record<string, string> = { 'problem.json': manifestText };
  for (const name of new Set(names)) {
    // A package names files inside its own folder only.
    if (name === 'problem.json' || !/^\w[\w/-]*\.(?:md|py)$/.test(name)) continue;
    const text = await fetchText(new URL(name, folder), budget);
    if (text !== null) files[name] = text;
  }
  const slug = decodeURIComponent(folder.pathname.split('/').at(-2) ?? '');
  return { slug, files, complete: listed.success };
}

interface Budget {
  remainingBytes: number;
}

/** Null where the server has no such file. Stops reading as soon as the package is too large. */
async function fetchText(url: URL, budget: Budget): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.status === 404) return null;
    if (!response.ok)
      throw failure(`${url.href} could not be fetched: the server answered ${response.status}.`);
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      budget.remainingBytes -= part.value.length;
      if (budget.remainingBytes < 0) {
        await reader?.cancel();
        throw failure('The package is larger than 2 MiB. Make it smaller.');
      }
      chunks.push(part.value);
    }
  } catch (error) {
    if (error instanceof ProblemPackageError) throw error;
    throw failure(
      `${url.href} could not be fetched. Check the address, and that its server lets other sites read it (CORS).`,
    );
  }
  return new TextDecoder().decode(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function failure(message: string): ProblemPackageError {
  return new ProblemPackageError([{ file: '', message }]);
}
