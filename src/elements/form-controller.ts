import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Shown {
  solved: boolean;
  required: boolean;
  code: string;
}

/** What a form around the element knows of it: whether the problem is solved, and the code. */
export class FormController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  show({ solved, required, code }: Shown): void {
    const name = this.#host.getAttribute('name');
    const value = new FormData();
    if (name) {
      if (solved) value.append(name, 'solved');
      value.append(`${name}-code`, code);
    }
    this.#internals.setFormValue(value);
    const missing = required && !solved;
    if (missing) this.#internals.setValidity({ valueMissing: true }, 'This problem is not solved yet.');
    else this.#internals.setValidity({});
    this.#letFocus(missing);
    this.#setState(solved);
  }

  /** The browser takes the reader to what is missing: that must be able to take the focus. */
  #letFocus(missing: boolean): void {
    if (missing && !this.#host.hasAttribute('tabindex')) this.#host.tabIndex = -1;
    else if (!missing && this.#host.getAttribute('tabindex') === '-1') this.#host.removeAttribute('tabindex');
  }

  #setState(solved: boolean): void {
    try {
      if (solved) this.#internals.states.add('solved');
      else this.#internals.states.delete('solved');
    } catch {
      // A browser from before `:state()`.
    }
  }
}
