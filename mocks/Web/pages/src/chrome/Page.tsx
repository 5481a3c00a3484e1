import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageProps {
  /** The document's title, as the real page words it. */
  title: string;
  heading: ComponentChildren;
  children: ComponentChildren;
}

/** Every page has one h1, and it has the focus on arrival. */
export function Page({ title, heading, children }: PageProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => h1.current?.focus(), []);
  return (
    <>
      <h1 ref={h1} tabIndex={-1}>{heading}</h1>
      {children}
    </>
  );
}
