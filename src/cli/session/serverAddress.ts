import { fail } from '../../model/error.js';

/** Where the API of a running server is, by what `--server` says. */
export function serverAddress(server: string): URL {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) {
    if (url.pathname === '/') url.pathname = '/graphql';
    return url;
  }
  return fail('INVALID_VALUE', ['server'], { zh: `“${server}”不是网址`, en: `\`${server}\` is no URL` }, [
    'http://127.0.0.1:4000/graphql',
  ]);
}
