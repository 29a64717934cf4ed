// What the list of duties shows and in which order, as it stands in the address.

export const dutyStates = ['full', 'partial', 'gap', 'conflict', 'unstated'] as const;
export type DutyState = (typeof dutyStates)[number];

export interface DutyFilter {
  readonly text: string;
  /** Only duties in this state; empty: all. */
  readonly state: DutyState | '';
  /** The id of the post that is in charge; empty: all. */
  readonly leader: string;
  /** The id of an organization that has a part in it; empty: all. */
  readonly unit: string;
}

/** `state:gap by:demo/post/deputy-3 of:demo/org/water 排水` */
export function parseFilter(given: string): DutyFilter {
  const words = given.split(/\s+/).filter((word) => word !== '');
  const named = (name: string) => words.find((word) => word.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  return {
    text: words.filter((word) => !/^(state|by|of):/.test(word)).join(' '),
    state: dutyStates.find((state) => state === named('state')) ?? '',
    leader: named('by'),
    unit: named('of'),
  };
}

export const formatFilter = ({ text, state, leader, unit }: DutyFilter): string =>
  [state && `state:${state}`, leader && `by:${leader}`, unit && `of:${unit}`, text]
    .filter((part) => part !== '')
    .join(' ');

export const groupings = ['leader', 'unit', 'field'] as const;
export const orders = ['unit', 'pinyin', 'rank'] as const;

export interface DutySort {
  readonly group: (typeof groupings)[number];
  readonly order: (typeof orders)[number];
}

/** `unit.pinyin`; what is left out is as it is at first. */
export function parseSort(given: string): DutySort {
  const [group, order] = given.split('.');
  return {
    group: groupings.find((each) => each === group) ?? 'leader',
    order: orders.find((each) => each === order) ?? 'unit',
  };
}

export const formatSort = ({ group, order }: DutySort): string =>
  group === 'leader' && order === 'unit' ? '' : `${group}.${order}`;
