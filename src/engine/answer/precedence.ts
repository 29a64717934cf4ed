import type { HolderRule } from '../case/holderRule.js';
import type { PerformerRule } from '../case/performerRule.js';
// R7a "Designation"
import { designated } from '../rules/designated.js';
// R6 "Entrustment"
import { entrustment } from '../rules/entrustment.js';
// R2 "Head responsibility"
import { headResponsibility } from '../rules/headResponsibility.js';
// R3 "In charge by oversight"
import { inChargeByOversight } from '../rules/inChargeByOversight.js';
// R5 "Incumbents"
import { incumbents } from '../rules/incumbents.js';
// R1 "Nearest duty"
import { nearestDuty } from '../rules/nearestDuty.js';
// R1a "Rulings"
import { rulings } from '../rules/rulings.js';
// R7b "Standing rule"
import { standingRule } from '../rules/standingRule.js';

/**
 * Who holds a duty: every rule claims, and all claims stand together. A later rule sees the claims of the
 * earlier ones: R1 leaves to R1a what a ruling settles, R2 asks both which duties are a department's, and R3 speaks only
 * where R1 is silent.
 */
export const holderRules: readonly HolderRule[] = Object.freeze([
  rulings,
  nearestDuty,
  headResponsibility,
  inChargeByOversight,
]);

/**
 * Who performs for a holder: the first rule that yields a performer decides.
 *
 * The order is the meaning. To change who goes first, move a line here.
 */
export const performerRules: readonly PerformerRule[] = Object.freeze([
  entrustment,
  incumbents,
  designated,
  standingRule,
]);
