import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../core/words.ts';
import type { BugReport } from '../../core/bugs.ts';

/** `3 of 5 bugs mended` */
export function mendedWords({ mended, of }: BugReport): string {
  return `${mended} of ${plural(of, 'bug')} mended`;
}

function linesWords({ linesChanged, linesNeeded }: BugReport): string {
  const changed = linesChanged === 1 ? '1 line changed' : `${linesChanged} lines changed`;
  return `${changed}; ${linesNeeded} had to change.`;
}

/** Of a debugging problem: how many bugs are mended, and what can still be seen of the rest. */
export function bugsView(report: BugReport | undefined): TemplateResult | typeof nothing {
  if (!report) return nothing;
  const { symptoms } = report;
  return html`<section class="bugs">
    <p><strong>${mendedWords(report)}.</strong> ${linesWords(report)}</p>
    ${
      symptoms.length > 0
        ? html`<p class="note">What can still be seen:</p>
            <ul>
              ${symptoms.map((symptom) => html`<li>${symptom}</li>`)}
            </ul>`
        : nothing
    }
    ${
      report.mended === report.of && symptoms.length > 0
        ? html`<p class="note">It was not there at the beginning: a change has brought it.</p>`
        : nothing
    }
  </section>`;
}
