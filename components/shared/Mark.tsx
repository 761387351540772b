/** A small sign of a state; the words beside it say the same, so it is hidden from screen readers. */
export function Mark({ state }: { state: 'ok' | 'wrong' | 'empty' }) {
  const paths = {
    ok: 'M4.5 10.5l3.5 3.5 7.5-8',
    wrong: 'M10 5v6.2M10 14.4v.2',
    empty: 'M6 10h8',
  };
  return (
    <svg
      class={`mark mark-${state}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10" cy="10" r="9" />
      <path d={paths[state]} />
    </svg>
  );
}
