import type { Description } from './describe.ts';

/** A name with its signature, and a sentence about it. The parameter at `active` stands out. */
export function descriptionView(
  { name, signature, sentence }: Description,
  active: { parameters: readonly string[]; index: number } | null = null,
): HTMLElement {
  const view = document.createElement('div');
  view.className = 'ml-description';
  const code = document.createElement('code');
  const strong = document.createElement('strong');
  strong.textContent = name;
  code.append(strong, ...(active ? signatureNodes(active.parameters, active.index) : [signature]));
  view.append(code);
  if (sentence) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    view.append(paragraph);
  }
  return view;
}

function signatureNodes(parameters: readonly string[], index: number): (string | Node)[] {
  const nodes = parameters.flatMap((parameter, at): (string | Node)[] => {
    if (at !== index) return [parameter, ', '];
    const mark = document.createElement('mark');
    mark.textContent = parameter;
    return [mark, ', '];
  });
  return ['(', ...nodes.slice(0, -1), ')'];
}
