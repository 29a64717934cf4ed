import type { FromApi } from '../../wording/fromApi.js';
import { questions } from '../api/questions.js';
import type { ViewerQuery } from '../generated/operations.js';
import { within } from './asked.js';
import { useAnswer } from './resource.js';

export type Viewer = FromApi<NonNullable<ViewerQuery['viewer']>>;

/** Who looks at the page, with what they may do in the government; `null` while that is not known. */
export function useViewer(): Viewer | null {
  const { data } = useAnswer(questions.viewer, within.value === '' ? null : { within: within.value });
  return data?.viewer ?? null;
}

export const mayRecord = (viewer: Viewer | null): boolean =>
  viewer !== null && viewer.role !== null && viewer.role !== 'reader';

export const mayApprove = (viewer: Viewer | null): boolean => viewer?.role === 'approver' || viewer?.role === 'admin';
