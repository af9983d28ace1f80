import { basename } from 'node:path';
import { DIFFICULTIES, TOPICS } from '../../src/core/problem.ts';
import type { Problem, ProblemIssue, ProblemSummary, Topic } from '../../src/core/problem.ts';
import { renderProblem } from '../../src/problems/rendered-problem.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { parseProblemFolder } from '../../scripts/problems/problem-folder.ts';

export interface BrokenProblem {
  slug: string;
  issues: ProblemIssue[];
}

/** The problems of a site, in the catalogue's order, and the packages that cannot be shown. */
export interface Library {
  problems: RenderedProblem[];
  broken: BrokenProblem[];
}

/** Reads, checks and renders the packages in `folders`. */
export function readLibrary(folders: readonly string[]): Library {
  const slugs = new Set(folders.map((folder) => basename(folder)));
  const problems: Problem[] = [];
  const broken: BrokenProblem[] = [];
  for (const folder of folders) {
    const slug = basename(folder);
    const parsed = parseProblemFolder(folder);
    if (parsed.kind === 'issues') broken.push({ slug, issues: parsed.issues });
    else problems.push(withKnownRelated(parsed.problem, slugs));
  }
  return { problems: problems.sort(inCatalogueOrder).map((problem) => renderProblem(problem)), broken };
}

/** What lists show of a problem. */
export function summaryOf(problem: Problem): ProblemSummary {
  const { slug, title, summary, topics, concepts, difficulty, minutes } = problem;
  return { slug, title, summary, topics, concepts, difficulty, minutes };
}

/** Under which of its topics the catalogue puts a problem. */
export function firstTopic({ topics }: Pick<Problem, 'topics'>): Topic {
  const topic = TOPICS.find((one) => topics.includes(one));
  if (!topic) throw new Error('A problem has at least one topic.');
  return topic;
}

/** The packages that some problem of the library needs beside NumPy. */
export function packagesOf(problems: Library['problems']): string[] {
  const all = new Set<string>(problems.flatMap(({ problem }) => problem.packages));
  return [...all].filter((name) => name !== 'numpy').sort();
}

/** Without links to problems that this site has not: a package may come from a larger one. */
function withKnownRelated(problem: Problem, slugs: ReadonlySet<string>): Problem {
  return { ...problem, related: problem.related.filter((slug) => slugs.has(slug)) };
}

/** A path through the library: by earliest topic, then from easy to hard, then from short to long, then by title. */
function inCatalogueOrder(a: Problem, b: Problem): number {
  return (
    TOPICS.indexOf(firstTopic(a)) - TOPICS.indexOf(firstTopic(b)) ||
    DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty) ||
    a.minutes - b.minutes ||
    a.title.localeCompare(b.title, 'en')
  );
}
