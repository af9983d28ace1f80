import { html, nothing, type TemplateResult } from 'lit';
import type { Feedback, ShownValue, SourceLine, TestResult } from '../core/judgement.ts';
import { formatError } from './format.ts';
import { visibleText } from './visible-text.ts';

export type GoTo = (at: { line: number; column?: number }) => void;

type Mismatch = Extract<Feedback, { kind: 'mismatch' }>;

/** Why a test did not pass, in words, values and lines of the reader's code. */
export function feedbackView(feedback: Feedback, goTo: GoTo): TemplateResult {
  switch (feedback.kind) {
    case 'mismatch':
      return html`${messageView(feedback)}${comparison(feedback)}`;
    case 'exception':
      return html`${messageView(feedback)}
      ${
        feedback.trace.length > 0
          ? html`<ol class="trace" aria-label="Lines of your code, outermost first">
              ${feedback.trace.map((at) => html`<li>${lineView(at, goTo)}</li>`)}
            </ol>`
          : nothing
      }`;
    case 'limit':
      return html`${messageView(feedback)}${feedback.at ? html`<p>${lineView(feedback.at, goTo)}</p>` : nothing}`;
    case 'judging-error':
      return messageView(feedback);
    default:
      return feedback satisfies never;
  }
}

/** The arguments of a test, where the reader may see them. */
export function inputView(result: TestResult): TemplateResult | typeof nothing {
  if (!result.arguments || result.arguments.length === 0) return nothing;
  return html`
    <div class="input">
      <h4>${result.smallest ? 'The smallest input that fails' : 'Input'}</h4>
      ${result.code ? html`<button type="button" class="quiet" @click=${copier(result.code)}>Copy as code</button>` : nothing}
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

/** What was printed, so that nothing in it can be taken for the page's own words. */
export function outputView(output: string): TemplateResult | typeof nothing {
  if (output === '') return nothing;
  return html`<div class="output">
    <h4>Printed</h4>
    <pre tabindex="0" aria-label="Printed output">${visibleText(output)}</pre>
  </div>`;
}

/** A sentence of the judge or of a problem's author, in which backticks mark code. */
export function wordsView(words: string): TemplateResult {
  // Every second part stood between backticks; an odd one out is no mark.
  const parts = visibleText(words).split(/`([^`\n]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function messageView({ message, ...rest }: Feedback): TemplateResult {
  const hint = 'hint' in rest ? rest.hint : undefined;
  return html`<p class="message">${wordsView(message)}</p>
    ${hint ? html`<p>${wordsView(hint)}</p>` : nothing}`;
}

function comparison({ expected, got, path, index, maxAbsError, maxRelError }: Mismatch): TemplateResult {
  const place = (path ?? '') + (index ? `[${index.join(', ')}]` : '');
  const errors = [
    maxAbsError === undefined ? '' : `${formatError(maxAbsError)} absolute`,
    maxRelError === undefined ? '' : `${formatError(maxRelError)} relative`,
  ].filter((text) => text !== '');
  const largest = errors.length > 0 ? `Largest difference: ${errors.join(', ')}` : '';
  return html`
    ${
      expected || got
        ? html`<div class="comparison">
            ${
              expected
                ? html`<div>
                    <h4>Expected</h4>
                    ${valueView(expected)}
                  </div>`
                : nothing
            }
            ${
              got
                ? html`<div>
                    <h4>Got</h4>
                    ${valueView(got)}
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      largest || place
        ? html`<p class="errors">
            ${largest}${place ? html`${largest ? ', at' : 'At'} <code>${visibleText(place)}</code>` : nothing}
          </p>`
        : nothing
    }
  `;
}

/** A short value stands in its line, a long one in a box of its own. */
function valueView({ text, type, dtype, shape }: ShownValue): TemplateResult {
  const shapeText = shape && `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  const kind = [dtype ?? type, shapeText].filter(Boolean).join(' ');
  const shown = visibleText(text);
  const short = shown.length <= 48 && !shown.includes('\n');
  return html`${short ? html`<code class="value">${shown}</code>` : html`<pre tabindex="0">${shown}</pre>`}
    <span class="type">${visibleText(kind)}</span>`;
}

function lineView(at: SourceLine, goTo: GoTo): TemplateResult {
  const place = at.function && at.function !== '<module>' ? ` in ${at.function}` : '';
  return html`<button type="button" class="quiet line" @click=${() => goTo(at)}>
      line ${at.line}${visibleText(place)}
    </button>
    <code>${visibleText(at.text)}</code>`;
}

function copier(code: string): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    try {
      await navigator.clipboard.writeText(code);
      currentTarget.textContent = 'Copied';
    } catch {
      currentTarget.textContent = 'The browser does not allow copying here';
    }
  };
}
