import type { ReactNode } from 'react';

/** The card in the middle of the page in front of the business: signing in, joining, a new password. */
export function Door({ notice, children }: { notice?: ReactNode; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[400px]">
        <p className="mb-6 flex items-center justify-center gap-2.5">
          <img src="/icon.svg" alt="" width="36" height="36" className="rounded-md" />
          <span className="text-lg font-semibold tracking-tight">Horarium</span>
        </p>
        {notice}
        <div className="fade-up rounded-xl bg-surface p-7 shadow-pop max-md:p-6 md:p-8">{children}</div>
      </div>
    </main>
  );
}
