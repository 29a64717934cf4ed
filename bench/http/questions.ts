import type { Aim } from '../measure.js';
import type { Request } from './load.js';

/** A question to the API. The operation has the name of the question, by which constant resolvers know it. */
export interface Question {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  /** One after the other, again from the first after the last. */
  readonly variables: readonly object[];
  readonly besideConstant: Aim;
  readonly besideApollo: Aim;
}

const day = '2026-11-23';
const fewFields = `outcome holdsUntil holders {
  mode
  post { id name }
  organization { id name }
  performers { person { id name } manner }
}`;
const performer = 'person { id name } post { id name } organization { id name } manner extent';
const because =
  'because { rule sentence records { __typename id kind } provisions { id article quote } reading modality }';
export const who = (name: string, fields: string): string =>
  `query ${name}($duty: ID!, $at: DateTime!) { whoIsResponsible(matter: { duty: $duty }, within: "demo", at: $at) { ${fields} } }`;

const hour = 3_600_000;
const duties = ['education', 'public-finance', 'culture-tourism', 'social-security', 'vaccination', 'high-tech-firms'];
/** Never the same twice in one run: instants of some years, two minutes apart. */
const instants = 500_000;
const distinct = (count: number, step: number) =>
  Array.from({ length: count }, (_, index) => ({
    duty: `demo/duty/${duties[index % duties.length]}`,
    at: new Date(Date.UTC(2025, 0, 1) + index * step).toISOString(),
  }));

const whoAims = { besideConstant: { atLeast: 0.7 }, besideApollo: { atLeast: 4 } } as const;
const overviewAims = { besideConstant: { atLeast: 0.5 }, besideApollo: null } as const;

export const questions: readonly Question[] = [
  {
    ...{ name: 'Few', what: 'who, few fields', query: who('Few', fewFields), ...whoAims },
    variables: [{ duty: 'demo/duty/social-security', at: day }],
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
    variables: [{ duty: 'demo/duty/social-security', at: day }],
  },
  {
    ...{ name: 'Distinct', what: 'who, 200 distinct questions', query: who('Distinct', fewFields), ...whoAims },
    variables: distinct(200, 84 * hour),
  },
  {
    ...{ name: 'New', what: 'who, never asked before', query: who('New', fewFields), ...whoAims },
    variables: distinct(instants, hour / 30),
  },
  {
    ...{ name: 'StandIn', what: 'standIn', besideConstant: null, besideApollo: null },
    query: `query StandIn($post: ID!, $at: DateTime!) {
      standIn(for: $post, at: $at) { outcome performers { ${performer} } holdsFrom holdsUntil ${because} }
    }`,
    variables: [{ post: 'demo/post/head', at: day }],
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
    variables: [{ root: 'demo', at: day }],
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
    variables: [{ root: 'demo', at: day }],
  },
];

export const bodyOf = ({ query, variables }: Question, index: number): string =>
  JSON.stringify({ query, variables: variables[index % variables.length] });

/** Sends one of `bodies` after the other to `path`, again from the first after the last. */
export function byTurns(path: string, bodies: readonly string[]): () => Request {
  let count = 0;
  return () => ({ path, body: bodies[count++ % bodies.length] ?? '' });
}

/** Sends the question to `path`, with one of its variables after the other. Where those are few, bodies are made beforehand. */
export function requestsOf(question: Question, path: string): () => Request {
  const { length } = question.variables;
  if (length <= 1_000)
    return byTurns(
      path,
      question.variables.map((_, index) => bodyOf(question, index)),
    );
  let count = 0;
  return () => ({ path, body: bodyOf(question, count++) });
}
