import MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import temml from 'temml';
import { foldAnswers } from './folded-answers.ts';
import { highlight } from './highlight.ts';

/** A formula longer than this is shown as text. */
const MAX_FORMULA_LENGTH = 10_000;

/** Markdown with formulas, as HTML, and what is wrong with its formulas. */
export interface RenderedMarkdown {
  html: string;
  /** One sentence for each formula that does not parse. */
  formulaErrors: string[];
}

/** What a place that shows Markdown adds to it. */
export type MarkdownPlugin = (parser: InstanceType<typeof MarkdownIt>) => void;

/**
 * Renders Markdown with `$inline$` and `$$display$$` formulas. HTML in the Markdown is shown as
 * text, and so is a formula that does not parse. Answers to an interviewer's questions are folded.
 */
export function renderMarkdown(markdown: string, plugins: readonly MarkdownPlugin[] = []): RenderedMarkdown {
  const formulaErrors: string[] = [];
  const parser = new MarkdownIt({
    html: false,
    typographer: false,
    highlight: (code, language) => highlight(code, language),
  });
  parser.core.ruler.push('fold_answers', foldAnswers);
  parser.inline.ruler.after('escape', 'formula', readInlineFormula);
  parser.block.ruler.before('fence', 'formula_block', readBlockFormula, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  const formula = (tex: string, display: boolean): string => {
    try {
      if (tex.length > MAX_FORMULA_LENGTH)
        throw new Error(`It is longer than ${MAX_FORMULA_LENGTH} characters`);
      const mathml = temml.renderToString(tex, {
        displayMode: display,
        throwOnError: true,
        strict: true,
        trust: false,
        maxExpand: 1000,
        maxSize: [20, 20],
      });
      // Said by our stylesheet, and an error in the console of pages whose policy knows no inline styles.
      return mathml.replace(' style="display:block math;"', '');
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const reason = message.replace(/\s+/g, ' ').replace(/^ |[ .:]+$/g, '');
      formulaErrors.push(`The formula "${tex.slice(0, 60)}" does not parse: ${reason}. Correct its LaTeX.`);
      return `<code class="formula-error">${parser.utils.escapeHtml(tex)}</code>`;
    }
  };
  parser.renderer.rules['formula'] = (tokens, index) => formula(tokens[index]?.content ?? '', false);
  parser.renderer.rules['formula_block'] = (tokens, index) =>
    `<p class="formula" tabindex="0">${formula(tokens[index]?.content ?? '', true)}</p>\n`;
  // What may scroll sideways on a phone takes the keyboard's focus, as a table does.
  for (const rule of ['fence', 'code_block'] as const) {
    const render = parser.renderer.rules[rule];
    parser.renderer.rules[rule] = (...token) =>
      (render?.(...token) ?? '').replace('<pre>', '<pre tabindex="0">');
  }
  parser.renderer.rules['link_open'] = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (token && !staysInSite(token) && !String(token.attrGet('href')).startsWith('#')) {
      token.attrSet('rel', 'noopener noreferrer nofollow');
      token.attrSet('target', '_blank');
    }
    return renderer.renderToken(tokens, index, options);
  };
  parser.renderer.rules['table_open'] = () => '<div class="table-scroll" tabindex="0"><table>\n';
  parser.renderer.rules['table_close'] = () => '</table></div>\n';
  for (const plugin of plugins) parser.use(plugin);
  return { html: parser.render(markdown), formulaErrors };
}

/** What a link's `meta` says of it. */
const IN_SITE = { inSite: true };

const staysInSite = ({ meta }: Token): boolean => meta === IN_SITE;

/** Leads links into the site, in this tab: those for whose address `lead` has another. */
export function leadLinks(lead: (address: string) => string | null): MarkdownPlugin {
  const rule = ({ tokens }: StateCore): void => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open') continue;
      const address = lead(String(token.attrGet('href')));
      if (address === null) continue;
      token.attrSet('href', address);
      token.meta = IN_SITE;
    }
  };
  return (parser) => parser.core.ruler.push('lead_links', rule);
}

/** `$…$`: no space just inside, and no digit after, so that prices stay prices. */
function readInlineFormula(state: StateInline, silent: boolean): boolean {
  const match = /^\$(?![\s$])((?:\\[\s\S]|[^\\$])+?)(?<!\s)\$(?!\d)/.exec(
    state.src.slice(state.pos, state.posMax),
  );
  if (!match) return false;
  if (!silent) state.push('formula', 'math', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
}

/** `$$…$$` as a paragraph of its own, on one line or several. */
function readBlockFormula(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  if (!lineAt(startLine).startsWith('$$')) return false;
  let text = lineAt(startLine).slice(2);
  let line = startLine;
  while (!text.trimEnd().endsWith('$$')) {
    line += 1;
    if (line >= endLine || state.isEmpty(line)) return false;
    text += `\n${lineAt(line)}`;
  }
  if (silent) return true;
  const token = state.push('formula_block', 'math', 0);
  token.block = true;
  token.content = text.trimEnd().slice(0, -2).trim();
  token.map = [startLine, line + 1];
  state.line = line + 1;
  return true;
}
