import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkController } from './work-controller.ts';

/** Whoever goes from tab to tab with the arrow keys passes one sooner than this. */
const PASSING_MS = 1500;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The panes, of which a narrow widget shows one at a time. */
export type Pane = 'problem' | 'code' | 'results';

/** What stands below the code: the tests, and what is the reader's own. */
export type AnswersTab = 'tests' | 'own' | 'notes';

/** Which pane is in front, and which tab of what there is to read is open. Reading the idea counts as help; passing it does not. */
export class TabController implements ReactiveController {
  tab = 'statement';
  pane: Pane = 'problem';
  /** Which tab of what the judge says is open. */
  answers: AnswersTab = 'tests';
  readonly #host: Host;
  readonly #work: WorkController;
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, work: WorkController) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#reading);
  }

  /** Brings a pane to the front, where not all are. Whoever was in one that goes finds its button. */
  async front(pane: Pane): Promise<void> {
    if (pane === this.pane) return;
    const before = this.pane;
    const root = this.#host.renderRoot;
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    this.pane = pane;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const button = root.querySelector<HTMLElement>(`.switch [data-pane=${before}]`);
    if (focused && !focused.checkVisibility() && button?.checkVisibility())
      button.focus({ preventScroll: true });
  }

  /** As a problem is first seen. */
  begin(): void {
    this.open('statement');
    this.openAnswers('tests');
    void this.front('problem');
  }

  /** Brings the results of the tests to the front. */
  showTests(): Promise<void> {
    this.openAnswers('tests');
    return this.front('results');
  }

  openAnswers(tab: AnswersTab): void {
    this.answers = tab;
    this.#host.requestUpdate();
  }

  open(tab: string): void {
    this.tab = tab;
    this.#host.requestUpdate();
    clearTimeout(this.#reading);
    if (tab !== 'learn') return;
    this.#reading = setTimeout(() => void this.#work.recordHelp({ learnShown: true }), PASSING_MS);
  }

  /** For parts elsewhere in the widget: on a phone the tab may be out of sight. */
  async show(tab: string): Promise<void> {
    this.open(tab);
    await this.front('problem');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.about')?.scrollIntoView({ block: 'nearest' });
  }
}
