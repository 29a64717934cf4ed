/** Eight letters and figures that nobody else has: what is recorded under a name with them is nothing else's. */
export function newToken(): string {
  const figures = crypto.getRandomValues(new Uint8Array(8));
  return [...figures].map((each) => (each % 36).toString(36)).join('');
}
