import type { Context } from '../../src/service/context.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import {
  at,
  departments,
  deputies,
  isUnrecorded,
  isVacant,
  large,
  offices,
  org,
  personName,
  post,
  rule,
  seats,
  sectionKey,
  units,
  upTo,
} from './largeSeats.js';
import type { Line } from './world.js';

const stemsEn = ['Jia', 'Yi', 'Bing', 'Ding', 'Wu', 'Ji', 'Geng', 'Xin', 'Ren', 'Gui'];
const person = (number: number): string => at(`person/${number}`);
const line = (kind: string, fields: Line): Line => ({ [kind]: fields });

const documents: readonly Line[] = (() => {
  const articles = [
    '区政府实行区长负责制，区长对区政府的全部工作负总责。',
    '副区长按分工负责处理分管工作。',
    '各单位实行主要负责人负责制，主要负责人领导本单位的工作。',
    '区长出差期间，由区长指定一名副区长主持工作；其他负责人不在岗期间实行AB角制度。',
    '各部门的主要职责按本规则附表执行。',
  ];
  const document = at('rules');
  return [
    line('document', {
      ...{ id: document, name: '大例区人民政府工作规则', number: '大例政发〔2023〕1号', issuer: large },
      ...{ issuedOn: '2023-12-25', validFrom: '2024-01-01', fullText: articles.join('\n') },
    }),
    ...articles.map((quote, index) =>
      line('provision', { id: rule(index + 1), document, article: String(index + 1), quote }),
    ),
  ];
})();

const organizations: readonly Line[] = [
  line('organization', { id: large, name: '大例区人民政府', nameEn: 'Large District Government', type: 'government' }),
  line('organization', {
    id: org('standing'),
    name: '区政府常务会议',
    nameEn: 'Standing Meeting',
    type: 'meeting',
    partOf: large,
  }),
  ...units.map(({ key, name, nameEn, type }, order) =>
    line('organization', {
      ...{ id: org(key), name, nameEn, type, order: order + 1 },
      [type === 'subdistrictOffice' ? 'dispatchedBy' : 'partOf']: large,
    }),
  ),
  ...units.flatMap((unit) =>
    unit.sections.map((_, section) =>
      line('organization', {
        ...{ id: org(sectionKey(unit, section)), type: 'department', partOf: org(unit.key), order: section + 1 },
        ...{ name: `${unit.name}第${section + 1}科`, nameEn: `Section ${section + 1}, ${unit.nameEn}` },
      }),
    ),
  ),
];

const posts = seats.map(({ basis, ...fields }) => line('post', { ...fields, basis: [basis] }));

const people = seats.flatMap((_, number) =>
  isUnrecorded(number)
    ? []
    : [line('person', { id: person(number), name: personName(number), nameEn: `${stemsEn[number % 10]} ${number}` })],
);

const tenures = seats.flatMap(({ id }, number) =>
  isUnrecorded(number)
    ? []
    : [
        line('tenure', {
          ...{ id: at(`tenure/${number}`), person: person(number), post: id, validFrom: '2024-01-01' },
          ...(isVacant(number) ? { validTo: '2026-10-01' } : {}),
        }),
      ],
);

/** Two departments under the head, two under nobody, the others among the deputies by turns; and who keeps contact. */
const oversight: readonly Line[] = (() => {
  const of = (overseer: string, target: string, mode: string): Line =>
    line('oversight', {
      id: at(`oversight/${mode}/${overseer}-${target}`),
      mode,
      target: org(target),
      overseer: post(overseer),
      basis: [rule(2)],
    });
  const deputy = (index: number): string => `deputy-${(index % deputies.length) + 1}`;
  return [
    ...departments.slice(0, -2).map(({ key }, index) => of(index < 2 ? 'head' : deputy(index - 2), key, 'inCharge')),
    ...departments.flatMap(({ key }, index) => (index % 2 === 0 ? [of(deputy(index + 3), key, 'liaison')] : [])),
    ...offices.flatMap(({ key }, index) => [of(deputy(index), key, 'liaison'), of(deputy(index + 4), key, 'liaison')]),
    ...offices.map(({ key }, index) => of(`${departments[index * 2 + 1]?.key}-head`, key, 'guides')),
  ];
})();

const duty = (department: number, part: number): string => at(`duty/${department + 1}.${part}`);

/** Of each department one duty and nine below it, the last of which is for a meeting to decide in every tenth. */
const duties: readonly Line[] = departments.flatMap(({ key, name, sections }, index) => [
  line('duty', { id: duty(index, 0), name: `第${index + 1}类工作`, nameEn: `Work ${index + 1}`, basis: [rule(5)] }),
  line('assignment', {
    id: at(`assignment/${index + 1}`),
    holder: org(key),
    duty: duty(index, 0),
    mode: 'leads',
    basis: [rule(5)],
  }),
  ...upTo(9).flatMap((part) => {
    const id = duty(index, part + 1);
    const reserved = part === 8 && index % 10 === 9;
    const helper =
      sections.length > part ? `${key}-section-${part + 1}` : (departments[(index + part) % 40]?.key ?? key);
    return [
      line('duty', {
        ...{ id, name: `第${index + 1}类工作第${part + 1}项`, nameEn: `Work ${index + 1}, item ${part + 1}` },
        ...{ aliases: [`${name}事项${part + 1}`], broader: duty(index, 0), basis: [rule(5)] },
        ...(reserved ? { reserved: 'collective' } : {}),
      }),
      line('assignment', {
        id: `${id}/${reserved ? 'decides' : 'assists'}`.replace('/duty/', '/assignment/'),
        holder: reserved ? org('standing') : org(helper),
        duty: id,
        mode: reserved ? 'decides' : 'assists',
        basis: [rule(5)],
      }),
    ];
  }),
]);

/** The deputies in pairs, heads of units by their first deputies, those of every other section by theirs. */
const standIns: readonly Line[] = (() => {
  const ordered = (path: string, candidate: string): Line =>
    line('standInRule', {
      id: at(`stand-in/${path}`),
      post: post(path),
      manner: 'ordered',
      candidates: [post(candidate)],
      label: 'AB角',
      basis: [rule(4)],
    });
  return [
    line('standInRule', {
      ...{
        id: at('stand-in/head'),
        post: post('head'),
        manner: 'designated',
        designator: post('head'),
        basis: [rule(4)],
      },
      candidates: deputies.map((index) => post(`deputy-${index + 1}`)),
    }),
    ...deputies.map((index) => ordered(`deputy-${index + 1}`, `deputy-${(index ^ 1) + 1}`)),
    ...units.map(({ key }) => ordered(`${key}-head`, `${key}-deputy-1`)),
    ...units.flatMap((unit) =>
      unit.sections.flatMap((_, section) =>
        section % 2 === 0 ? [ordered(`${sectionKey(unit, section)}-1`, `${sectionKey(unit, section)}-2`)] : [],
      ),
    ),
  ];
})();

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Every other one is away for a working week of 2026; and the head, on a trip for which a deputy is designated. */
const absences: readonly Line[] = (() => {
  const reasons = ['leave', 'training', 'businessTrip', 'leave', 'illness'];
  const away = (number: number, from: string, days: number, reason: string): Line =>
    line('absence', {
      id: at(`absence/${from}-${number}`),
      of: person(number),
      reason,
      place: 'outside',
      validFrom: from,
      validTo: dayAfter(from, days),
    });
  const designated = { mode: 'preside', validFrom: '2026-11-22', validTo: '2026-11-28', reason: '区长出差' };
  return [
    ...seats.flatMap((_, number) =>
      number % 2 === 1 && !isUnrecorded(number) && !isVacant(number)
        ? [away(number, dayAfter('2026-01-05', 7 * ((number * 7) % 51)), 5, reasons[number % 5] ?? 'other')]
        : [],
    ),
    away(0, '2026-11-22', 6, 'businessTrip'),
    line('delegation', {
      id: at('delegation/head'),
      delegator: post('head'),
      delegate: post('deputy-3'),
      ...designated,
      basis: [rule(4)],
    }),
    ...departments.flatMap(({ key }, index) =>
      index % 4 === 0
        ? [
            line('delegation', {
              ...{ id: at(`delegation/${key}`), delegator: post(`${key}-head`), delegate: post(`${key}-deputy-2`) },
              ...{ mode: 'entrust', scope: [duty(index, 1)], validFrom: '2026-01-01', validTo: '2027-01-01' },
              ...{ basis: [rule(4)] },
            }),
          ]
        : [],
    ),
  ];
})();

const linesAtOnce = 2000;

/** The change sets that record it, in their order. */
export function largeDistrict(): readonly object[] {
  const lines = [
    ...documents,
    ...organizations,
    ...posts,
    ...people,
    ...tenures,
    ...oversight,
    ...duties,
    ...standIns,
    ...absences,
  ];
  return upTo(Math.ceil(lines.length / linesAtOnce)).map((index) => ({
    ...{ commandId: `large/${index + 1}`, reason: `大例区（${index + 1}）` },
    changes: lines.slice(index * linesAtOnce, (index + 1) * linesAtOnce).map((each) => ({ assert: each })),
  }));
}

/** Records it, checked like everything else. */
export async function recordLargeDistrict(context: Context): Promise<void> {
  for (const changeSet of largeDistrict()) await recordChanges(context, changeSet);
}
