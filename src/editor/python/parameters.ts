/** The parameters of a signature as it is written, for example `a`, `axis=None`, `*`, `**kwargs`. */
export function parametersOf(signature: string): string[] {
  const inner = /^\((.*)\)/s.exec(signature)?.[1] ?? '';
  // Commas in brackets and in quotes separate nothing.
  const parts = inner.match(/(?:'[^']*'|"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^,'"[({]|['"[({])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The name of a parameter without stars, annotation and default value. */
export function nameOf(parameter: string): string {
  return /^\**(\w+)/.exec(parameter)?.[1] ?? '';
}

/** Parameters that can be passed by name. */
export function parameterNames(signature: string): string[] {
  const parameters = parametersOf(signature);
  return parameters
    .slice(parameters.indexOf('/') + 1)
    .filter((parameter) => /^\w/.test(parameter))
    .map(nameOf);
}

/** Which parameter an argument goes to: by its name, or the one at its place. -1 when none takes it. */
export function parameterFor(parameters: readonly string[], place: number, name: string): number {
  if (name)
    return parameters.findIndex((parameter) => nameOf(parameter) === name && !parameter.startsWith('*'));
  const positional = parameters
    .map((parameter, index) => ({ parameter, index }))
    .filter(({ parameter }) => parameter !== '/');
  const end = positional.findIndex(({ parameter }) => parameter === '*' || parameter.startsWith('**'));
  const taking = end < 0 ? positional : positional.slice(0, end);
  const rest = taking.findIndex(({ parameter }) => parameter.startsWith('*'));
  const at = rest >= 0 ? Math.min(place, rest) : place;
  return taking[at]?.index ?? -1;
}
