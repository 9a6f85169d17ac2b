/** What is wrong with the part above, in its place. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="template-problems">
      {problems.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
