import { type Context, context, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyRequest } from 'fastify';
import type { Timed } from '../../service/context.js';
import { traceParentOf } from './requestId.js';
import type { Answered } from './watchRequests.js';

/** What is sent of each request to a collector of traces. */
export interface Traces {
  /** `path`: as the server knows it. */
  begin(request: FastifyRequest, path: string | null): RequestTrace;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/** One request, whose parts are timed. */
export interface RequestTrace {
  readonly timed: Timed;
  end(answered: Answered): void;
}

/** Traces by OTLP over HTTP, as the standard environment (`OTEL_…`) says. */
export function openTraces(version: string): Traces {
  const own = resourceFromAttributes({ 'service.name': 'zhifen', 'service.version': version });
  const resource = defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter(patience()))],
  });
  const tracer = provider.getTracer('zhifen', version);
  const inside = (parent: Context): Timed => {
    return async (part, run) => {
      const span = tracer.startSpan(part, {}, parent);
      try {
        return await run();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    };
  };
  return {
    begin({ id, method, headers }, path) {
      const attributes = {
        'http.request.method': method,
        'zhifen.request_id': id,
        ...(path === null ? {} : { 'http.route': path }),
      };
      const name = path === null ? method : `${method} ${path}`;
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parentOf(headers));
      return { timed: inside(trace.setSpan(context.active(), span)), end: (answered) => end(span, answered) };
    },
    close: () => provider.shutdown(),
  };
}

/** A collector that is away holds up no stop for long, unless the environment says so: the standard are 10 seconds. */
const patience = () => (process.env.OTEL_EXPORTER_OTLP_TIMEOUT ? {} : { timeoutMillis: 2_000 });

function parentOf(headers: FastifyRequest['headers']): Context {
  const given = traceParentOf(headers);
  if (given === null) return context.active();
  const { traceId, spanId, isSampled } = given;
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(context.active(), { traceId, spanId, traceFlags, isRemote: true });
}

function end(span: Span, { status, operation, codes }: Answered): void {
  span.setAttribute('http.response.status_code', status);
  if (operation !== null) span.setAttribute('graphql.operation.type', operation.type);
  if (operation?.name) span.setAttribute('graphql.operation.name', operation.name);
  if (codes.size > 0) span.setAttribute('zhifen.codes', [...codes]);
  if (status >= 500 || codes.has('INTERNAL')) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
