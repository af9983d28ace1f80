import { html, nothing, type TemplateResult } from 'lit';
import type { TestResult } from '../../core/judgement.ts';
import { cutOutput } from '../base/case-text.ts';
import { tellWidget, type PartEventMap } from '../base/events.ts';
import { evidenceView, messageView, wordsView, type GoTo } from './feedback-view.ts';
import { figuresView } from './figures-view.ts';
import { formatTiming } from '../base/format.ts';
import '../base/ml-copy.ts';
import { valueView } from '../arrays/shown-value.ts';
import { visibleText } from '../base/visible-text.ts';

/**
 * What there is to see of one test: why it failed, on which input, what it printed, how long it took. `walks`: it may
 * be gone through line by line.
 */
export function caseView(result: TestResult, goTo: GoTo, walks: boolean): TemplateResult {
  const { name, feedback, misconception, output, figures } = result;
  return html`
    <div class="cause">
      ${misconception ? html`<p class="misconception">${wordsView(misconception.message)}</p>` : nothing}
      ${feedback ? messageView(feedback) : nothing}
    </div>
    <div class="evidence">
      ${feedback ? html`<div>${evidenceView(feedback, goTo)}</div>` : nothing}
      <div class="given">${inputView(result, walks)} ${outputView(output)}</div>
    </div>
    ${figuresView(figures, `drawn during the test “${visibleText(name)}”`)}
    <p class="timing">${formatTiming(result)}${isKeptHidden(result) ? HIDDEN_NOTE : ''}</p>
  `;
}

const HIDDEN_NOTE = '. The values of this test stay hidden.';

function isKeptHidden({ visibility, verdict, arguments: shown, feedback }: TestResult): boolean {
  return visibility === 'hidden' && verdict === 'WA' && !shown && feedback?.kind === 'mismatch';
}

/** The arguments of a test, where the reader may see them. */
function inputView(result: TestResult, walks: boolean): TemplateResult | typeof nothing {
  if (!result.arguments || result.arguments.length === 0) return nothing;
  return html`
    <div class="input">
      <div class="line-up">
        <h4>${result.smallest ? 'The smallest input that fails' : 'Input'}</h4>
        ${result.code ? html`<ml-copy .text=${result.code} label="Copy as code"></ml-copy>` : nothing}
        ${ownCaseButton(result)}${walks ? walkButton(result) : nothing}
      </div>
      <dl>
        ${result.arguments.map(
          ({ name, value }) =>
            html`<div>
              <dt>${visibleText(name)}</dt>
              <dd>${valueView(value)}</dd>
            </div>`,
        )}
      </dl>
    </div>
  `;
}

function ownCaseButton({ name, code, ownCode = code }: TestResult): TemplateResult | typeof nothing {
  if (!ownCode) return nothing;
  const use = ({ currentTarget }: Event): void =>
    tellHost(currentTarget, 'part-own-case', { name, code: ownCode });
  return html`<button type="button" class="quiet" @click=${use}>Use as a case of my own</button>`;
}

/** Goes through the test line by line, from inside any part that shows it. */
export function walkButton({ code, ownCode = code }: TestResult): TemplateResult | typeof nothing {
  if (!ownCode) return nothing;
  return html`<button
    type="button"
    class="quiet"
    @click=${({ currentTarget }: Event) => tellHost(currentTarget, 'part-walk', ownCode)}
  >
    Step through it
  </button>`;
}

function tellHost<Type extends 'part-own-case' | 'part-walk'>(
  from: EventTarget | null,
  type: Type,
  detail: PartEventMap[Type]['detail'],
): void {
  const root = from instanceof HTMLElement && from.getRootNode();
  if (root instanceof ShadowRoot) tellWidget(root.host as HTMLElement, type, detail);
}

/** What was printed, so that nothing in it can be taken for the page's own words. */
export function outputView(output: string): TemplateResult | typeof nothing {
  if (output === '') return nothing;
  const lines = output.replace(/\n$/, '').split('\n').length;
  return html`<details class="output" open>
    <summary>
      <span class="head">Printed</span>
      <span class="type">${lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`}</span>
    </summary>
    <pre tabindex="0" aria-label="Printed output">${visibleText(cutOutput(output))}</pre>
  </details>`;
}
