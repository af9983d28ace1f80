import { css } from 'lit';

/** What stands around the questions: where one is, and how to go on. */
export const questionsStyles = css`
  :host {
    outline: none;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    justify-content: space-between;
    margin: 0 0 14px;
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .dots {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .dots i {
    width: 8px;
    height: 8px;
    border: 1px solid var(--ml-control);
    border-radius: 1px;
  }
  .dots i.right {
    border-color: var(--ml-pass);
    background: var(--ml-pass);
  }
  .dots i.wrong {
    border-color: var(--ml-fail);
    background: linear-gradient(135deg, var(--ml-fail) 50%, transparent 50%);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--ml-border);
  }
  .next button {
    min-height: 40px;
    padding-inline: 20px;
  }
  a {
    color: var(--ml-accent);
  }
  h3 {
    margin: 0 0 12px;
    font-size: 1.125em;
    font-weight: 650;
    outline: none;
  }
`;
