import type { PageServerLoad } from './$types';
import { getSuggestedPairs } from '#lib/server/overview.ts';

export const load: PageServerLoad = () => ({ pairs: getSuggestedPairs() });
