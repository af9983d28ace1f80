import type { ProblemSummary } from '../../src/core/problem.ts';
import { readProofs } from '../../scripts/prove/proof.ts';
import { assessPage } from '../assess/page.ts';
import { dataPage } from '../data/page.ts';
import { docsPages } from '../docs/page.ts';
import { embedPage, ownEmbedPage } from '../frame/page.ts';
import { homePage } from '../home/page.ts';
import { learnPages } from '../learn/page.ts';
import { listsPage } from '../lists/page.ts';
import { planPage } from '../plan/page.ts';
import { issuesPage, problemPage } from '../problem/page.ts';
import { progressPage } from '../progress/page.ts';
import { proofPage } from '../proof/page.ts';
import { reviewPage } from '../review/page.ts';
import { screenPage } from '../screen/page.ts';
import { brokenConceptPage, conceptPage, theoryPage } from '../theory/page.ts';
import { packagesOf, summaryOf, type Library } from './library.ts';
import { factsOf, provenOf } from './proof-facts.ts';
import { SECTIONS, type SectionName } from './sections.ts';
import { bundleOf, readTheory, type TheoryLibrary } from './theory-library.ts';

/** What the pages of the site are made of. */
interface Site extends Library {
  theory: TheoryLibrary;
  /** In the catalogue's order. */
  summaries: readonly ProblemSummary[];
  /** What the library's problems import beside NumPy. */
  packages: readonly string[];
  /** The site's public address, where it is known. */
  address: string | undefined;
}

/** Path below the section's folder, with a slash at its end or empty → what makes the page. */
type Pages = [path: string, render: () => string][];

/** What makes the pages of each section: one that is listed and has none here does not pass the type check. */
const PAGES: Record<SectionName, (site: Site) => Pages> = {
  home: ({ problems, summaries, packages }) => {
    const known = problems.map(({ problem }) => problem);
    return [['', () => homePage(summaries, packages, factsOf(provenOf(known, readProofs())))]];
  },
  problem: ({ problems, broken, summaries, packages, address }) => [
    ...problems.map((rendered): Pages[number] => [
      `${rendered.problem.slug}/`,
      () => problemPage(rendered, { site: address, path: summaries, packages }),
    ]),
    ...broken.map((one): Pages[number] => [`${one.slug}/`, () => issuesPage(one)]),
  ],
  lists: ({ summaries, packages }) => [['', () => listsPage(summaries, packages)]],
  learn: ({ problems, packages }) => learnPages(problems, packages),
  theory: ({ theory, summaries, packages }) => [
    ['', () => theoryPage(theory.concepts, packages)],
    ...theory.concepts.map((concept): Pages[number] => [
      `${concept.slug}/`,
      () => conceptPage(bundleOf(concept, theory, summaries), packages),
    ]),
    ...theory.broken.map((one): Pages[number] => [`${one.slug}/`, () => brokenConceptPage(one)]),
  ],
  review: ({ packages }) => [['', () => reviewPage(packages)]],
  assess: ({ packages }) => [['', () => assessPage(packages)]],
  screen: ({ problems, packages }) => [['', () => screenPage(problems, packages)]],
  plan: ({ packages }) => [['', () => planPage(packages)]],
  progress: ({ summaries, packages }) => [['', () => progressPage(summaries, packages)]],
  proof: ({ problems, packages }) => [['', () => proofPage(problems, readProofs(), packages)]],
  data: ({ packages }) => [['', () => dataPage(packages)]],
  docs: ({ summaries, theory, packages }) => docsPages(summaries, theory.concepts, packages),
  frame: ({ problems }) => [
    ['', ownEmbedPage],
    ...problems.map((rendered): Pages[number] => [`${rendered.problem.slug}/`, () => embedPage(rendered)]),
  ],
};

/** Path in the site → what makes the page: in development only the one that is asked for. */
export function htmlPages(
  library: Library,
  address?: string,
  theory = readTheory(),
): Map<string, () => string> {
  const summaries = library.problems.map(({ problem }) => summaryOf(problem));
  const site = { ...library, theory, summaries, packages: packagesOf(library.problems), address };
  return new Map(
    SECTIONS.flatMap(({ name, folder }) =>
      PAGES[name](site).map(([path, render]): [string, () => string] => [
        `${folder && `${folder}/`}${path}index.html`,
        render,
      ]),
    ),
  );
}
