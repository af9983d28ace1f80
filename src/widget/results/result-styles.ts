import { css } from 'lit';

/** How a verdict looks, and the list of tests. */
export const resultStyles = css`
  :host {
    position: relative;
    padding: 12px var(--inset) 24px;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  p,
  h3,
  h4 {
    margin: 0;
  }
  .pass {
    color: var(--ml-pass);
  }
  .fail {
    color: var(--ml-fail);
  }
  .limit {
    color: var(--ml-limit);
  }
  .fault {
    color: var(--ml-fault);
  }
  .icon {
    display: inline-flex;
    flex: none;
  }
  .icon svg {
    width: 16px;
    height: 16px;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 32px;
  }
  .verdict .icon svg {
    width: 20px;
    height: 20px;
  }
  .verdict h3 {
    margin-inline-end: 8px;
    font-size: 1.125em;
    font-weight: 650;
  }
  .verdict > span:not(.icon) {
    margin-inline-end: 8px;
    color: var(--ml-muted);
  }
  .bugs {
    margin-block: 4px 12px;
  }
  .bugs ul {
    max-width: 62ch;
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  .state,
  .note {
    max-width: 62ch;
    color: var(--ml-muted);
  }
  .note {
    margin-block-end: 4px;
  }
  .columns {
    display: flex;
    justify-content: space-between;
    margin-block-start: 8px;
    padding-block: 4px;
    color: var(--ml-muted);
    font-size: 0.8125em;
  }
  .columns > :first-child {
    margin-inline-end: auto;
  }
  .rest:not([open]) > .columns > :last-child {
    display: none;
  }
  summary.columns {
    gap: 8px;
  }
  summary.columns::before {
    content: '';
    align-self: center;
    margin-inline-start: 2px;
    border-block: 4px solid transparent;
    border-inline-start: 6px solid var(--ml-faint);
  }
  .tests {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* The verdict is painted before what is out of sight is laid out. */
  .tests > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 32px;
    overflow-clip-margin: 4px;
  }
  /* As high as it is from the start: what stands below stays where it is. */
  .tests > li:has(> [open]) {
    content-visibility: visible;
  }
  .test {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding-block: 4px;
    line-height: 1.3;
  }
  summary {
    border-radius: 4px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--ml-raised);
  }
  /* Every test leaves room for an arrow, so that the names stay in line. */
  .test::before {
    content: '';
    flex: none;
    width: 0;
    height: 0;
    margin-inline: 2px 0;
    border-block: 4px solid transparent;
    border-inline-start: 6px solid transparent;
  }
  summary.test::before {
    border-inline-start-color: var(--ml-faint);
  }
  details[open] > summary::before {
    transform: rotate(90deg);
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .word {
    color: var(--ml-fail);
    font-size: 0.875em;
  }
  .limit ~ .word {
    color: var(--ml-limit);
  }
  .fault ~ .word {
    color: var(--ml-fault);
  }
  .visibility,
  .time {
    flex: none;
    color: var(--ml-muted);
    font-size: 0.875em;
    text-align: end;
  }
  .time {
    min-width: 4.5em;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 4px 0 16px;
  }
  .body > p {
    max-width: 62ch;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .message {
    font-weight: 600;
    white-space: pre-line;
  }
  :host([stale]) :is(.icon, h3, .word) {
    color: var(--ml-muted);
  }
  @container (max-width: 34rem) {
    .visibility {
      display: none;
    }
  }
  /* The name takes the line, and the rest goes below it. */
  @container (max-width: 26rem) {
    .test {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .name {
      flex-basis: calc(100% - 5.5em);
    }
    .word {
      margin-inline-start: 44px;
    }
  }
`;
