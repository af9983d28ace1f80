import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unsaidScheme, watchPageScheme } from './page-scheme.ts';

/** Tells, now and whenever it changes, whether an element has to be light or dark against what its page says. */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (scheme: 'light' | 'dark' | null) => void;
  #stop: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (scheme: 'light' | 'dark' | null) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    const look = (): void => this.#tell(unsaidScheme(this.#host));
    this.#stop = watchPageScheme(look);
    look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
