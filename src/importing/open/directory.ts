import type { Table } from '../files/paper.js';
import { parsedJson } from './json.js';

// What directories give away about people: SCIM 2.0 (RFC 7643, `Users`) and LDIF (RFC 2849). Both are read as a roster.

const headers = ['姓名', '职务', '单位', '账号', '状态', '新增'];
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Rows = readonly (readonly string[])[];

export interface DirectoryRoster {
  readonly table: Table;
  /** How many people the directory has where these are a part of them; `null`: it says nothing of that. */
  readonly outOf: number | null;
}

/** The people of a directory as rows of a roster; `null` where a text is none. Whoever is switched off has left, on a day that no directory tells. */
export function rosterOfDirectory(name: string, text: string): DirectoryRoster | null {
  const { rows, outOf } = scim(text) ?? { rows: ldif(text), outOf: null };
  return rows === null ? null : { table: { name, rows: [headers, ...rows], place: { line: 1 } }, outOf };
}

const stateOf = (isOff: boolean): string => (isOff ? '停用' : '在职');

interface ScimUser {
  readonly userName?: string;
  readonly displayName?: string;
  readonly name?: { readonly formatted?: string };
  readonly title?: string;
  readonly active?: boolean;
  readonly [enterprise]?: { readonly department?: string };
}

function scim(text: string): { readonly rows: Rows; readonly outOf: number | null } | null {
  const given = parsedJson(text) as { readonly Resources?: unknown; readonly totalResults?: unknown } | null;
  const users = given?.Resources;
  if (!Array.isArray(users)) return null;
  const rows = (users as readonly ScimUser[]).flatMap((user) => {
    const { userName, displayName, name, title, active } = user;
    const called = displayName ?? name?.formatted;
    if (userName === undefined || called === undefined) return [];
    const unit = user[enterprise]?.department ?? '';
    return [[called, title ?? '', unit, `scim:${userName}`, stateOf(active === false), '是']];
  });
  const { totalResults } = given ?? {};
  return { rows, outOf: typeof totalResults === 'number' && totalResults > users.length ? totalResults : null };
}

function ldif(text: string): Rows | null {
  if (!/^(?:version: *\d+\s+)?(?:#.*\s+)*dn::? /u.test(text.trimStart())) return null;
  // A line that begins with a blank goes on with the one before.
  const entries = text.replace(/\r?\n[ ]/gu, '').split(/\r?\n\s*\r?\n/u);
  return entries.flatMap((entry) => {
    const values = new Map<string, string>();
    for (const line of entry.split(/\r?\n/u)) {
      const [, field = '', coded, value = ''] = /^([\w;-]+):(:?) *(.*)$/u.exec(line) ?? [];
      const known = field.toLowerCase();
      if (!values.has(known)) values.set(known, coded === ':' ? fromBase64(value) : value);
    }
    const of = (...fields: readonly string[]) =>
      fields.map((each) => values.get(each)).find((each) => each !== undefined);
    const [uid, called] = [of('uid', 'samaccountname'), of('displayname', 'cn')];
    if (uid === undefined || called === undefined) return [];
    // 514 and the like: bit 2 of Active Directory says that the account is switched off. Others say it by a word.
    const isOff =
      (Number(of('useraccountcontrol') ?? 0) & 2) !== 0 || /^true$/iu.test(of('nsaccountlock', 'logindisabled') ?? '');
    return [[called, of('title') ?? '', of('department', 'ou') ?? '', `ldap:${uid}`, stateOf(isOff), '是']];
  });
}

const fromBase64 = (value: string): string => Buffer.from(value, 'base64').toString('utf8');
