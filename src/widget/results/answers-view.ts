import { wasCalled } from '../../core/verdict.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { TabId } from '../../core/tabs.ts';
import { hasCloserLook } from '../../core/closer-look.ts';
import { hasWrongPrograms } from '../../core/telling-apart.ts';
import type { RenderedProblem } from '../../problems/index.ts';
import type { JudgingController } from '../state/judging-controller.ts';
import type { NamedCase } from '../../storage/index.ts';
import type { MlOwnCases } from './ml-own-cases.ts';
import type { AsideState, RunState } from '../state/run-state.ts';
import type { AnswersTab, TabController } from '../state/tab-controller.ts';
import type { WorkController } from '../state/work-controller.ts';

export interface AnswersActions {
  tryOwnCases: (cases: readonly NamedCase[]) => void;
  /** Inputs that are to tell wrong programs from the right one. */
  tellApart: (cases: readonly NamedCase[]) => void;
  /** Code that was submitted. */
  lookCloser: (source: string) => void;
  /** A case's code; `source` where it was run with other code than the editor's. */
  walk: (cases: string, source?: string) => void;
  endWalk: () => void;
}

const ANSWERS: readonly { id: AnswersTab; label: string }[] = [
  { id: 'tests', label: 'Tests' },
  { id: 'own', label: 'Cases of your own' },
  { id: 'notes', label: 'Notes' },
];

/** What the judge says: of the last run, and of the reader's own cases. */
export function answersView(
  loaded: RenderedProblem | null,
  offered: readonly TabId[],
  { state, progress, asides, walked, exampleOf, isUnaided }: JudgingController,
  tabs: TabController,
  work: WorkController,
  stale: boolean,
  address: string | null,
  { tryOwnCases, tellApart, lookCloser, walk, endWalk }: AnswersActions,
): TemplateResult {
  const walking = asides.walk.kind !== 'idle';
  const addOwnCase = ({ detail, currentTarget }: CustomEvent<NamedCase>): void => {
    tabs.openAnswers('own');
    void (currentTarget as Element).querySelector<MlOwnCases>('ml-own-cases')?.add(detail);
  };
  const tell = ({ currentTarget }: Event): void => {
    const own = (currentTarget as Element).parentElement?.querySelector<MlOwnCases>('ml-own-cases');
    tellApart((own?.written ?? []).map(({ name, code }) => ({ name, code })));
  };
  const choose = (event: CustomEvent<AnswersTab>): void => {
    // What stands in them may speak of other tabs.
    if (event.target !== event.currentTarget) return;
    event.stopPropagation();
    tabs.openAnswers(event.detail);
  };
  return html`<div class="answers" @part-own-case=${addOwnCase}>
    <h2 class="visually-hidden">Results</h2>
    ${
      walking
        ? html`<ml-walk .state=${asides.walk} .source=${walked} @part-walk-end=${endWalk}></ml-walk>`
        : nothing
    }
    <ml-tabs inside ?hidden=${walking} .tabs=${ANSWERS} .selected=${tabs.answers} @part-tab=${choose}
      ><ml-results
        slot="tests"
        part="results"
        @part-walk=${({ detail }: CustomEvent<string>) =>
          walk(detail, state.kind === 'finished' ? state.source : undefined)}
        exportparts="verdict, tests"
        .run=${state}
        .progress=${progress}
        ?unaided=${isUnaided}
        ?stale=${stale}
        ><div slot="after" @part-practise=${() => tabs.openAnswers('own')}>
          ${loaded && !isUnaided ? solvedView(loaded, offered, state, work) : nothing}
        </div>
        ${loaded && !isUnaided ? lookView(loaded, state, asides.closerLook, lookCloser) : nothing}
        ${
          address && state.kind === 'failed' && state.code === 'E_CSP'
            ? html`<a slot="instead" href=${address}>Solve it on its own page</a>`
            : nothing
        }</ml-results
      >
      <ml-own-cases
        slot="own"
        ?shown=${tabs.answers === 'own'}
        ?unaided=${isUnaided}
        @part-walk=${({ detail }: CustomEvent<string>) => walk(detail)}
        .problem=${work.problem}
        .exampleOf=${exampleOf}
        .own=${asides.ownCases}
        .of=${loaded?.problem}
        @part-try=${({ detail }: CustomEvent<readonly NamedCase[]>) => tryOwnCases(detail)}
      ></ml-own-cases>
      ${
        loaded && !isUnaided && hasWrongPrograms(loaded.problem.files)
          ? html`<ml-tell-apart
              slot="own"
              .problem=${work.problem}
              .state=${asides.tellApart}
              @part-tell-apart=${tell}
            ></ml-tell-apart>`
          : nothing
      }
      <ml-notes slot="notes" ?shown=${tabs.answers === 'notes'} .problem=${work.problem}></ml-notes
    ></ml-tabs>
  </div>`;
}

/** Below the verdict, once everything is right. */
function solvedView(
  { problem }: RenderedProblem,
  offered: readonly TabId[],
  state: RunState,
  work: WorkController,
) {
  const judgement = state.kind === 'finished' ? state.judgement : null;
  if (state.kind !== 'finished' || judgement?.verdict !== 'AC' || judgement.testSet !== 'all') return nothing;
  return html`<ml-solved
    .judgement=${judgement}
    .progress=${work.progress}
    .code=${state.source}
    .solution=${problem.solution}
    .tabs=${offered}
    ?practises=${hasWrongPrograms(problem.files)}
    ><slot name="first" slot="first"></slot><slot name="next"></slot
  ></ml-solved>`;
}

/** Offers a closer look where every test could be run: what breaks a limit would break those of a look too. */
function lookView(
  { problem }: RenderedProblem,
  state: RunState,
  look: AsideState<'closerLook'>,
  lookCloser: AnswersActions['lookCloser'],
) {
  if (state.kind !== 'finished' || !hasCloserLook(problem.files)) return nothing;
  const { testSet, verdict } = state.judgement;
  // An endless loop is counted until it has told enough.
  if (testSet !== 'all' || !wasCalled(verdict)) return nothing;
  // What failed is read first.
  return html`<ml-closer-look
    slot=${verdict === 'AC' ? 'after' : 'last'}
    .state=${look}
    @part-look=${() => lookCloser(state.source)}
  ></ml-closer-look>`;
}
