import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkController } from './work-controller.ts';

/** Whoever goes from tab to tab with the arrow keys passes one sooner than this. */
const PASSING_MS = 1500;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Which tab of what there is to read is open. Reading the idea counts as help; passing it does not. */
export class TabController implements ReactiveController {
  tab = 'statement';
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
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('.about')?.scrollIntoView({ block: 'nearest' });
  }
}
