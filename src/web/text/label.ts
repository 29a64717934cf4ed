import type { ChartPostAnswer, NamedAnswer } from '../../chart/answer.js';
import { labelledStandIn, nameIn } from '../../chart/tokens.js';
import type { Named } from '../../wording/labelled.js';
import { language } from '../state/session.js';

/** A record of the chart by its name in the language of the page, else in Chinese. */
export const labelOf = (record: NamedAnswer): Named => ({ id: record.id, label: nameIn(language.value, record) });

/** Who performs for a post of the chart, in the language of the page. */
export const standInOf = (post: ChartPostAnswer) => labelledStandIn(language.value, post);
