import { property } from 'lit/decorators.js';
import { FormElement } from './form-element.ts';

/** What the author of a page chooses: how an element stands there, and how much of it. */
export abstract class PlacedElement extends FormElement {
  /** `auto` is light or dark as the page is where the element stands. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /**
   * `intent`: Python is fetched when the reader turns to the code, and all else when the element is nearly in
   * sight. `click`: a poster with the statement, until the reader asks for more. `eager`: everything at once.
   */
  @property({ reflect: true, useDefault: true }) loading: 'intent' | 'click' | 'eager' = 'intent';
  /** Of the element: a number of pixels, a CSS length, or `auto` to grow with what is shown. The page's styles win. */
  @property({ reflect: true, useDefault: true }) height = '';
  /** The height in lines of the editor. */
  @property({ type: Number, reflect: true, useDefault: true }) lines: number | null = null;
  /** `editor` leaves out what there is to read: code and results alone. */
  @property({ reflect: true, useDefault: true }) view: 'all' | 'editor' = 'all';
  /** Which tabs there are to read, such as `statement hints`; all unless it is given. */
  @property({ reflect: true, useDefault: true }) tabs = '';
}
