import type { Feedback, Judgement, TestResult } from '../../src/core/judgement.ts';
import { verdictLabel } from '../../src/core/verdict.ts';
import { sharedJudge } from '../../src/widget/state/shared-judge.ts';
import { visibleText } from '../../src/widget/base/visible-text.ts';
import { highlightPython } from '../../src/problems/highlight.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';

/** A value that is longer says nothing at a glance. */
const SHORT = 40;

/**
 * The problem that can be tried on the front page: the same tests and the same judge as on its own page. It
 * keeps nothing. Made when the reader turns to it; only then is anything of Python fetched.
 */
export class TryIt {
  readonly #answer: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #code: HTMLTextAreaElement;
  readonly #problem: Promise<RenderedProblem['problem']>;
  readonly #judge = sharedJudge();

  constructor(form: HTMLFormElement) {
    const [answer, button, code] = [
      form.querySelector<HTMLElement>('.try-answer'),
      form.querySelector('button'),
      form.querySelector('textarea'),
    ];
    if (!answer || !button || !code) throw new Error('The form has no code, no button or no answer.');
    this.#answer = answer;
    this.#button = button;
    this.#code = code;
    const drawn = form.querySelector('pre code');
    const draw = (): void => {
      // A last empty line has a height only when something is in it.
      if (drawn) drawn.innerHTML = `${highlightPython(code.value)} `;
    };
    code.addEventListener('input', draw);
    draw();
    this.#problem = fetchProblem(form.dataset['problem'] ?? '');
    this.#problem.then(
      (problem) => this.#judge.warmUp(problem, code.value),
      () => {}, // Said when it is submitted.
    );
    this.#judge.addEventListener('progress', () => this.#showWaiting());
  }

  /** Judges what stands there by all tests, and says what is wrong. Never rejects. */
  async submit(): Promise<void> {
    if (this.#button.ariaDisabled === 'true') return;
    this.#button.ariaDisabled = 'true';
    this.#showWaiting();
    try {
      const problem = await this.#problem;
      this.#show(await this.#judge.run('submission', { problem, source: this.#code.value, testSet: 'all' }));
    } catch (error) {
      this.#write('It could not be judged', error instanceof Error ? error.message : String(error));
    } finally {
      this.#button.ariaDisabled = null;
    }
  }

  #showWaiting(): void {
    if (this.#button.ariaDisabled !== 'true') return;
    const { stage, message } = this.#judge.progress;
    this.#write('Judging…', stage === 'ready' ? '' : message);
  }

  #show({ verdict, results, testCount, feedback }: Judgement): void {
    // Of all that failed, one of which the mistake is known by name says most.
    const failed =
      results.find(({ misconception }) => misconception) ?? results.find((one) => one.verdict !== 'AC');
    const passed = results.filter(({ verdict }) => verdict === 'AC').length;
    this.#write(
      verdictLabel(verdict),
      failed ? why(failed) : wordsOf(feedback) || SOLVED,
      `${passed} of ${testCount} tests`,
    );
    this.#answer.dataset['verdict'] = verdict;
    const pair = failed?.feedback?.kind === 'mismatch' ? failed.feedback : undefined;
    if (pair?.expected && pair.got) this.#drawPair(pair.expected.text, pair.got.text);
  }

  #drawPair(expected: string, got: string): void {
    const list = document.createElement('dl');
    for (const [name, value] of [
      ['expected', expected],
      ['got', got],
    ] as const) {
      const [row, term, cell] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag));
      term!.textContent = name;
      const text = visibleText(value);
      cell!.textContent = text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
      row!.append(term!, cell!);
      list.append(row!);
    }
    this.#answer.append(list);
  }

  #write(word: string, text: string, facts = ''): void {
    const [first, second] = [document.createElement('p'), document.createElement('p')];
    first.className = 'try-verdict';
    second.className = 'try-why';
    const bold = document.createElement('b');
    bold.textContent = word;
    first.append(bold, ` ${facts}`);
    second.append(...marked(text));
    delete this.#answer.dataset['verdict'];
    this.#answer.replaceChildren(first, second);
  }
}

const SOLVED = 'Every hidden test agrees with the reference solution. More problems are below.';

function why({ misconception, feedback }: TestResult): string {
  return misconception?.message ?? wordsOf(feedback);
}

function wordsOf(feedback: Feedback | undefined): string {
  if (!feedback) return '';
  return 'hint' in feedback && feedback.hint ? `${feedback.message} ${feedback.hint}` : feedback.message;
}

/** Words in which backticks mark code. */
function marked(words: string): (string | HTMLElement)[] {
  return visibleText(words)
    .split(/`([^`\n]+)`/)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const code = document.createElement('code');
      code.textContent = part;
      return code;
    });
}

async function fetchProblem(slug: string): Promise<RenderedProblem['problem']> {
  const response = await fetch(`problems/${slug}/problem.bundle.json`);
  if (!response.ok) throw new Error('The problem could not be fetched. Check your connection, then reload.');
  return ((await response.json()) as RenderedProblem).problem;
}
