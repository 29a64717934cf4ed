import type { Modality } from '../../model/record.js';

/** A record that forbids (不得) gives nobody anything: it never makes a holder, an overseer or a stand-in. */
export const permits = ({ modality }: { readonly modality: Modality }): boolean => modality !== 'mustNot';
