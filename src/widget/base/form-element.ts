import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

interface FormValue {
  solved: boolean;
  code: string;
}

/** What forms and scripts expect of a field, as of an `input`: solved is its value, and the code. */
export abstract class FormElement extends LitElement {
  /** @internal For the browser. */
  static readonly formAssociated = true;

  /** In a form: the name under which `solved` is sent once the problem is, and, as `<name>-code`, the code. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** In a form: the form is valid only once the problem is solved. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** A form, or a fieldset, lets nobody write or judge now. */
  @state() protected barred = false;
  readonly #internals = this.attachInternals();
  #custom = '';

  /** The form around it, if there is one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Why a form cannot be sent yet, as `ValidityState` has it. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the form cannot be sent yet; empty when it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether a form asks for it at all: not one that is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the problem is solved where it has to be; fires `invalid` when it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and shows the reader what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** A reason of the page's own for which the form cannot be sent; empty to take it back. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.requestUpdate();
  }

  /** Brings the starter code back. */
  abstract reset(): void;

  /** @internal Of a form that is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal Of a form or fieldset. */
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
  }

  /** Tells a form around the element how it stands. `anchor`: where the browser says what is missing. */
  protected showForm({ solved, code }: FormValue, anchor: HTMLElement | null): void {
    const value = new FormData();
    if (this.name) {
      if (solved) value.append(this.name, 'solved');
      value.append(`${this.name}-code`, code);
    }
    this.#internals.setFormValue(value, code);
    const valueMissing = this.required && !solved;
    const message = this.#custom || (valueMissing ? 'This problem is not solved yet.' : '');
    this.#internals.setValidity(
      message ? { valueMissing, customError: this.#custom !== '' } : {},
      message,
      anchor ?? undefined,
    );
    this.#letFocus(message !== '');
    this.mark('solved', solved);
  }

  /** A state that a stylesheet can ask for: `:state(…)`. */
  protected mark(name: 'solved' | 'dark' | 'light', on: boolean): void {
    try {
      if (on) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    } catch {
      // A browser from before `:state()`.
    }
  }

  /** The browser takes the reader to what is missing: that must be able to take the focus. */
  #letFocus(missing: boolean): void {
    if (missing && !this.hasAttribute('tabindex')) this.tabIndex = -1;
    else if (!missing && this.getAttribute('tabindex') === '-1') this.removeAttribute('tabindex');
  }
}
