/** The HTML of a statement without its list of edges: in a screen, finding them is part of the problem. */
export function withoutEdges(statementHtml: string): string {
  return statementHtml.replace(/<h2[^>]*>\s*Edges\s*<\/h2>[\s\S]*?(?=<h2[\s>]|$)/, '');
}
