/** One event of an event stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * The events of a `text/event-stream`, as the HTML standard reads them; comments keep a connection alive and are no events. Rejects
 * when nothing at all comes for `silence` milliseconds: the connection is gone then, whoever says otherwise.
 */
export async function* eventsIn(body: ReadableStream<Uint8Array>, silence: number): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let event = { event: 'message', data: [] as string[] };
  try {
    for (;;) {
      const { done, value } = await within(silence, reader.read());
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // The end of a line may be cut in two.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (event.data.length > 0) yield { event: event.event, data: event.data.join('\n') };
          event = { event: 'message', data: [] };
          continue;
        }
        const [, field = '', text = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === 'event') event.event = text;
        if (field === 'data') event.data.push(text);
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
