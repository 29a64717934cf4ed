import type { Language } from '../model/text.js';
import type { ChartUnitAnswer, OrgChartAnswer } from './answer.js';
import { nameIn } from './tokens.js';

/** What the drawn names of units leave out, because most of them have it in common. */
export interface Shortening {
  /** `区` at the beginning of units, ` Bureau` at their end; empty: nothing is left out. */
  readonly leftOut: string;
  /** `示例区`: what the government is called for. */
  readonly area: string;
  /** `区政府` */
  readonly government: string;
}

const bureau = ' Bureau';
const offices = { zh: '街道办事处', en: ' Sub-district Office' } as const;

export function commonOf({ root }: OrgChartAnswer, language: Language): Shortening {
  const [, area = '', kind = ''] = /^(.*([区县市州旗]))人民政府$/.exec(root.organization.name) ?? [];
  const government = `${kind}政府`;
  const units = (root.units ?? []).filter(({ organization }) => organization.type !== 'subdistrictOffice');
  const common = language === 'en' ? bureau : kind;
  const having = units.filter(({ organization }) => {
    const name = nameIn(language, organization);
    return common !== '' && (language === 'en' ? name.endsWith(common) : name.startsWith(common) && name.length > 2);
  });
  return { leftOut: having.length * 2 > units.length ? common : '', area, government };
}

/** Bodies beside the government keep what tells them from those of the city. */
const ofGovernment = new Set(['office', 'department', 'affiliate', 'meeting', 'group']);

/** A unit as it is drawn; its whole name stands in the list and is read out. */
export function shortened(
  { leftOut, area, government }: Shortening,
  organization: ChartUnitAnswer['organization'],
  language: Language,
): string {
  const name = nameIn(language, organization);
  const without = (part: string, text: string) => (text.length > part.length + 1 ? text.slice(part.length) : text);
  if (organization.type === 'subdistrictOffice') {
    return name.endsWith(offices[language]) && name.length > offices[language].length + 1
      ? name.slice(0, -offices[language].length)
      : name;
  }
  if (leftOut === '') return name;
  if (language === 'en') return name.endsWith(leftOut) ? name.slice(0, -leftOut.length) : name;
  if (name.startsWith(area)) return `${leftOut}${name.slice(area.length)}`;
  if (organization.type === 'meeting' && name.startsWith(government)) return without(government, name);
  return ofGovernment.has(organization.type) && name.startsWith(leftOut) ? without(leftOut, name) : name;
}
