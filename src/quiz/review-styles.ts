import { css } from 'lit';

/** Of the review: one sheet, and what can be chosen before it begins. */
export const reviewStyles = css`
  h2 {
    margin: 0 0 8px;
    font: 500 1.3125rem/1.2 var(--ml-font-voice, inherit);
    outline: none;
  }
  p {
    max-width: 62ch;
    margin: 0 0 16px;
  }
  .sheet {
    max-width: 46rem;
    padding: 20px;
    border: 1px solid var(--ml-border);
    border-radius: 6px;
    background: var(--ml-surface);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0 0 20px;
    padding: 0;
    border: 0;
  }
  legend,
  .day {
    margin-block-end: 6px;
    color: var(--ml-muted);
  }
  fieldset button {
    min-width: 64px;
    min-height: 40px;
  }
  button[aria-pressed='true'] {
    border-color: var(--ml-accent);
    box-shadow: inset 0 -3px 0 var(--ml-accent);
    font-weight: 600;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-block-end: 20px;
  }
  input[type='date'] {
    min-height: 40px;
    padding: 4px 8px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    background: var(--ml-surface);
    color: var(--ml-text);
    font: inherit;
  }
  .where,
  .quietly {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin-block-start: 20px;
  }
  .actions :is(a, button) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 40px;
  }
  .actions button {
    padding-inline: 20px;
  }
  a {
    color: var(--ml-accent);
  }
`;
