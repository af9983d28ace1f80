import { css } from 'lit';

/** Of a sitting that runs: one bar, and the problem in all that is left of the window. */
export const sittingStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .bar {
    display: flex;
    flex: none;
    gap: 8px 12px;
    align-items: center;
    min-height: 48px;
    padding-inline: 24px 16px;
    border-block-end: 1px solid var(--ml-border);
  }
  [role='tablist'] {
    display: flex;
    flex: 1;
    gap: 4px;
    align-self: stretch;
    min-width: 0;
    margin-inline-start: -12px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  [role='tab'] {
    display: flex;
    flex: 0 1 auto;
    gap: 8px;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0 12px;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ml-muted);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--ml-accent);
    color: var(--ml-text);
  }
  [role='tab']:focus-visible {
    outline-offset: -3px;
  }
  .number {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .title {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .icon svg {
    display: block;
    width: 16px;
    height: 16px;
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
  .clock {
    flex: none;
    min-width: 4.5em;
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .bar > button {
    flex: none;
  }
  .ask {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .quietly {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .panels {
    flex: 1;
    min-height: 0;
  }
  [role='tabpanel'] {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  ml-problem {
    flex: 1;
    min-height: 0;
  }
  .prose .problem-title {
    margin: 0;
    font: 500 1.3125rem/1.2 var(--site-serif);
  }
  .broken {
    padding: 24px;
  }
  @media (max-width: 40rem) {
    .bar {
      flex-wrap: wrap;
      gap: 0 8px;
      padding-inline: 16px 8px;
    }
    [role='tab']:not([aria-selected='true']) {
      flex: none;
    }
    [role='tab']:not([aria-selected='true']) .title {
      display: none;
    }
    .bar button {
      min-height: 40px;
    }
    .ask {
      flex: 1 0 100%;
      padding-block-end: 8px;
    }
  }
`;
