import { createHash } from 'node:crypto';
import { examples, exampleVariables } from './examples.js';

/** A page with everything in it, and the policy under which a browser may show it. */
export interface Explorer {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** The page to try queries on, for development. Its scripts and styles are its own: nothing is loaded from elsewhere. */
export async function createExplorer(endpoint: string): Promise<Explorer> {
  // It holds 9 MB of scripts for the browser, which few ask for.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const variables = JSON.stringify(exampleVariables);
  const defaultTabs = examples.map((query) => ({ query, ...(query.includes('$') ? { variables } : {}) }));
  const html = renderGraphiQL({ endpoint, title: 'Zhifen 职分', defaultTabs });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => `'${hashOf(script ?? '')}'`);
  return {
    html,
    contentSecurityPolicy: [
      `default-src 'none'`,
      `script-src ${scripts.join(' ')}`,
      // The editor makes its own styles, and runs its language service in a worker that it makes too.
      `style-src 'unsafe-inline'`,
      `worker-src blob:`,
      `font-src data:`,
      `img-src data:`,
      `connect-src 'self'`,
      `base-uri 'none'`,
      `form-action 'none'`,
      `frame-ancestors 'none'`,
    ].join('; '),
  };
}

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
