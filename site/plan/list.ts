import type { PlanList } from '../../src/core/study/planning.ts';
import { SITE_BASE } from '../../src/core/site-base.ts';

/** The concepts and problems of the site, as planning needs them. Rejects with a sentence for the reader. */
export async function readPlanList(): Promise<PlanList> {
  const response = await fetch(new URL('plan/list.json', SITE_BASE), { credentials: 'omit' }).catch(
    () => null,
  );
  if (!response?.ok)
    throw new Error('What there is to plan could not be fetched. Check the connection, then try again.');
  // Made by our own build, so it needs no validation.
  return (await response.json()) as PlanList;
}
