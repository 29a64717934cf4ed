import type { Metrics } from '../../api/watching/metrics.js';
import type { Traces } from '../../api/watching/traces.js';
import { fail } from '../../model/error.js';
import { isLoopback } from '../../util/loopback.js';
import { packageVersion } from '../../util/packageVersion.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';
import type { Configuration } from './configuration.js';
import { hostAndPort } from './settingKinds.js';

/** What those who run a server watch it by, as far as they asked for it. */
export interface Watch {
  readonly metrics?: Metrics;
  readonly traces?: Traces;
  readonly close: () => Promise<void>;
}

/** Each is loaded only where it is asked for: a server without it starts faster. */
export async function openWatch(session: Session, options: Pick<Configuration, 'metrics'>): Promise<Watch> {
  const metrics = options.metrics === undefined ? null : await serveMetricsAt(options.metrics, session);
  const traces = wantsTraces(session.terminal.env)
    ? (await import('../../api/watching/traces.js')).openTraces(packageVersion())
    : null;
  return {
    ...(metrics === null ? {} : { metrics: metrics.metrics }),
    ...(traces === null ? {} : { traces }),
    close: async () => {
      metrics?.close();
      await traces?.close().catch(() => {});
    },
  };
}

/** The standard environment of OpenTelemetry names where traces go. */
const wantsTraces = (env: Session['terminal']['env']): boolean =>
  Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) &&
  env.OTEL_SDK_DISABLED !== 'true' &&
  env.OTEL_TRACES_EXPORTER !== 'none';

async function serveMetricsAt(address: string, { terminal, language }: Session) {
  const [{ Metrics }, { serveMetrics }] = await Promise.all([
    import('../../api/watching/metrics.js'),
    import('../../api/watching/serveMetrics.js'),
  ]);
  const { host, port } = hostAndPort(address);
  const metrics = new Metrics();
  const server = serveMetrics(metrics);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  }).catch((cause: NodeJS.ErrnoException) =>
    fail('INVALID_VALUE', ['--metrics'], {
      zh: `无法在 ${address} 提供监测指标（${cause.code ?? cause.message}）`,
      en: `metrics cannot be served at ${address} (${cause.code ?? cause.message})`,
    }),
  );
  const used = server.address();
  const at =
    typeof used === 'object' && used !== null ? `${host.includes(':') ? `[${host}]` : host}:${used.port}` : address;
  terminal.err.print(say({ language }, `监测指标在 http://${at}/metrics`, `Metrics are at http://${at}/metrics`));
  if (!isLoopback(host)) {
    const zh = '能访问该地址的人都能看到监测指标，其中有各政府职责缺口的数目';
    const en = 'whoever reaches that address sees the metrics, the number of gaps of each government among them';
    terminal.err.print(say({ language }, zh, en), 'warn');
  }
  return { metrics, close: () => void server.close().closeAllConnections() };
}
