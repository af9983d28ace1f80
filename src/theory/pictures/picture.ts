import { readFields } from '../../problems/fields.ts';
import { drawGrid } from './grid.ts';
import { gridSchema, plotSchema } from './picture-schema.ts';
import { drawPlot } from './plot.ts';

export type Drawing = { kind: 'svg'; svg: string } | { kind: 'issues'; messages: string[] };

/** The picture that JSON describes, as SVG that takes its colours from the page; or what is wrong with the JSON. */
export function drawPicture(json: string): Drawing {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'issues', messages: [`A picture is not JSON: ${reason}.`] };
  }
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  const issues = (messages: string[]): Drawing => ({
    kind: 'issues',
    messages: messages.map((message) => `In a picture: ${message}`),
  });
  if (kind === 'plot') {
    const { output, messages } = readFields(plotSchema, value);
    return output ? { kind: 'svg', svg: drawPlot(output) } : issues(messages);
  }
  if (kind === 'grid') {
    const { output, messages } = readFields(gridSchema, value);
    return output ? { kind: 'svg', svg: drawGrid(output) } : issues(messages);
  }
  return issues(['Give "kind": "plot" for curves and points, "grid" for shaded cells.']);
}
