import { type ReactNode, useState } from 'react';

interface NearbyProps {
  /** What a link leads to. */
  readonly id?: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A section that fills itself once it is about to come into view. */
export function Nearby({ id, className, children }: NearbyProps) {
  const [isNear, setIsNear] = useState(false);
  const [observe] = useState(() => (element: Element | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <section ref={observe} id={id} className={className} tabIndex={id === undefined ? undefined : -1}>
      {isNear && children}
    </section>
  );
}
