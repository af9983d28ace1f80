import { css, unsafeCSS } from 'lit';
// Raw: a build tool that rewrites light-dark() for older browsers needs its own rules in the host page.
import proseCss from '../../styles/prose.css?raw';
import tokensCss from '../../styles/tokens.css?raw';

/** Colours and fonts, for the outermost element only: the parts inherit them. */
export const tokens = unsafeCSS(tokensCss);

/** For statements, hints and learn pages inside a shadow root. */
export const prose = unsafeCSS(proseCss);

/** The colour scheme of an outermost element, against what the page says of itself: its state, or its `theme`. */
export const scheme = css`
  :host(:state(light)) {
    color-scheme: light;
  }
  :host(:state(dark)) {
    color-scheme: dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

/** How an element stands in a page: as wide as its place, whatever that is, and with letters of the page's own. */
export const placed = css`
  :host {
    display: block;
    max-width: 100%;
    background: var(--ml-surface);
    color: var(--ml-text);
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where content decides the width (a flex item, a table's cell, a dialog): as wide as a column of text, less where there is less room, and never too narrow to be used. */
  .reach {
    display: grid;
    grid-template-columns: minmax(240px, min(45rem, 100vw - 2rem));
    flex: 0 0 0;
    overflow: hidden;
  }
  /* What a page's own rules give the element ends here, but for its text font and size, and its height. */
  .box {
    all: initial;
    container-type: inline-size;
    box-sizing: border-box;
    /* Where the page makes a flex box of the element. */
    flex: 1 0 100%;
    height: 100%;
    min-height: inherit;
    max-height: inherit;
    color: var(--ml-text);
    color-scheme: inherit;
    /* Code and English run from left to right on any page; "all" leaves this alone. */
    direction: ltr;
    font-family: var(--ml-font-text, inherit);
    /* Slides have letters of any size; a reader's own large text stays large. */
    font-size: var(--ml-font-size, min(1em, max(1.25rem, 20px)));
    line-height: 1.55;
  }
`;

/** Styles that every part begins with. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--ml-accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** A button that is only a picture, `.icon-button`; its name is in `aria-label`. */
export const iconButtons = css`
  button.icon-button {
    display: grid;
    place-items: center;
    width: 32px;
    min-height: 32px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--ml-muted);
  }
  button.icon-button:hover:not(:disabled) {
    border-color: transparent;
    background: var(--ml-raised);
    color: var(--ml-text);
  }
  button.icon-button svg {
    width: 16px;
    height: 16px;
  }
`;

/** `button` is outlined, `.primary` filled, `.quiet` only text. */
export const buttons = css`
  button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    background: var(--ml-surface);
    color: var(--ml-text);
    font: inherit;
    line-height: 1.3;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--ml-accent);
    color: var(--ml-accent);
  }
  button:disabled {
    border-color: var(--ml-border);
    color: var(--ml-faint);
    cursor: default;
  }
  button.primary {
    border-color: var(--ml-accent);
    background: var(--ml-accent);
    color: var(--ml-on-accent);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled) {
    border-color: var(--ml-accent-strong);
    background: var(--ml-accent-strong);
    color: var(--ml-on-accent);
  }
  button.primary:disabled {
    border-color: var(--ml-border);
    background: var(--ml-raised);
    color: var(--ml-faint);
  }
  button.quiet {
    min-height: 28px;
    padding: 2px 8px;
    border-color: transparent;
    background: none;
    color: var(--ml-accent);
  }
  button.quiet:hover:not(:disabled) {
    background: var(--ml-raised);
    border-color: transparent;
  }
  kbd {
    font: inherit;
    font-size: 0.8125em;
    font-weight: 400;
    opacity: 0.85;
  }
`;
