import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SITE_BASE } from '../../core/site-base.ts';
import {
  loadBundledProblem,
  loadExercise,
  loadProblemFrom,
  type RenderedProblem,
} from '../../problems/index.ts';
import type { DraftSession } from '../../storage/index.ts';
import { tellPage, type MlErrorDetail } from '../base/events.ts';
import { adviseAuthor } from '../base/author.ts';
import { NearController } from '../state/near-controller.ts';
import { policyKnown } from '../base/page-policy.ts';
import { whyBroken } from './problem-view.ts';
import type { WorkController } from '../state/work-controller.ts';

interface ProblemHost extends ReactiveControllerHost, HTMLElement {
  problem: string;
  src: string;
  sitting: string;
  loading: 'intent' | 'click' | 'eager';
}

/** What the element does on the way. */
export interface ProblemSteps {
  /** Another problem begins. */
  clear(): void;
  /** It is there, with what was written before. */
  begin(loaded: RenderedProblem, draft: DraftSession): void;
  /** Settles when it can be worked on. */
  settle(): Promise<void>;
}

/** Fetches the problem of an element when the reader is near, asks for it, or a script does. */
export class ProblemController implements ReactiveController {
  loaded: RenderedProblem | null = null;
  /** Only to be read, as long as the reader has not asked for more. */
  peeked: RenderedProblem | null = null;
  broken: Required<MlErrorDetail> | null = null;

  readonly #host: ProblemHost;
  readonly #work: WorkController;
  readonly #steps: ProblemSteps;
  #loading: Promise<void> = Promise.resolve();
  #isNear = false;
  #opened = false;

  constructor(host: ProblemHost, work: WorkController, steps: ProblemSteps) {
    this.#host = host;
    this.#work = work;
    this.#steps = steps;
    host.addController(this);
    new NearController(host, () => {
      this.#isNear = true;
      this.arrive();
    });
  }

  hostConnected(): void {}

  /** The whole address of somebody's own package, otherwise empty. */
  get address(): string {
    return this.#host.src && new URL(this.#host.src, document.baseURI).href;
  }

  /** The host of that address; empty where there is none. */
  get origin(): string {
    return this.address && new URL(this.address).host;
  }

  /** The text of an exercise that stands in the element itself; null where it shows another problem. */
  get #written(): string | null {
    const { problem, src } = this.#host;
    if (problem || src) return null;
    return this.#host.querySelector(':scope > script[type="text/markdown"]')?.textContent ?? null;
  }

  /** The problem alone, on the site that it is from; empty where it is nowhere else. */
  get page(): string {
    if (!this.address && !this.#host.problem) return '';
    const { href } = new URL(this.address ? 'embed/' : `problems/${this.#host.problem}/`, SITE_BASE);
    return this.address ? `${href}?src=${encodeURIComponent(this.address)}` : href;
  }

  /** The page has brought the statement along: it is there to be read at once. */
  get hasStatement(): boolean {
    return this.#host.querySelector(':scope > [slot=statement]') !== null;
  }

  /** Another problem: whoever has opened one sees the next one, too. */
  change(): void {
    this.loaded = null;
    this.peeked = null;
    this.broken = null;
    if (this.#opened || this.hasStatement) this.reload();
    else this.arrive();
  }

  /** Loads what an element needs once it is nearly in sight. */
  arrive(): void {
    if (!this.#isNear) return;
    if (this.#host.loading === 'click' && !this.#opened) void this.#peek();
    else void this.open();
  }

  /** Fetches all that is still missing; settles when it is there. */
  open(): Promise<void> {
    if (!this.#opened) this.reload();
    return this.#loading;
  }

  reload(): void {
    this.#opened = true;
    this.#loading = this.#load();
    // The element itself shows that it failed; a page that wants to know asks for `ready`.
    this.#loading.catch(() => {});
  }

  #fetch(): Promise<RenderedProblem> {
    const written = this.#written;
    if (written !== null) return loadExercise(written, this.#host.id);
    return this.address ? loadProblemFrom(this.address) : loadBundledProblem(this.#host.problem);
  }

  /** Under what the reader's work is kept: an exercise with an id may move to another page of its site. */
  async #key(fetching: Promise<RenderedProblem>): Promise<string> {
    const named = this.address || this.#host.problem;
    if (named) return named;
    const { slug } = (await fetching).problem;
    return `${location.origin}${this.#host.id ? '/' : location.pathname}#${slug}`;
  }

  /** Whether what is asked for now is still wanted later. */
  #asked(): () => boolean {
    const { problem, src } = this.#host;
    return () => problem === this.#host.problem && src === this.#host.src;
  }

  async #peek(): Promise<void> {
    const isCurrent = this.#asked();
    try {
      const peeked = await this.#fetch();
      if (isCurrent()) this.peeked = peeked;
    } catch (error) {
      await policyKnown();
      if (isCurrent() && !this.#opened) this.#break(error);
    }
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    const isCurrent = this.#asked();
    // Meanwhile; it says itself when it does not come.
    import('../../editor/index.ts').catch(() => {});
    this.loaded = null;
    this.broken = null;
    this.#steps.clear();
    try {
      const fetching = this.peeked ? Promise.resolve(this.peeked) : this.#fetch();
      const opening = this.#key(fetching).then((key) => this.#work.open(key, this.#host.sitting));
      const [loaded, draft] = await Promise.all([fetching, opening]);
      if (!isCurrent()) return;
      this.loaded = loaded;
      this.#steps.begin(loaded, draft);
    } catch (error) {
      await policyKnown();
      if (isCurrent()) this.#break(error);
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
    await this.#host.updateComplete;
    await this.#steps.settle();
    if (isCurrent()) tellPage(this.#host, 'ml-ready', null);
  }

  #break(error: unknown): void {
    const broken = whyBroken(error);
    this.broken = broken;
    adviseAuthor(broken.issues.map(({ file, message }) => `${file} ${message}`.trim()).join('\n'));
    tellPage(this.#host, 'ml-error', broken);
  }
}
