/** The exact shape of the times while they load. */
export function TimesSkeleton() {
  return (
    <div aria-hidden="true" className="mt-4 grid grid-cols-3 gap-2 md:grid-cols-2">
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => (
        <span key={key} className="skeleton h-11" />
      ))}
    </div>
  );
}
