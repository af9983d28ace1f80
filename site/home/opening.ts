import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProblemSummary } from '../../src/core/problem.ts';
import { highlightPython } from '../../src/problems/highlight.ts';
import { countOf } from '../build/count.ts';
import { html, joined, trusted, type Html } from '../build/html.ts';
import type { Facts } from '../build/proof-facts.ts';
import { listsOf, membersOf, PATH } from '../lists/page.ts';

/** The problem that can be tried on the front page, and the code that stands there: it lacks one line. */
export const TRIED = {
  slug: 'log-loss',
  code: `import numpy as np

def log_loss(y_true, p, eps=1e-7):
    loss = y_true * np.log(p) + (1 - y_true) * np.log(1 - p)
    return -loss.mean()
`,
};

const STYLES = import.meta.dirname;

/** The front page's own styles, inside it: no other page has to fetch them. */
export function frontStyles(): Html {
  const sheets = ['front.css', 'try.css', 'path.css', 'catalogue.css'];
  return html` <style>
    ${trusted(sheets.map((name) => readFileSync(resolve(STYLES, name), 'utf8')).join(''))}
  </style>`;
}

/** What stands above the catalogue: what this is, a problem to try, figures, the path and the short lists. */
export function front(problems: readonly ProblemSummary[], facts: Facts | null): Html {
  return html` <div class="front">
    ${hero(problems)} ${facts ? figures(problems, facts) : ''} ${path(problems)} ${lists(problems)}
  </div>`;
}

function hero(problems: readonly ProblemSummary[]): Html {
  return html` <section class="hero">
    <div class="pitch">
      <h1>Practise the machine-learning interview, and know why you were wrong.</h1>
      <p class="promise">
        For everybody who will be asked to write a loss, a tree or an attention layer from scratch. Hidden
        tests judge your Python in your own browser: no account, no server, and it works on a train.
      </p>
      <p class="lead" id="lead">${LEAD}</p>
    </div>
    ${problems.some(({ slug }) => slug === TRIED.slug) ? tryIt() : ''}
  </section>`;
}

/** Beside it the script says what to begin or go on with. */
const LEAD = 'Read, write, submit.';

function tryIt(): Html {
  const { slug, code } = TRIED;
  return html` <form class="try" id="try" data-problem="${slug}">
    <p class="try-task">
      Score a forecast: the <b>mean negative log of the probability</b> it gave to what came true. Something
      is missing.
    </p>
    <div class="try-code">
      <pre aria-hidden="true"><code>${trusted(highlightPython(code))}</code></pre>
      <textarea
        name="code"
        aria-label="Python to try"
        rows="${code.split('\n').length}"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
      >
${code}</textarea>
    </div>
    <div class="try-bar">
      <button type="submit">Submit</button>
      <span id="try-note">Submit it as it is, then mend it. This is the real judge.</span>
    </div>
    <div class="try-answer" id="try-answer" role="status">
      <p class="try-verdict"><b>What is wrong with it?</b></p>
      <p class="try-why">
        A forecast may say 0 or 1, and the logarithm of 0 is infinite. The tests look there.
      </p>
    </div>
    <p class="try-more"><a href="problems/${slug}/">Open it in the workspace</a></p>
  </form>`;
}

function figures(problems: readonly ProblemSummary[], { mistakes, mutants }: Facts): Html {
  const count = (number: number): string => number.toLocaleString('en');
  return html` <dl class="figures">
    <div>
      <dt>${problems.length}</dt>
      <dd>problems, from metrics to transformers</dd>
    </div>
    <div>
      <dt>${count(mistakes)}</dt>
      <dd>programs with a real mistake, all caught: <a href="proof/">see the proof</a></dd>
    </div>
    <div>
      <dt>${count(mutants)}</dt>
      <dd>changed copies of the solutions, tried on the tests</dd>
    </div>
    <div>
      <dt>0</dt>
      <dd>servers: your code never leaves this browser</dd>
    </div>
  </dl>`;
}

function path(problems: readonly ProblemSummary[]): Html {
  const stops = PATH.filter(({ topic }) => problems.some(({ topics }) => topics.includes(topic)));
  if (stops.length < 2) return html``;
  const at = new Map(stops.map((stop) => [stop.topic, stop]));
  const columns = Math.max(...stops.map(({ column }) => column));
  const rows = Math.max(...stops.map(({ row }) => row));
  const lines = stops.flatMap(({ after, column, row }) =>
    after.flatMap((before) => {
      const from = at.get(before);
      if (!from) return [];
      const [x, y, ex, ey] = [from.column * 100 - 88, from.row * 100 - 50, column * 100 - 88, row * 100 - 50];
      return `M${x} ${y}C${x + 60} ${y} ${ex - 60} ${ey} ${ex} ${ey}`;
    }),
  );
  const items = stops.map(({ topic, after, column, row }) => {
    const members = problems.filter(({ topics }) => topics.includes(topic)).map(({ slug }) => slug);
    const known = after.filter((before) => at.has(before));
    const builds = known.length > 0 ? html`<span class="after"> · after ${known.join(', ')}</span>` : '';
    return html` <li style="grid-area: ${row} / ${column}">
      <a href="?topic=${encodeURIComponent(topic)}#all"
        ><i aria-hidden="true"></i><span>${topic} <small>${countOf(members)}${builds}</small></span></a
      >
    </li>`;
  });
  return html` <section>
    <h2>The path</h2>
    <p class="under">What builds on what. Begin with what comes first, or where you are weak.</p>
    <div class="path">
      <svg viewBox="0 0 ${columns * 100} ${rows * 100}" preserveAspectRatio="none" aria-hidden="true">
        <path d="${lines.join('')}" />
      </svg>
      <ol>
        ${joined(items, '\n')}
      </ol>
    </div>
  </section>`;
}

function lists(problems: readonly ProblemSummary[]): Html {
  const cards = listsOf(problems).map((list) => {
    const slugs = membersOf(list, problems).map(({ slug }) => slug);
    return html` <li>
      <a href="lists/#${list.id}">${list.title}</a>
      <p>${list.summary}</p>
      ${countOf(slugs, 'small')}
    </li>`;
  });
  if (cards.length === 0) return html``;
  return html` <section>
    <h2>Short lists</h2>
    <p class="under">Or against the clock: <a href="screen/">sit a coding screen</a> of 45 to 90 minutes.</p>
    <ul class="lists">
      ${joined(cards, '\n')}
    </ul>
  </section>`;
}
