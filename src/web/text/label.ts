import type { NamedAnswer } from '../../chart/answer.js';
import { language } from '../state/session.js';

/** A record of the chart by its name in the language of the page, else in Chinese. */
export const labelOf = ({ id, name, nameEn }: NamedAnswer): { readonly id: string; readonly label: string } => ({
  id,
  label: language.value === 'en' ? (nameEn ?? name) : name,
});
