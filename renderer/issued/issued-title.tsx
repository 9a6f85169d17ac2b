import { type ReactNode, useEffect, useRef } from 'react';

/** Names the view and takes the keyboard as it comes, so that Tab goes on from there. */
export function IssuedTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 className="issued-title" ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
