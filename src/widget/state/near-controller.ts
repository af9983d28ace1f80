import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near to sight an element loads, in pixels: far enough for most to be ready when the reader arrives. */
const NEAR_PX = 800;

/** Tells once when an element is nearly in sight: not far below, hidden, or folded away. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #near: () => void;
  #observer: IntersectionObserver | null = null;
  #told = false;

  constructor(host: ReactiveControllerHost & HTMLElement, near: () => void) {
    this.#host = host;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#told) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.hostDisconnected();
        this.#told = true;
        this.#near();
      },
      { rootMargin: `${NEAR_PX}px` },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
