/** The check of the confirmation; it draws itself. */
export const AnimatedCheck = () => (
  <svg
    width="56"
    height="56"
    viewBox="0 0 56 56"
    fill="none"
    aria-hidden="true"
    className="check-pop shrink-0 text-accent"
  >
    <circle cx="28" cy="28" r="27" className="fill-accent-soft" />
    <circle
      cx="28"
      cy="28"
      r="24"
      stroke="currentColor"
      strokeWidth="2.5"
      className="check-ring"
      transform="rotate(-90 28 28)"
    />
    <path
      d="M18.5 28.5 25.5 35.5 38.5 21.5"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="check-mark"
    />
  </svg>
);
