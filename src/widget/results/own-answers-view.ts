import { html, nothing, type TemplateResult } from 'lit';
import type { TestResult } from '../../core/judgement.ts';
import { verdictLabel } from '../../core/verdict.ts';
import { formatDuration } from '../base/format.ts';
import { verdictIcon } from '../base/verdict-icon.ts';
import { visibleText } from '../base/visible-text.ts';
import type { AsideState, TriedCase } from '../state/run-state.ts';
import { outputView, walkButton } from './case-view.ts';
import { feedbackView, pairView, type GoTo } from './feedback-view.ts';
import { figuresView } from './figures-view.ts';

/** What came of the reader's own cases: of each how it compares with the reference, and what it printed. The message of a case that stands alone is said by `toldAlone`. */
export function ownAnswersView(
  own: AsideState<'ownCases'>,
  goTo: GoTo,
  walks: boolean,
): TemplateResult | typeof nothing {
  switch (own.kind) {
    case 'idle':
      return html`<p class="state">What your code and the reference return will stand here.</p>`;
    case 'failed':
      return nothing;
    case 'running':
      return html`<p class="state">Running</p>`;
    case 'finished':
      return html`${own.answer.map((one) => triedView(one, { named: own.answer.length > 1, goTo, walks }))}`;
    default:
      return own satisfies never;
  }
}

interface Showing {
  /** There are others. */
  named: boolean;
  goTo: GoTo;
  /** Each may be gone through line by line. */
  walks: boolean;
}

function triedView({ name, report }: TriedCase, showing: Showing): TemplateResult {
  const { named, goTo } = showing;
  const { message, feedback, output, results } = report;
  const [result] = results;
  return html`<section aria-label=${visibleText(name)}>
    ${named && results.length !== 1 ? html`<h3>${visibleText(name)}</h3>` : nothing}
    ${named && message !== null ? html`<p class="message">${visibleText(message)}</p>` : nothing}
    ${feedback ? html`<div class="body">${feedbackView(feedback, goTo)}</div>` : nothing}
    ${outputView(output)}
    ${
      result && results.length === 1
        ? resultView({ ...result, name }, showing, false)
        : html`<ol class="tests">
            ${results.map((one) => html`<li>${resultView(one, showing, true)}</li>`)}
          </ol>`
    }
  </section>`;
}

/** `showsCode`: of several calls each says which it is; of one it stands beside. */
function resultView(result: TestResult, { goTo, walks }: Showing, showsCode: boolean): TemplateResult {
  const { name, verdict, durationMs, feedback, output, figures, values, code, ownCode = code } = result;
  return html`<div class="test">
      ${verdictIcon(verdict)}
      <h3 class="name">${visibleText(name)}</h3>
      <span class="word">${wordFor(result)}</span>
      <span class="time">${formatDuration(durationMs)}</span>
    </div>
    <div class="body">
      ${
        showsCode && ownCode
          ? html`<pre tabindex="0" aria-label="Code of ${name}">${visibleText(ownCode)}</pre>`
          : nothing
      }
      ${feedback ? feedbackView(feedback, goTo) : nothing}
      ${values && !(feedback?.kind === 'mismatch' && feedback.expected) ? pairView(values.expected, values.got, TITLES) : nothing}
      ${outputView(output)} ${figuresView(figures, `drawn by ${name}`)}
      ${walks ? html`<div>${walkButton(result)}</div>` : nothing}
    </div>`;
}

/** How a value compares with the reference's: no verdict where many values are right. */
function wordFor({ verdict, values }: TestResult): string {
  if (verdict === 'AC') return values?.anyAnswer ? 'Compare by eye' : 'Same as the reference';
  return verdict === 'WA' ? 'Not as the reference' : verdictLabel(verdict);
}

const TITLES: [string, string] = ['The reference returns', 'You return'];
