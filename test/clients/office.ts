import { type Api, type ApiOptions, startApi } from '../support/api.js';

/** Two instants at which different people hold the posts of the office, in whatever client it is asked. */
export const [early, late] = ['2024-02-01T00:00:00+08:00', '2024-08-01T00:00:00+08:00'];

/** Who heads the office, by instant: what each client has to show of it. */
export const headAt: Readonly<Record<string, string>> = { [early]: '甲', [late]: '乙' };

/** Records that somebody holds the post of the head from a day on. */
const tenure = (id: string, person: string, validFrom: string, validTo?: string) => ({
  tenure: { id: `g/${id}`, person: `g/${person}`, post: 'g/head', validFrom, validTo },
});

/** A government of three people whose head changes on 1 July 2024; it is 1 September. */
export async function startOffice(options: ApiOptions = {}): Promise<Api> {
  const api = await startApi(options);
  await api.record('office', [
    { organization: { id: 'g', name: '示例区', type: 'GOVERNMENT' } },
    { post: { id: 'g/head', organization: 'g', name: '区长', role: 'GOVERNMENT_HEAD', heads: true } },
    { post: { id: 'g/deputy', organization: 'g', name: '副区长', role: 'DEPUTY_HEAD' } },
    ...['甲', '乙', '丙'].map((name, index) => ({ person: { id: `g/${['jia', 'yi', 'bing'][index]}`, name } })),
    tenure('t1', 'jia', '2024-01-01', '2024-07-01'),
    tenure('t2', 'yi', '2024-07-01'),
    { tenure: { id: 'g/t3', person: 'g/bing', post: 'g/deputy', validFrom: '2024-01-01' } },
  ]);
  api.setNow('2024-09-01T00:00:00.000Z');
  return api;
}

/** From now on the deputy is the head. */
export async function replaceHead(api: Api): Promise<void> {
  const { errors } = await api.record('replaced', [
    { end: { id: 'g/t2', at: '2024-09-01' } },
    tenure('t4', 'bing', '2024-09-01'),
  ]);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  api.setNow('2024-09-02T00:00:00.000Z');
}
