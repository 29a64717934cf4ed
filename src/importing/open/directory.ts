import type { Table } from '../files/paper.js';
import { parsedJson } from './json.js';

// What directories give away about people: SCIM 2.0 (RFC 7643, `Users`) and LDIF (RFC 2849). Both are read as a roster.

const headers = ['姓名', '职务', '单位', '账号', '新增'];
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** The people of a directory as rows of a roster; `null` where a text is none. Who is switched off is not among them. */
export function rosterOfDirectory(name: string, text: string): Table | null {
  const rows = scim(text) ?? ldif(text);
  return rows === null ? null : { name, rows: [headers, ...rows], place: { line: 1 } };
}

interface ScimUser {
  readonly userName?: string;
  readonly displayName?: string;
  readonly name?: { readonly formatted?: string };
  readonly title?: string;
  readonly active?: boolean;
  readonly [enterprise]?: { readonly department?: string };
}

function scim(text: string): readonly (readonly string[])[] | null {
  const given = parsedJson(text);
  const users = (given as { readonly Resources?: unknown } | null)?.Resources;
  if (!Array.isArray(users)) return null;
  return (users as readonly ScimUser[]).flatMap((user) => {
    const { userName, displayName, name, title, active } = user;
    const called = displayName ?? name?.formatted;
    if (active === false || userName === undefined || called === undefined) return [];
    return [[called, title ?? '', user[enterprise]?.department ?? '', `scim:${userName}`, '是']];
  });
}

function ldif(text: string): readonly (readonly string[])[] | null {
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
    // 514 and the like: bit 2 of Active Directory says that the account is switched off.
    const isOff = (Number(of('useraccountcontrol') ?? 0) & 2) !== 0;
    if (uid === undefined || called === undefined || isOff) return [];
    return [[called, of('title') ?? '', of('department', 'ou') ?? '', `ldap:${uid}`, '是']];
  });
}

const fromBase64 = (value: string): string => Buffer.from(value, 'base64').toString('utf8');
