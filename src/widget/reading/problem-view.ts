import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { ProblemIssue } from '../../core/problem.ts';
import { namedTabs, TABS, type TabId } from '../../core/tabs.ts';
import { ProblemPackageError, type RenderedProblem } from '../../problems/index.ts';
import type { MlErrorDetail } from '../base/events.ts';
import './ml-tabs.ts';
import { policyMessage } from '../base/page-policy.ts';
import type { WorkController } from '../state/work-controller.ts';

export interface AboutActions {
  choose(tab: string): void;
  /** `words`: what is said about it. */
  restore(code: string, words: string): void;
}

/** What there is to read: statement, hints, learn page, solution and earlier attempts. */
export function aboutView(
  loaded: RenderedProblem | null,
  host: string,
  offered: readonly TabId[],
  tab: string,
  work: WorkController,
  { choose, restore }: AboutActions,
): TemplateResult {
  return html`
    <ml-tabs
      class="about"
      part="about"
      exportparts="tabs"
      .tabs=${TABS.filter(({ id }) => offered.includes(id))}
      .selected=${offered.find((id) => id === tab) ?? offered[0]}
      @part-tab=${({ detail }: CustomEvent<string>) => choose(detail)}
    >
      <div slot="statement">
        <slot name="statement">${loaded ? statementView(loaded, host) : nothing}</slot>
      </div>
      ${loaded ? moreViews(loaded, offered, tab, work, restore) : nothing}
    </ml-tabs>
  `;
}

/** The tabs that were chosen, but for those that an exercise of a page leaves empty. */
export function tabsOf(loaded: RenderedProblem | null, chosen: string): readonly TabId[] {
  const isEmpty: Partial<Record<TabId, boolean>> = loaded
    ? { hints: loaded.hintsHtml.length === 0, learn: loaded.learnHtml === '' }
    : {};
  return namedTabs(chosen).filter((id) => !isEmpty[id]);
}

/** Why a problem cannot be loaded: what is wrong with its package, or the page forbids it. */
export function whyBroken(error: unknown): Required<MlErrorDetail> {
  const blocked = policyMessage();
  const message = blocked ?? (error instanceof Error ? error.message : String(error));
  const known = blocked === null && error instanceof ProblemPackageError;
  const issues = known ? error.issues : [{ file: '', message }];
  return { code: blocked ? 'E_CSP' : 'E_PACKAGE', message, issues };
}

/**
 * A problem that cannot be shown: the way to its own page, and which files of a package are wrong. What the
 * author of the page has to know is not for readers.
 */
export function brokenView(
  issues: readonly ProblemIssue[],
  address: string | null,
  retry: () => void,
): TemplateResult {
  const inFiles = issues.filter(({ file }) => file !== '');
  return html`<div class="broken" role="alert">
    <h2>This problem cannot be shown here</h2>
    <p><slot>${address ? html`<a href=${address}>Solve it on its own page</a>` : nothing}</slot></p>
    ${
      inFiles.length > 0
        ? html`<ul>
            ${inFiles.map(({ file, message }) => html`<li><code>${file}</code>: ${message}</li>`)}
          </ul>`
        : nothing
    }
    <button type="button" @click=${retry}>Load it again</button>
  </div>`;
}

export function statementView(
  { problem, statementHtml, inPage }: RenderedProblem,
  host: string,
): TemplateResult {
  const { title, difficulty, minutes } = problem;
  return html`
    <h2 class="title" part="title">${title}</h2>
    ${inPage ? nothing : html`<p class="meta">${difficulty}, ${minutes} min${host ? `, a problem from ${host}` : ''}</p>`}
    <div class="prose">${unsafeHTML(statementHtml)}</div>
  `;
}

function moreViews(
  loaded: RenderedProblem,
  offered: readonly TabId[],
  tab: string,
  work: WorkController,
  restore: AboutActions['restore'],
): TemplateResult {
  const { hintsShown = 0, solutionShown = false } = work.progress ?? {};
  return html`
    <ml-hints
      slot="hints"
      .hintsHtml=${loaded.hintsHtml}
      .shown=${hintsShown}
      .tabs=${offered}
      @part-hint=${({ detail }: CustomEvent<number>) => work.recordHelp({ hintsShown: detail })}
    ></ml-hints>
    <div slot="learn" class="prose">${unsafeHTML(loaded.learnHtml)}<slot name="learn"></slot></div>
    <ml-solution
      slot="solution"
      .solution=${loaded.problem.solution}
      .files=${loaded.problem.files}
      language=${loaded.problem.language}
      .learnHtml=${loaded.learnHtml}
      ?shown=${solutionShown}
      .code=${tab === 'solution' ? (work.draft?.code ?? '') : ''}
      .starterCode=${loaded.problem.starterCode}
      @part-solution=${() => work.recordHelp({ solutionShown: true })}
    ></ml-solution>
    <ml-attempts
      slot="attempts"
      ?shown=${tab === 'attempts'}
      .read=${work.attempts}
      .language=${loaded.problem.language}
      .drafts=${work.draft?.others ?? []}
      .code=${work.draft?.code ?? ''}
      @part-attempts=${({ detail }: CustomEvent<number>) => void work.refresh(detail)}
      @part-restore=${({ detail }: CustomEvent<string>) => restore(detail, 'The earlier code is back.')}
    ></ml-attempts>
  `;
}
