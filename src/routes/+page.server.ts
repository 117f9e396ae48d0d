import type { PageServerLoad } from './$types';
import { getOverview } from '#lib/server/overview.ts';

export const load: PageServerLoad = () => ({ overview: getOverview() });
