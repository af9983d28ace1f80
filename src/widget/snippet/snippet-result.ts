import { html, nothing, type TemplateResult } from 'lit';
import { figuresView } from '../results/figures-view.ts';
import { evidenceView, messageView, type GoTo } from '../results/feedback-view.ts';
import { visibleText } from '../base/visible-text.ts';
import type { SnippetReport, SnippetState } from './snippet-controller.ts';

type Shown = TemplateResult | typeof nothing;

/** What a snippet printed and drew, or why it ended. */
export function snippetResult(state: SnippetState, isStale: boolean, goTo: GoTo): Shown {
  switch (state.kind) {
    case 'idle':
    case 'running':
      return nothing;
    case 'stopped':
      return html`<p class="quiet-words">Stopped.</p>`;
    case 'failed':
      return html`<p>${state.message}</p>`;
    case 'finished':
      return reportView(state.report, isStale, goTo);
    default:
      return state satisfies never;
  }
}

/** What a screen reader says of it. */
export function spokenResult(state: SnippetState): string {
  switch (state.kind) {
    case 'idle':
    case 'running':
      return '';
    case 'stopped':
      return 'Stopped.';
    case 'failed':
      return state.message;
    case 'finished':
      return titleOf(state.report) || state.report.output.slice(0, 300) || 'It ran and printed nothing.';
    default:
      return state satisfies never;
  }
}

function reportView(report: SnippetReport, isStale: boolean, goTo: GoTo): Shown {
  const { output, figures, feedback, failedEarlier } = report;
  const title = titleOf(report);
  const isSilent = output === '' && !figures && !title;
  return html`
    ${output ? html`<pre class=${isStale ? 'stale' : ''} tabindex="0" aria-label="Output">${visibleText(output)}</pre>` : nothing}
    ${figures ? html`<div class=${isStale ? 'stale' : ''}>${figuresView(figures, 'drawn by this code')}</div>` : nothing}
    ${
      title
        ? html`<div class="failed">
            <h3>${title}</h3>
            ${feedback ? messageView(feedback) : nothing}
            ${feedback && failedEarlier === null ? evidenceView(feedback, goTo) : nothing}
          </div>`
        : nothing
    }
    ${isSilent ? html`<p class="quiet-words">It ran and printed nothing.</p>` : nothing}
  `;
}

/** Of what went wrong; empty where nothing did. */
function titleOf({ verdict, feedback, failedEarlier }: SnippetReport): string {
  if (verdict === 'AC') return '';
  if (failedEarlier !== null) return `Snippet ${failedEarlier + 1} above fails, so this one did not run`;
  switch (feedback?.kind) {
    case 'exception':
      return feedback.exceptionType;
    case 'limit':
      return 'Over the limit';
    case 'mismatch':
    case 'judging-error':
    case undefined:
      return 'It could not be run';
    default:
      return feedback satisfies never;
  }
}
