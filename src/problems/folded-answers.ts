import type { StateCore, Token } from 'markdown-it';

const QUESTIONS = /^Questions an interviewer might ask/;

/**
 * Folds the answers in the part of a learn page that asks: each paragraph that begins with a question in
 * bold becomes what is always shown, and all until the next question is shown on demand.
 */
export function foldAnswers(state: StateCore): void {
  const folded: Token[] = [];
  let asking = false;
  let open = false;
  const block = (type: string, tag: string, nesting: Token['nesting']): Token => {
    const token = new state.Token(type, tag, nesting);
    token.block = true;
    return token;
  };
  const close = (): void => {
    if (open) folded.push(block('details_close', 'details', -1));
    open = false;
  };
  state.tokens.forEach((token, index) => {
    const content = state.tokens[index + 1];
    if (token.type === 'heading_open') {
      close();
      asking = QUESTIONS.test(content?.content ?? '');
    }
    const question = asking && token.type === 'paragraph_open' && token.level === 0 && takeQuestion(content);
    if (question) {
      close();
      open = true;
      const inline = new state.Token('inline', '', 0);
      inline.children = question;
      folded.push(
        block('details_open', 'details', 1),
        block('summary_open', 'summary', 1),
        inline,
        block('summary_close', 'summary', -1),
      );
    }
    folded.push(token);
  });
  close();
  state.tokens = folded;
}

/** Takes the bold words at the beginning of a paragraph out of it, with the space after them. */
function takeQuestion(paragraph: Token | undefined): Token[] | null {
  const children = paragraph?.children?.filter(({ type, content }) => type !== 'text' || content !== '');
  const end = children?.findIndex(({ type }) => type === 'strong_close') ?? -1;
  if (!paragraph || !children || children[0]?.type !== 'strong_open' || end < 0) return null;
  const rest = children.slice(end + 1);
  if (rest[0]?.type === 'softbreak') rest.shift();
  if (rest[0]?.type === 'text') rest[0].content = rest[0].content.trimStart();
  if (rest.length === 0) return null;
  paragraph.children = rest;
  return children.slice(1, end);
}
