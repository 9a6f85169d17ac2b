/**
 * Reads newline-delimited JSON from a response until it ends or breaks; calls back for each value. A line that is no
 * JSON ends the reading: the other side is not what we think it is.
 */
export async function readEventLines(body: ReadableStream<Uint8Array>, onValue: (value: unknown) => void) {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onValue(JSON.parse(line) as unknown);
    }
  } catch {
    // A broken stream and a stream that ended are the same to the caller: the link is gone.
    await reader.cancel().catch(() => undefined);
  }
}
