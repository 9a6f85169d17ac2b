/** First and last day, each as ISO date or time, as one reading: `2025-03-12`, `2025-03-01/2025-03-31`. */
export function toReading(first: string, last: string): string {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from === to ? from : `${from}/${to}`;
}

/** The day before an ISO date. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
