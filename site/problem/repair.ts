/** Repair this: one of the problem's classic mistakes is in the editor, and the judge says when it is mended. */
import type { Judgement } from '../../src/core/judgement.ts';
import { changedLines } from '../../src/core/changed-lines.ts';
import { plural } from '../../src/core/words.ts';
import type { Problem } from '../../src/core/problem.ts';
import { loadBundledProblem } from '../../src/problems/index.ts';
import { linesThatDo, mistakesOf, type Mistake } from '../../src/problems/mistakes.ts';
import { sharedStorage, siteSettings } from '../../src/storage/index.ts';
import type { MlProblem } from '../../src/widget/ml-problem.ts';

/** Puts a mistake that was not mended yet in the place of the code, which stays among the attempts. */
export async function repairProblem(element: MlProblem): Promise<void> {
  await element.ready;
  const { problem } = await loadBundledProblem(element.problem);
  const mistakes = mistakesOf(problem);
  if (mistakes.length === 0) return;
  const line = document.createElement('section');
  line.className = 'repair-line';
  line.setAttribute('aria-label', 'Repair this');
  element.before(line);
  // Most of a solution is in sight: that is remembered as a look at it, unless one knows it by oneself.
  const storage = await sharedStorage();
  const known = await storage.progressOf(problem.slug);
  if (known?.progress !== 'solved') await storage.recordHelp(problem.slug, { solutionShown: true });
  const isNew = known?.progress !== 'solved';
  const before = element.code;
  let mistake = asked(mistakes) ?? choose(mistakes, problem.slug);
  begin();
  // The draft is the reader's own program again when they leave; the repaired one is among the attempts.
  addEventListener('pagehide', () => (element.code = before), { capture: true });

  element.addEventListener('ml-run-end', ({ detail }: CustomEvent<Judgement>) => {
    if (detail.testSet !== 'all' || detail.verdict !== 'AC') return;
    siteSettings().noteMended(problem.slug, mistake.name);
    show(mendedWords(mistake, element.code, problem), 'Another one', () => {
      mistake = choose(mistakes, problem.slug, mistake);
      begin();
    });
  });

  function begin(): void {
    element.code = mistake.code;
    const mended = mendedOf(mistakes, problem.slug).size;
    const count = mended > 0 ? ` ${mended} of ${mistakes.length} are mended.` : '';
    const seen = isNew ? ' It counts as a look at the solution.' : '';
    history.replaceState(null, '', `?repair=${mistakes.indexOf(mistake)}`);
    show(
      `One classic mistake is in this program. Find it, and mend it with few lines.${count}${seen}`,
      'Another one',
      () => {
        mistake = choose(mistakes, problem.slug, mistake);
        begin();
      },
    );
  }

  function show(words: string, label: string, act: () => void): void {
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.textContent = words;
    const another = document.createElement('button');
    another.type = 'button';
    another.textContent = label;
    another.addEventListener('click', act);
    const back = document.createElement('a');
    back.href = './';
    back.textContent = 'Write it yourself';
    line.replaceChildren(said, another, back);
  }
}

/** The one that the address names, by its place: its name would tell what is wrong. */
function asked(mistakes: readonly Mistake[]): Mistake | undefined {
  return mistakes[Number(new URLSearchParams(location.search).get('repair') || NaN)];
}

/** A classic mistake is in a line, or two. */
const MOST_LINES = 2;

function mendedOf(mistakes: readonly Mistake[], slug: string): ReadonlySet<string> {
  const names = new Set(mistakes.map(({ name }) => name));
  return new Set(
    siteSettings()
      .mendedOf(slug)
      .filter((name) => names.has(name)),
  );
}

/** One that was not mended yet, by chance; when all are, any but the last. */
function choose(mistakes: readonly Mistake[], slug: string, last?: Mistake): Mistake {
  const mended = mendedOf(mistakes, slug);
  const others = mistakes.filter((one) => one !== last);
  const open = others.filter(({ name }) => !mended.has(name));
  const from = [open, others, mistakes].find((list) => list.length > 0) ?? mistakes;
  const chosen = from[Math.floor(Math.random() * from.length)];
  if (!chosen) throw new Error('There is no mistake to choose from.');
  return chosen;
}

/** What was wrong, and how many lines were changed beside how many would do. */
export function mendedWords(mistake: Mistake, code: string, problem: Problem): string {
  const changed = changedLines(mistake.code, code);
  const enough = Math.min(changed, linesThatDo(mistake, problem));
  const lines = `${plural(changed, 'line')} changed`;
  // A program in another style is no measure of what has to change.
  const would = enough < changed && enough <= MOST_LINES ? `, ${enough} would do` : '';
  return `Mended: ${lines}${would}. What was wrong: ${mistake.message}`;
}
