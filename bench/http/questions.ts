import { day, instant } from '../demo.js';
import type { Aim } from '../measure.js';
import type { Request } from './load.js';

/** A question to the API. The operation has the name of the question, by which constant resolvers know it. */
export interface Question {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  readonly variables: (index: number) => object;
  /** After so many variables they come again from the first. */
  readonly count: number;
  readonly besideConstant: Aim;
  readonly besideApollo: Aim;
}

const fewFields = `outcome holdsUntil holders {
  mode
  post { id name }
  organization { id name }
  performers { person { id name } manner }
}`;
const performer = 'person { id name } post { id name } organization { id name } manner extent';
const because =
  'because { rule sentence records { __typename id kind } provisions { id article { number } quote } reading modality }';
export const who = (name: string, fields: string): string =>
  `query ${name}($duty: ID!, $at: DateTime!) { whoIsResponsible(matter: { duty: $duty }, within: "demo", at: $at) { ${fields} } }`;

const duties = ['education', 'public-finance', 'culture-tourism', 'social-security', 'vaccination', 'high-tech-firms'];
const distinct = (index: number): object => ({
  duty: `demo/duty/${duties[index % duties.length]}`,
  at: instant(index),
});

const whoAims = { besideConstant: { atLeast: 0.7 }, besideApollo: { atLeast: 4 } } as const;
const overviewAims = { besideConstant: { atLeast: 0.5 }, besideApollo: null } as const;

export const questions: readonly Question[] = [
  {
    ...{ name: 'Few', what: 'who, few fields', query: who('Few', fewFields), ...whoAims },
    ...{ variables: () => ({ duty: 'demo/duty/social-security', at: day }), count: 1 },
  },
  {
    ...{ name: 'Reasons', what: 'who, with reasons and receipt', ...whoAims },
    query: who(
      'Reasons',
      `question { at knownAt revision } outcome completeness { mode state }
       holders {
         mode post { id name } organization { id name } incumbents { id name } performers { ${performer} }
         standIn { ${because} } ${because}
       }
       gaps { mode reason settledBy ${because} }
       holdsFrom holdsUntil nextChange { at sentence } receipt`,
    ),
    ...{ variables: () => ({ duty: 'demo/duty/social-security', at: day }), count: 1 },
  },
  {
    ...{ name: 'Distinct', what: 'who, 200 distinct questions', query: who('Distinct', fewFields), ...whoAims },
    ...{ variables: distinct, count: 200 },
  },
  {
    ...{ name: 'New', what: 'who, never asked before', query: who('New', fewFields), ...whoAims },
    ...{ variables: distinct, count: Number.POSITIVE_INFINITY },
  },
  {
    ...{ name: 'StandIn', what: 'standIn', besideConstant: null, besideApollo: null },
    query: `query StandIn($post: ID!, $at: DateTime!) {
      standIn(for: $post, at: $at) { outcome performers { ${performer} } holdsFrom holdsUntil ${because} }
    }`,
    ...{ variables: () => ({ post: 'demo/post/head', at: day }), count: 1 },
  },
  {
    ...{ name: 'OrgChart', what: 'orgChart, the whole district', ...overviewAims },
    query: `query OrgChart($root: ID!, $at: DateTime!) {
      orgChart(root: $root, at: $at) {
        root { ...Unit units { ...Unit } }
        oversight { id mode overseer { __typename id } target { __typename id } }
        findings { code severity subjects { __typename id } }
      }
    }
    fragment Unit on ChartUnit {
      organization { id name nameEn type }
      inCharge { __typename id name }
      posts {
        post { id name role heads state }
        standIn { outcome incumbents { id name } performers { ${performer} } gap { reason } }
        holdsUntil
      }
    }`,
    ...{ variables: () => ({ root: 'demo', at: day }), count: 1 },
  },
  {
    ...{ name: 'Matrix', what: 'matrix, the whole district', ...overviewAims },
    query: `query Matrix($root: ID!, $at: DateTime!) {
      matrix(root: $root, at: $at) {
        leaders { post { id name } standIn { incumbents { id name } performers { ${performer} } gap { reason } } }
        organizations { id name }
        cells { leader { id } organization { id } oversight { id mode } }
      }
    }`,
    ...{ variables: () => ({ root: 'demo', at: day }), count: 1 },
  },
];

export const bodyOf = ({ query, variables }: Question, index: number): string =>
  JSON.stringify({ query, variables: variables(index) });

/** Sends one of `bodies` after the other to `path`, again from the first after the last. */
export function byTurns(path: string, bodies: readonly string[]): () => Request {
  let count = 0;
  return () => ({ path, body: bodies[count++ % bodies.length] ?? '' });
}

/** Sends the question to `path`, with one of its variables after the other. Bodies that come again are made beforehand. */
export function requestsOf(question: Question, path: string): () => Request {
  const { count } = question;
  if (Number.isFinite(count))
    return byTurns(
      path,
      Array.from({ length: count }, (_, index) => bodyOf(question, index)),
    );
  let next = 0;
  return () => ({ path, body: bodyOf(question, next++) });
}
