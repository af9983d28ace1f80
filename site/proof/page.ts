import { verdictLabel } from '../../src/core/verdict.ts';
import type { ProblemFiles } from '../../src/core/problem.ts';
import { renderMarkdown } from '../../src/problems/markdown.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { factsOf, mistakesOf, proofOf } from '../build/proof-facts.ts';
import { guardedPromises, type GuardedPromise } from '../../scripts/prove/promises.ts';
import type { ProblemProof, Proofs } from '../../scripts/prove/proof.ts';
import { html, joined, trusted, type Html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const FAR = 1e6;

type Submission = ProblemProof['submissions'][number];

const DESCRIPTION = 'How the hidden tests of every problem were tried on programs whose verdict is known.';

/** `/proof/`: what verification found out about each problem, while the problem is still the same. */
export function proofPage(
  problems: readonly RenderedProblem[],
  proofs: Proofs,
  packages: readonly string[] = [],
): string {
  const page = { root: '../', bodyClass: 'proof-page' } as const;
  const rows = problems.map(({ problem }) => {
    return { problem, proof: proofOf(problem, proofs) };
  });
  const proven = rows.flatMap(({ proof }) => proof ?? []);
  const facts = factsOf(proven);
  const main = html` <h1>Proof</h1>
    <p>
      Tests can be wrong too. So the tests of every problem were tried on programs whose verdict is known, in
      the same Python that judges you: ${formatCount(facts.mistakes)} programs with a mistake, and
      ${formatCount(facts.mutants)} changed copies of the reference solutions. ${proven.length} of
      ${rows.length} problems are proven as they stand today.
    </p>
    <dl class="proof-terms">
      <dt>Mistakes</dt>
      <dd>
        Programs with a mistake that people really make. Each is caught, with every one of
        ${formatCount(leastWrongSeeds(proven))} random draws of the tests, and for its own reason.
      </dd>
      <dt>Mutants</dt>
      <dd>
        The reference solution with one small change, say <code>&lt;=</code> for <code>&lt;</code>. The tests
        notice it, unless the answers stay the same.
      </dd>
      <dt>Promises</dt>
      <dd>Sentences of the statement that a program with a mistake breaks: whoever breaks one is caught.</dd>
      <dt>Seeds</dt>
      <dd>
        Correct programs, in different styles, are accepted on all of this many random draws of the tests.
      </dd>
      <dt>Room</dt>
      <dd>How many times the tolerance exceeds the largest error of a correct program. At least 10.</dd>
      <dt>Distance</dt>
      <dd>
        How many times the largest error of a mistaken program exceeds the tolerance: the smallest of all
        mistakes. At least 10.
      </dd>
    </dl>
    <p class="proof-note">
      A problem, opened, shows what its hidden tests look for. You may want to solve it first.
    </p>
    <div class="proof-head" aria-hidden="true">
      <span>Problem</span><span>Mistakes</span><span>Promises</span><span>Mutants</span><span>Seeds</span
      ><span>Room</span><span>Distance</span>
    </div>
    ${joined(
      rows.map(({ problem, proof }) => (proof ? provenRow(problem, proof) : changedRow(problem.title))),
      '\n',
    )}`;
  return renderSitePage({
    ...page,
    title: 'Proof · ml-judge',
    description: DESCRIPTION,
    script: '/site/shell/client.ts',
    main,
    packages,
  });
}

function changedRow(title: string): Html {
  return html` <p class="proof-row proof-changed">
    <span class="proof-title">${title}</span> <span>not verified since its last change</span>
  </p>`;
}

function provenRow(problem: RenderedProblem['problem'], proof: ProblemProof): Html {
  const { submissions, mutants, equivalentMutants } = proof;
  const promises = guardedPromises(problem.files);
  const mistakes = mistakesOf([proof]);
  const errors = mistakes.flatMap(({ error }) => error ?? []);
  const cells: [string, string][] = [
    ['mistakes', formatCount(mistakes.length)],
    ['promises', formatCount(promises.length)],
    ['mutants', `${mutants.caught} of ${mutants.total}`],
    ['seeds', formatCount(proof.seedCount)],
    ['room', proof.spread === null ? '–' : formatTimes(1 / proof.spread)],
    ['distance', errors.length > 0 ? formatTimes(Math.min(...errors)) : '–'],
  ];
  const accepted = submissions
    .filter(({ verdict }) => verdict === 'AC')
    .map(({ file }) => code(nameOf(file)));
  return html` <details id="${problem.slug}">
    <summary class="proof-row">
      <span class="proof-title">${problem.title}</span> ${joined(
        cells.map(
          ([name, value]) => html`<span class="figure"><span class="label">${name}</span> ${value}</span>`,
        ),
        ' ',
      )}
    </summary>
    <div class="proof-body">
      ${promises.length > 0 ? promiseList(promises, submissions) : ''}
      <h2>Mistakes</h2>
      <p>Caught with each of ${formatCount(proof.wrongSeedCount)} seeds.</p>
      <ul class="mistakes">
        ${joined(
          mistakes.map((mistake) => mistakeItem(mistake, problem.files)),
          '\n',
        )}
      </ul>
      <h2>Accepted</h2>
      <p>The reference solution, ${joined(accepted, ', ')}. ${agreement(proof)}</p>
      ${
        equivalentMutants.length > 0
          ? html`
              <h2>Mutants whose answers stay the same</h2>
              <ul>
                ${equivalentMutants.map(({ mutant, reason }) => html`<li>${code(mutant)} ${withCode(reason)}</li>`)}
              </ul>
            `
          : ''
      }
      <p>
        <a href="../problems/${problem.slug}/">Solve it</a>
        <span class="proof-hash">Verified as ${code(proof.contentHash.slice(0, 12))}</span>
      </p>
    </div>
  </details>`;
}

/** Each promise beside the programs that break it, and the test that catches each of them first. */
function promiseList(promises: readonly GuardedPromise[], submissions: readonly Submission[]): Html {
  const caughtBy = new Map(submissions.map((submission) => [submission.file, submission.caughtBy]));
  const items = promises.map(({ words, files }) => {
    const guards = files.map((file) => {
      const test = caughtBy.get(file);
      return html`${code(nameOf(file))}${test ? html`, caught by <q>${test}</q>` : ''}`;
    });
    return html` <li>
      <q class="promise">${renderInline(words)}</q> <span class="facts">${joined(guards, '; ')}</span>
    </li>`;
  });
  return html`
    <h2>Promises and what guards them</h2>
    <ul class="promises">
      ${joined(items, '\n')}
    </ul>
  `;
}

/** What a right program may rely on besides: chance, and whole numbers of another width. */
function agreement({ native, risk }: ProblemProof): Html {
  const sentences = [
    ...(risk === null
      ? []
      : [
          html`The tests look at random values: one Submit fails a right program with a chance of at most
          ${formatChance(risk)}.`,
        ]),
    native
      ? html`All give the same values in Python ${native.python} with NumPy ${native.numpy}, whose whole
        numbers have 64 bits (${formatCount(native.tests)} tests).`
      : html`Not compared with a Python whose whole numbers have 64 bits.`,
  ];
  return joined(sentences, ' ');
}

/** Words of a statement, in the middle of a line. They may be a part of a formula. */
function renderInline(words: string): Html {
  const isProse = !words.replace(/\$[^$]*\$/g, '').match(/[$\\]/);
  const text = isProse ? words.replaceAll('**', '') : `$${words.replace(/[$&]/g, '')}$`;
  const { html: line, formulaErrors } = renderMarkdown(text);
  return formulaErrors.length === 0 ? trusted(line.trim().replace(/^<p>|<\/p>$/g, '')) : code(words);
}

/** 3.9e-11 is 4 · 10⁻¹¹. */
function formatChance(risk: number): Html {
  const [digit = '', power] = risk.toExponential(0).split('e');
  return html`${digit} · 10<sup>${power?.replace('-', '−') ?? ''}</sup>`;
}

function leastWrongSeeds(proofs: readonly ProblemProof[]): number {
  return proofs.length === 0 ? 0 : Math.min(...proofs.map(({ wrongSeedCount }) => wrongSeedCount));
}

function mistakeItem({ file, verdict, caughtBy, error }: Submission, files: ProblemFiles): Html {
  const facts = [
    html`${verdictLabel(verdict)}`,
    ...(caughtBy === null ? [] : [html`caught by <q>${caughtBy}</q>`]),
    ...(error === null || error >= FAR ? [] : [html`errs by ${formatTimes(error)} the tolerance`]),
  ];
  const message = /^\s*r?"""(.*?)"""/s.exec(files[file] ?? '')?.[1]?.trim();
  return html` <li>
    ${code(nameOf(file))}
    <span class="facts">${joined(facts, ' · ')}</span>${message ? html`<p>${withCode(message)}</p>` : ''}
  </li>`;
}

/** `submissions/wrong_answer/half_mse.py` is half_mse. */
function nameOf(file: string): string {
  return file.replace(/^.*\/|\.(?:py|sql)$/g, '');
}

function code(text: string): Html {
  return html`<code>${text}</code>`;
}

/** Text of an author, with what stands between backticks as code. */
function withCode(text: string): Html {
  // What stands at odd places stood between backticks.
  return html`${text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : html`${part}`))}`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** Two digits are enough for a ratio, and none for one that is far from any doubt. */
function formatTimes(ratio: number): string {
  if (ratio >= FAR) return '> 10⁶ ×';
  return `${ratio.toLocaleString('en', { maximumSignificantDigits: 2 })} ×`;
}
