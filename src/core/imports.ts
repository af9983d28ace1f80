import { PACKAGE_IMPORTS, PACKAGES, type PackageName } from './packages.ts';

/** The packages, beside the standard library, that code imports. */
export function packagesIn(source: string): PackageName[] {
  const imported = new Set(
    [...source.matchAll(/^[ \t]*(?:import|from)[ \t]+([^\n#]+)/gm)].flatMap(([, names = '']) =>
      names
        .replace(/\bimport\b.*/, '')
        .split(',')
        .map((name) => name.trim().split(/[.\s]/)[0] ?? ''),
    ),
  );
  return PACKAGES.filter((name) => imported.has(PACKAGE_IMPORTS[name].split('.')[0] ?? name));
}
